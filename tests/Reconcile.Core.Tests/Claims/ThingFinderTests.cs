using CsCheck;
using Reconcile.Claims;
using Reconcile.Propositions;
using Reconcile.Rules;
using Reconcile.Tests.Language;
using Reconcile.Tests.Propositions;

namespace Reconcile.Tests.Claims;

internal sealed class ThingFinderTests
{
    private static readonly Reconciler Reconciler = new(Settings.ReadDefault().Settings!);
    private static readonly PropositionReader Propositions = PropositionReader.Load();

    [TestCase("The town repaired the old harbour wall, two wooden jetties and a grain store.", "old harbour wall")]
    [TestCase("Soldiers destroyed the roof of the old church.", "roof of the old church")]
    [TestCase("Soldiers crossed the narrow stone bridge that had not been repaired.", "narrow stone bridge")]
    [TestCase("Soldiers crossed the bridge.", TestName = "One_word_is_no_thing_to_compare")]
    [TestCase("Soldiers crossed 14 new road bridges.", TestName = "What_is_counted_is_told_by_the_count")]
    [TestCase("Soldiers met President Jan Voss.", TestName = "A_name_alone_says_nothing")]
    public void The_things_of_a_clause_are_claims(string text, params string[] expected) =>
        Things(text).Should().Equal(expected);

    [Test]
    public void No_tree_makes_finding_throw() =>
        PropositionReaderTests.Articles.Sample(
            rows =>
                Propositions
                    .Read(Tree.Article(rows))
                    .All(clause =>
                        ThingFinder
                            .Of(clause, [clause])
                            .All(words => words.Length > 0 && words.End <= clause.Sentence.Tokens.Length)
                    ),
            iter: 1000,
            print: rows => string.Join('\n', rows)
        );

    [Test]
    public void What_one_source_has_is_no_finding() =>
        Reconciler
            .Reconcile(Texts.Story("Soldiers crossed the last bridge over the river.", "Rain fell in the hills."))
            .Should()
            .NotContain(finding => finding.Compared.Cluster.Facet == Facet.Thing);

    [Test]
    public void What_two_sources_have_is_one() =>
        Reconciler
            .Reconcile(
                Texts.Story(
                    "Storm waves smashed the old harbour wall of the town.",
                    "The old harbour wall of the town will be repaired in spring."
                )
            )
            .Should()
            .Contain(finding =>
                finding.Compared.Cluster.Facet == Facet.Thing && finding.Verdict == Verdict.Corroborated
            );

    private static IEnumerable<string> Things(string text) =>
        Reconciler
            .Claims(Texts.Story(text))
            .Where(claim => claim.Facet is Facet.Thing)
            .Select(claim => claim.Proposition.Article.Text[claim.Span].ToString());
}
