using System.Text;
using CsCheck;
using Reconcile.Articles;
using Reconcile.Diagnostics;
using Reconcile.Readers.Tests.Docx;
using Reconcile.Readers.Tests.Pdf;

namespace Reconcile.Readers.Tests;

internal sealed class FormatTests
{
    private const string Page =
        "<!DOCTYPE html><article><p>The dam above Velmora held on Monday night, the mayor said.</p></article>";

    [TestCase("a.txt", Page, "the file ends in '.txt', but looks like HTML: it is read as that")]
    [TestCase("a.docx", Page, "the file ends in '.docx', but looks like HTML: it is read as that")]
    [TestCase("a.rss", Page, "the file ends in '.rss', but looks like HTML: it is read as that")]
    [TestCase(
        "a.html",
        "<rss><item><title>Dam holds</title></item></rss>",
        "the file ends in '.html', but looks like RSS: it is read as that"
    )]
    [TestCase("a.pdf", "The dam held.", "the file ends in '.pdf', but looks like plain text: it is read as that")]
    [TestCase(
        "a.txt",
        "{\"headline\":\"x\",\"body_text\":\"It held.\"}",
        "the file ends in '.txt', but looks like ninjs: it is read as that"
    )]
    public void A_wrong_ending_is_a_warning(string name, string text, string message)
    {
        var reading = Reading.Of(name, text);

        reading.Articles.Should().ContainSingle();
        Reading.FaultsOf(reading).Should().Be($"warning {DiagnosticCodes.MisleadingEnding}: {message}");
    }

    [Test]
    public void Office_and_pdf_files_are_known_under_any_name()
    {
        var docx = DocxFile.With(DocxFile.P("It rained."));
        var pdf = PdfFile.With([.. PdfFile.Lines(60, 700, "It rained.")]);

        Reading.Of("a.pdf", docx).Article!.Text.Text.Should().Be("It rained.");
        Reading.Of("a.txt", pdf).Article!.Text.Text.Should().Be("It rained.");
        Reading.Of("download", pdf).Diagnostics.Should().BeEmpty("there is no ending to be wrong");
    }

    private static IEnumerable<TestCaseData> OtherKinds()
    {
        yield return Kind(
            "a.docx",
            [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1, 0],
            "an Office document in the format before DOCX"
        );
        yield return Kind(
            "a.docx",
            DocxFile.Archive([("[Content_Types].xml", "x"), ("xl/workbook.xml", "x")]),
            "a spreadsheet, an OpenDocument text or an e-book"
        );
        yield return Kind("a.txt", "{\\rtf1 It rained.}"u8.ToArray(), "rich text (RTF)");
        yield return Kind("a.pdf", [0x89, (byte)'P', (byte)'N', (byte)'G', 13, 10], "a picture");
        yield return Kind(
            "a.html",
            "<html><head><meta name=\"generator\" content=\"reconcile\"></head></html>"u8.ToArray(),
            "a report of this tool"
        );

        static TestCaseData Kind(string name, byte[] bytes, string what) =>
            new TestCaseData(name, bytes, what).SetName("Kind: " + what);
    }

    [TestCaseSource(nameof(OtherKinds))]
    public void A_kind_that_holds_no_article_is_named(string name, byte[] bytes, string what) =>
        Reading
            .FaultsOf(Reading.Of(name, bytes))
            .Should()
            .Be($"error {DiagnosticCodes.UnreadableKind}: the file is {what}, which articles are not read from");

    [Test]
    public void A_build_without_the_readers_says_so()
    {
        var file = Path.GetTempFileName();
        File.WriteAllBytes(file, DocxFile.With(DocxFile.P("It rained.")));

        var fault = ArticleReader.Read(file).Diagnostics.Single();
        File.Delete(file);

        fault.Code.Should().Be(DiagnosticCodes.FormatNotInBuild);
        fault.Message.Should().Be("this build does not read DOCX: it reads plain text, Markdown");
        fault.Help.Should().Be("use the .NET tool, which reads DOCX too, or save the article as text");
    }

    [Test]
    public void Every_format_has_a_limit_for_its_files()
    {
        var page = new byte[ReaderLimits.PageBytes + 1];
        Encoding.ASCII.GetBytes("<html>").CopyTo(page, 0);

        Reading
            .FaultsOf(Reading.Of("a.html", page))
            .Should()
            .Be("error RC0006: the file is larger than 8,388,608 bytes");
    }

    [Test]
    public void What_takes_too_long_is_given_up()
    {
        var content = new ArticleContent("a.html", "a", FileKind.Html, default);
        using var gate = new ManualResetEventSlim();

        var reading = GuardedReading.Read(
            content,
            "HTML",
            _ =>
            {
                gate.Wait();
                return [];
            },
            _ => true,
            TimeSpan.FromMilliseconds(50)
        );
        gate.Set();

        Reading.FaultsOf(reading).Should().Be("error RC0210: reading it took longer than 0.05 seconds");
    }

    [Test]
    public void A_reader_that_is_too_slow_stops_at_the_next_thing_that_it_reads()
    {
        var content = new ArticleContent("a.html", "a", FileKind.Html, default);
        using var hasStopped = new ManualResetEventSlim();

        var reading = GuardedReading.Read(
            content,
            "HTML",
            _ =>
            {
                try
                {
                    while (true)
                    {
                        // Every text on its way is cleaned, which asks whether there is time.
                        TextCleaner.Clean("on and on");
                    }
                }
                finally
                {
                    hasStopped.Set();
                }
            },
            _ => true,
            TimeSpan.FromMilliseconds(50)
        );

        Reading.FaultsOf(reading).Should().Be("error RC0210: reading it took longer than 0.05 seconds");
        hasStopped.Wait(TimeSpan.FromSeconds(30)).Should().BeTrue("its thread is not left behind");
    }

