using System.Text;
using Reconcile.Diagnostics;
using static Reconcile.Readers.Tests.Docx.DocxFile;

namespace Reconcile.Readers.Tests.Docx;

internal sealed class DocxFormatTests
{
    [Test]
    public void Styles_say_what_a_paragraph_is()
    {
        var file = With(
            P("Dam holds", "Ttl")
                + P("A night of rain", "Sub")
                + P("By Ines Maro", "Byline")
                + P("The dam held on Monday.")
                + P("", null)
                + P("Three hurt", "berschrift1")
                + P("Three firefighters were hurt.", "Own")
                + P("The dam at night. Photo: T. Anso", "Caption"),
            Style("Ttl", "Title")
                + Style("Sub", "Subtitle")
                + Style("berschrift1", "heading 1")
                + Style("Own", "Body of ours", "Normal")
        );

        Show(file)
            .Should()
            .Be(
                """
                a | a | - | Dam holds | -
                headline: Dam holds
                summary: A night of rain
                byline: By Ines Maro
                paragraph 1: The dam held on Monday.
                heading 1: Three hurt
                paragraph 2: Three firefighters were hurt.
                caption 1: The dam at night. Photo: T. Anso

                """
            );
    }

    [TestCase("Dam holds", "Dam holds")]
    [TestCase("The dam held on Monday night.", null)]
    public void Without_styles_a_short_first_line_that_is_no_sentence_is_the_headline(string first, string? expected) =>
        Reading.Of("a.docx", With(P(first) + P("It rained."))).Article!.Title.Should().Be(expected);

    [Test]
    public void Tracked_changes_count_as_accepted_and_hidden_text_is_not_read()
    {
        var file = With(
            $"<w:p>{R("The water rose to ")}<w:del><w:r><w:delText>14</w:delText></w:r></w:del><w:ins>{R("41")}</w:ins>"
                + $"<w:r><w:rPr><w:vanish/></w:rPr><w:t> or so</w:t></w:r>{R(" metres.")}</w:p>"
        );

        Reading.Of("a.docx", file).Article!.Text.Text.Should().Be("The water rose to 41 metres.");
    }

    [Test]
    public void Breaks_hyphens_links_and_fields_become_plain_text()
    {
        var file = With(
            "<w:p><w:r><w:t>A six</w:t><w:noBreakHyphen/><w:t>mile</w:t><w:br/><w:t>front cen</w:t><w:softHyphen/>"
                + $"<w:t>tre</w:t></w:r><w:hyperlink>{R(" (map)")}</w:hyperlink>"
                + "<w:r><w:fldChar/><w:instrText>PAGEREF x</w:instrText></w:r></w:p>"
        );

        Reading.Of("a.docx", file).Article!.Text.Text.Should().Be("A six-mile front centre (map)");
    }

    [Test]
    public void A_row_of_data_is_one_part_and_a_table_that_arranges_text_is_none()
    {
        static string Cell(string content) => $"<w:tc>{content}</w:tc>";
        var file = With(
            $"<w:tbl><w:tr>{Cell(P("Town"))}{Cell(P("Dead"))}</w:tr><w:tr>{Cell(P("Arn"))}{Cell(P("12"))}</w:tr></w:tbl>"
                + $"<w:tbl><w:tr>{Cell(P("It rained.") + P("It stopped."))}{Cell(P("Next to it."))}</w:tr></w:tbl>"
        );

        Show(file)
            .Should()
            .Be(
                """
                a | a | - | - | -
                table row 1: Town; Dead
                table row 2: Arn; 12
                paragraph 1: It rained.
                paragraph 2: It stopped.
                paragraph 3: Next to it.

                """
            );
    }

    [Test]
    public void Text_boxes_are_read_once_and_notes_stand_at_the_end()
    {
        var box = $"<w:txbxContent>{P("In a box.")}</w:txbxContent>";
        var file = With(
            $"<w:p>{R("It rained.")}<w:r><mc:AlternateContent><mc:Choice>{box}</mc:Choice><mc:Fallback>{box}</mc:Fallback>"
                + "</mc:AlternateContent></w:r></w:p>"
                + P("It stopped."),
            "",
            (
                "word/footnotes.xml",
                $"<w:notes><w:footnote w:type='separator'>{P("x")}</w:footnote><w:footnote>{P("Says the mayor.")}</w:footnote></w:notes>"
            )
        );

        Reading
            .Of("a.docx", file)
            .Article!.Text.Text.Should()
            .Be("It rained.\n\nIn a box.\n\nIt stopped.\n\nSays the mayor.");
    }

