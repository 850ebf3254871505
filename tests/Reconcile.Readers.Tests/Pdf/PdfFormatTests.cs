using System.Text;
using Reconcile.Articles;
using Reconcile.Readers.Pdf;
using static Reconcile.Readers.Tests.Pdf.PdfFile;

namespace Reconcile.Readers.Tests.Pdf;

internal sealed class PdfFormatTests
{
    [Test]
    public void Headline_and_paragraphs_keep_their_page()
    {
        var file = With(
            [
                new("Ferry aground off Lissen", 60, 760, 24),
                .. Lines(
                    60,
                    720,
                    " The ferry Marit ran aground off Lissen early on Monday with 212 people on board, the",
                    "coastguard said. Nobody was hurt.",
                    " The ship is expected to be towed free at high water on Tuesday, said Eva Lind, the ship-",
                    "ping company's manager."
                ),
            ],
            [
                .. Lines(
                    60,
                    760,
                    " She denied that the master had been asleep when the ship left the narrow channel and",
                    "ran on to the sands."
                ),
            ]
        );

        Show(file)
            .Should()
            .Be(
                """
                a | a | - | Ferry aground off Lissen | -
                page 1, headline: Ferry aground off Lissen
                page 1, paragraph 1: The ferry Marit ran aground off Lissen early on Monday with 212 people on board, the coastguard said. Nobody was hurt.
                page 1, paragraph 2: The ship is expected to be towed free at high water on Tuesday, said Eva Lind, the shipping company's manager.
                page 2, paragraph 1: She denied that the master had been asleep when the ship left the narrow channel and ran on to the sands.

                """
            );
    }

    [Test]
    public void Columns_are_read_one_after_the_other()
    {
        var file = With([
            new("Quarry fire burns for third day", 60, 780, 22),
            .. Lines(
                60,
                730,
                " The fire in the old quarry at Norrby was",
                "still burning on Friday evening, three days",
                "after it broke out in a heap of tyres.",
                " Around 60 firefighters from four towns",
                "are at work. Smoke has drifted as far as"
            ),
            .. Lines(
                310,
                730,
                "the coast, 15 kilometres away.",
                " People in 40 houses have been asked to",
                "keep their windows closed. The school",
                "will stay shut until Monday, the council",
                "said on Friday."
            ),
        ]);

        Reading
            .Of("a.pdf", file)
            .Article!.Text.Text.Split("\n\n")
            .Should()
            .Equal(
                "Quarry fire burns for third day",
                "The fire in the old quarry at Norrby was still burning on Friday evening, three days after it broke out in a heap of tyres.",
                "Around 60 firefighters from four towns are at work. Smoke has drifted as far as the coast, 15 kilometres away.",
                "People in 40 houses have been asked to keep their windows closed. The school will stay shut until Monday, the council said on Friday."
            );
    }

    [Test]
    public void Running_headers_and_page_numbers_are_left_out()
    {
        var pages = Enumerable
            .Range(1, 3)
            .Select(page =>
                (PdfText[])
                    [
                        new($"Harbour Times, Monday 4 March", 60, 820, 8),
                        new($"{page}", 290, 30, 8),
                        .. Lines(
                            60,
                            700,
                            $" On page {page} the ferry was towed free at high water by two tugs from the naval yard at",
                            "Lissen, said the master of the ship."
                        ),
                    ]
            );

        var text = Reading.Of("a.pdf", With([.. pages])).Article!.Text.Text;

        text.Should().NotContain("Harbour Times").And.Contain("On page 2 the ferry");
        text.Split("\n\n").Should().HaveCount(3);
    }