    [Test]
    public void A_fault_of_ours_is_not_taken_for_one_of_the_file()
    {
        var content = new ArticleContent("a.html", "a", FileKind.Html, default);

        var read = () => GuardedReading.Read(content, "HTML", _ => throw new NotSupportedException("ours"), _ => false);

        read.Should().Throw<NotSupportedException>().WithMessage("ours");
    }

    [TestCase("centi\u00ADmetres of \uFB01re", "centimetres of fire")]
    [TestCase(" a\u00A0b\r\n\t c ", "a b c")]
    [TestCase("\u0093yes\u0094 \u2013 \u2018no\u2019", "“yes” – ‘no’")]
    [TestCase("six\u2011mile\u200B \u202Efront", "six-mile front")]
    [TestCase("cafe\u0301", "café")]
    [TestCase("a\uD800b", "a\uD800b")]
    public void Text_is_cleaned(string text, string expected) => TextCleaner.Clean(text).Should().Be(expected);

    [TestCase("2024-03-05T06:40:00+01:00", "2024-03-05")]
    [TestCase("20240305T064000Z", "2024-03-05")]
    [TestCase("2024-03-05", "2024-03-05")]
    [TestCase("Tue, 05 Mar 2024 06:40:00 GMT", "2024-03-05")]
    [TestCase("5 March 24 06:40 EST", "2024-03-05")]
    [TestCase("Tuesday, 05-Mar-97", "1997-03-05")]
    [TestCase("2024-02-30", null)]
    [TestCase("soon", null)]
    [TestCase(null, null)]
    public void A_day_is_read_as_it_is_written(string? text, string? expected) =>
        (DateReader.Read(text)?.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture))
            .Should()
            .Be(expected);

    [TestCase("html", "<html><body><p>")]
    [TestCase("rss", "<rss><item><title>")]
    [TestCase("xml", "<nitf><body>")]
    [TestCase("json", "{\"headline\": \"")]
    [TestCase("jsonl", "{\"text\": \"")]
    [TestCase("docx", "PK\u0003\u0004word/document")]
    [TestCase("pdf", "%PDF-1.4\n1 0 obj\n<<")]
    public void No_bytes_make_a_reader_throw(string ending, string head)
    {
        var folder = Directory.CreateTempSubdirectory("reconcile-readers-test-");
        var path = Path.Combine(folder.FullName, "a." + ending);
        Gen.Byte.Array[0, 80]
            .Sample(
                bytes =>
                {
                    File.WriteAllBytes(path, [.. Encoding.ASCII.GetBytes(head), .. bytes]);
                    var reading = ArticleReader.Read(path, ReaderFormats.All);
                    return reading.Articles.Length + reading.Diagnostics.Length > 0;
                },
                iter: 100,
                threads: 1
            );
        folder.Delete(recursive: true);
    }

    [Test]
    public void Places_cover_the_text()
    {
        var article = Reading.Of("a.html", File.ReadAllBytes(GoldenFile.PathOf("Pages/gazette.html"))).Article!;

        string.Join("\n\n", article.Places.Select(place => article.Text[place.Span].ToString()))
            .Should()
            .Be(article.Text.Text);
        article.PlaceAt(article.Places[3].Span.End).Should().Be(article.Places[3]);
        article.LocationOf(article.Places[4].Span.Start + 5).Should().Be($"{article.Path}, paragraph 1");
    }

    [Test]
    public void The_page_on_formats_names_the_limits_of_the_code()
    {
        var page = File.ReadAllText(GoldenFile.PathOf("../../docs/formats.md"));

        page.Should()
            .ContainAll(
                Row($"| HTML page | {ReaderLimits.PageBytes >> 20} MiB, {ReaderLimits.PageElements:N0} elements |"),
                Row($"| DOCX or PDF document | {ReaderLimits.DocumentBytes >> 20} MiB |"),
                Row($"| feed, news item, JSON | {ReaderLimits.FeedBytes >> 20} MiB |"),
                Row($"| XML | {ReaderLimits.XmlNodes:N0} elements and texts |"),
                Row($"| {ReaderLimits.Depth} in HTML and XML, {ReaderLimits.JsonDepth} in JSON |"),
                Row($"| articles of one file | {ReaderLimits.Entries} |"),
                Row($"| pages, characters on a page (PDF) | {ReaderLimits.Pages}, {ReaderLimits.PageLetters:N0} |"),
                Row($"| parts of a DOCX document | {ReaderLimits.PackageParts:N0} |"),
                Row($"| unpacked, all in all (DOCX, PDF) | {ReaderLimits.UnpackedBytes >> 20} MiB |"),
                Row($"| unpacked to packed (DOCX), beyond 1 MiB | {ReaderLimits.CompressionRatio} times |"),
                Row($"| text of one article | {ReaderLimits.TextUnits:N0} UTF-16 units |"),
                Row($"| time for one file | {ReaderLimits.Seconds} seconds |")
            );

        static string Row(FormattableString row) => FormattableString.Invariant(row);
    }
}