    [Test]
    public void A_part_knows_its_element()
    {
        var article = Reading.Of("a.docx", With(P("One.") + P("Two."))).Article!;

        Reading.ElementsOf(article).Should().Equal("/document/body/p[1]", "/document/body/p[2]");
    }

    private static IEnumerable<TestCaseData> UnusableFiles()
    {
        var whole = With(P("It rained."));
        yield return File("Cut off", whole[..(whole.Length / 2)], "error RC0204: it can't be read as DOCX");
        yield return File(
            "No document",
            Archive([("word/document.txt", "x")]),
            "error RC0204: it can't be read as DOCX: the archive has no"
        );
        yield return File(
            "Not XML",
            Archive([("word/document.xml", "<w:p")]),
            "error RC0204: it can't be read as DOCX"
        );
        yield return File("Without text", With(P(" ")), "error RC0003: the article is empty");
        yield return File("Password", Protected(), "error RC0205: the document is protected by a password");
        yield return File("Entity", Archive([("word/document.xml", Laughs)]), "error RC0207: line 4 uses an entity");
        yield return File(
            "Zip bomb",
            With(P(new string('x', 12 << 20))),
            "error RC0206: the file has more than 200 times its size when it is unpacked"
        );
        yield return File(
            "Deep",
            With(
                string.Concat(Enumerable.Repeat("<w:sdt>", 5000)) + string.Concat(Enumerable.Repeat("</w:sdt>", 5000))
            ),
            "error RC0206: the file has more than 256 elements inside each other"
        );
        yield return File(
            "Many parts",
            Archive(Enumerable.Range(0, 2001).Select(i => ($"word/document{i}.xml", ""))),
            "error RC0206: the file has more than 2,000 parts"
        );
        yield return File(
            "Noise",
            [0x12, 0x00, 0xFF, 0x03],
            "error RC0204: the file ends in '.docx', but its content is no DOCX"
        );

        static TestCaseData File(string name, byte[] bytes, string message) =>
            new TestCaseData(bytes, message).SetName(name);
    }

    private const string Laughs = """
        <?xml version="1.0"?>
        <!DOCTYPE x [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;">
          <!ENTITY c "&b;&b;&b;&b;&b;&b;&b;&b;&b;&b;">]>
        <w:document xmlns:w="urn:w"><w:body><w:p><w:r><w:t>&c;</w:t></w:r></w:p></w:body></w:document>
        """;

    [TestCaseSource(nameof(UnusableFiles))]
    public void An_unusable_document_is_a_fault(byte[] bytes, string message)
    {
        var reading = Reading.Of("a.docx", bytes);

        reading.Articles.Should().BeEmpty();
        Reading.FaultsOf(reading).Should().StartWith(message);
    }

    [Test]
    public void A_size_that_lies_does_not_matter()
    {
        // The sizes of the parts stand in the directory at the end; here they are all 0.
        var bytes = With(P("It rained."));
        for (
            var at = 0;
            (at = bytes.AsSpan(at).IndexOf("PK\u0001\u0002"u8) is >= 0 and var found ? at + found : -1) >= 0;
            at += 4
        )
        {
            bytes.AsSpan(at + 24, 4).Clear();
        }

        Reading
            .Of("a.docx", bytes)
            .Diagnostics.Select(fault => fault.Code)
            .Should()
            .BeSubsetOf([DiagnosticCodes.DamagedFile]);
    }

    private static string Show(byte[] file) => Reading.Show(Reading.Of("a.docx", file).Article!);

    // A password-protected document is an OLE file with a stream of this name.
    private static byte[] Protected() =>
        [
            0xD0,
            0xCF,
            0x11,
            0xE0,
            0xA1,
            0xB1,
            0x1A,
            0xE1,
            .. new byte[504],
            .. Encoding.Unicode.GetBytes("EncryptedPackage"),
        ];
}