    private static IEnumerable<TestCaseData> UnusableFiles()
    {
        var whole = With([.. Lines(60, 700, "It rained.")]);
        yield return File("Only a header", "%PDF-1.4\n"u8.ToArray(), "error RC0204: it can't be read as PDF");
        yield return File(
            "No text",
            With([
                [],
            ]),
            "error RC0209: the document has no text: it is probably a scan"
        );
        yield return File("Encrypted", Encrypted(), "error RC0205: the document is protected by a password");
        yield return File("Bomb", Bomb(), "error RC0206: the file has more than 128 MiB when it is unpacked");
        yield return File(
            "Many pages",
            With([.. Enumerable.Repeat<PdfText[]>([], 201)]),
            "error RC0206: the file has more than 200 pages"
        );
        yield return File(
            "Noise",
            [0x12, 0x00, 0xFF, 0x03],
            "error RC0204: the file ends in '.pdf', but its content is no PDF"
        );

        static TestCaseData File(string name, byte[] bytes, string message) =>
            new TestCaseData(bytes, message).SetName("PDF: " + name);
    }

    [TestCaseSource(nameof(UnusableFiles))]
    public void An_unusable_document_is_a_fault(byte[] bytes, string message)
    {
        var reading = Reading.Of("a.pdf", bytes);

        reading.Articles.Should().BeEmpty();
        Reading.FaultsOf(reading).Should().StartWith(message);
    }

    [Test]
    public void A_document_cut_anywhere_is_read_or_a_fault()
    {
        var whole = With([.. Lines(60, 700, "It rained all day.", "It stopped at night.")]);

        for (var length = 10; length < whole.Length; length += whole.Length / 12)
        {
            var reading = Reading.Of("a.pdf", whole[..length]);
            (reading.Articles.Length + reading.Diagnostics.Length).Should().BePositive();
        }
    }

    [Test]
    public void Forms_that_draw_each_other_do_not_hang_the_reader()
    {
        // Levels of forms, each of which draws the next one ten times; a real one has more than six.
        var forms = Enumerable
            .Range(0, 6)
            .Select(i =>
                (byte[])
                    [
                        .. Object(
                            $"<< /Type /XObject /Subtype /Form /BBox [0 0 9 9] /Resources << /XObject << /F {i + 6} 0 R >> >> /Length {6 * 10} >>\nstream\n"
                        ),
                        .. Object(string.Concat(Enumerable.Repeat("/F Do ", 10))),
                        .. "\nendstream"u8,
                    ]
            );
        byte[][] objects =
        [
            Object("<< /Type /Catalog /Pages 2 0 R >>"),
            Object("<< /Type /Pages /Kids [3 0 R] /Count 1 >>"),
            Object(
                "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 99 99] /Contents 4 0 R /Resources << /XObject << /F 5 0 R >> >> >>"
            ),
            [.. Object("<< /Length 5 >>\nstream\n/F Do\nendstream")],
            .. forms,
            [.. Object("<< /Type /XObject /Subtype /Form /BBox [0 0 9 9] /Length 1 >>\nstream\nn\nendstream")],
        ];

        var reading = new PdfFormat(TimeSpan.FromMilliseconds(100)).Read(
            new ArticleContent("a.pdf", "a", FileKind.Pdf, Raw("", objects))
        );

        reading.Articles.Should().BeEmpty();
        Reading.FaultsOf(reading).Should().Be("error RC0210: reading it took longer than 0.1 seconds");
    }

    private static string Show(byte[] file) => Reading.Show(Reading.Of("a.pdf", file).Article!);

    private static byte[] Encrypted() =>
        Raw(
            $"/Encrypt << /Filter /Standard /V 1 /R 2 /O <{new string('1', 64)}> /U <{new string('2', 64)}> /P -44 >> /ID [<00> <00>]",
            Object("<< /Type /Catalog /Pages 2 0 R >>"),
            Object("<< /Type /Pages /Kids [3 0 R] /Count 1 >>"),
            Object("<< /Type /Page /Parent 2 0 R /MediaBox [0 0 99 99] >>")
        );

    private static byte[] Bomb() =>
        Raw(
            "",
            Object("<< /Type /Catalog /Pages 2 0 R >>"),
            Object("<< /Type /Pages /Kids [3 0 R] /Count 1 >>"),
            Object("<< /Type /Page /Parent 2 0 R /MediaBox [0 0 99 99] /Contents 4 0 R >>"),
            Packed(Encoding.ASCII.GetBytes(new string(' ', 140 << 20)))
        );
}
