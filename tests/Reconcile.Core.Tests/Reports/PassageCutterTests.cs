using Reconcile.Comparison;
using Reconcile.Reports.Html;
using Reconcile.Rules;
using Reconcile.Text;
using static Reconcile.Tests.Rules.Given;

namespace Reconcile.Tests.Reports;

internal sealed class PassageCutterTests
{
    private static readonly TextSpan Paragraph = new(10, 40);

    [Test]
    public void A_paragraph_without_passages_is_one_piece() => Cut().Should().Equal("[10, 40):");

    [Test]
    public void A_passage_inside_a_longer_one_shows_both_there() =>
        Cut(Agreed("c2", 12, 38), Contradicted("c1", 20, 25))
            .Should()
            .Equal("[10, 12):", "[12, 20): c2", "[20, 25): c1 c2", "[25, 38): c2", "[38, 40):");

    [Test]
    public void Passages_that_overlap_in_part_are_cut_at_every_end() =>
        Cut(Contradicted("c1", 10, 25), Contradicted("c2", 20, 40))
            .Should()
            .Equal("[10, 20): c1", "[20, 25): c1 c2", "[25, 40): c2");

    [Test]
    public void The_worst_verdict_comes_first_then_the_shorter_passage() =>
        Cut(Agreed("c3", 10, 40), Contradicted("c2", 10, 40), Contradicted("c1", 10, 12))
            .Should()
            .Equal("[10, 12): c1 c2 c3", "[12, 40): c2 c3");

    [Test]
    public void A_passage_that_goes_on_in_the_next_paragraph_is_shown_as_far_as_this_one_goes() =>
        Cut(Contradicted("c1", 30, 90)).Should().Equal("[10, 30):", "[30, 40): c1");

    [Test]
    public void Marks_are_left_out() =>
        PassageCutter
            .Cut(Paragraph, [Contradicted("c1", 15, 30)], [new TextSpan(10, 12), new TextSpan(20, 22)])
            .Select(Show)
            .Should()
            .Equal("[12, 15):", "[15, 20): c1", "[22, 30): c1", "[30, 40):");

    private static IEnumerable<string> Cut(params Passage[] passages) =>
        PassageCutter.Cut(Paragraph, [.. passages], []).Select(Show);

    private static string Show(Piece piece) =>
        $"{piece.Span}: {string.Join(' ', piece.Passages.Select(passage => passage.Finding.Id))}".TrimEnd();

    private static Passage Agreed(string id, int start, int end) => Of(id, Verdict.Corroborated, start, end);

    private static Passage Contradicted(string id, int start, int end) => Of(id, Verdict.Contradicted, start, end);

    private static Passage Of(string id, Verdict verdict, int start, int end)
    {
        var compared = Cluster(Happening("a", "yes"), Happening("b", "no"), RelationKind.Equal, RelationReason.Same);
        return new Passage(new TextSpan(start, end), new Finding(id, compared, verdict, "r", Severity.High, ""), 0);
    }
}
