using System.Collections.Immutable;
using Reconcile.Claims;
using Reconcile.Clustering;
using Reconcile.Language;
using Reconcile.Tests.Rules;
using Reconcile.Values;

namespace Reconcile.Tests.Clustering;

internal sealed class PairFeatureTests
{
    private static readonly Clusterer Shipped = Clusterer.Load();

    [Test]
    public void What_two_claims_have_in_common_is_counted_and_weighed()
    {
        var pair = Pair(
            [Said("a", "ferry corvina sank velmar"), Said("b", "ferry corvina foundered"), Said("c", "ferry queue")],
            "a",
            "b"
        );

        pair[PairFeature.SharedTerms].Should().Be(2 / 8.0);
        pair[PairFeature.Rarest].Should().BeGreaterThan(pair[PairFeature.SecondRarest]);
        pair[PairFeature.SecondRarest].Should().BeGreaterThan(0, "the ferry is in every claim, but still a word");
    }

    [Test]
    public void The_sentence_that_shares_most_is_the_best_partner()
    {
        ImmutableArray<Claim> claims =
        [
            Said("a", "ferry corvina sank velmar"),
            Said("b", "ferry corvina sank monday"),
            Said("b", "velmar harbour closed"),
        ];

        var best = Pair(claims, "a", "b", "ferry corvina sank monday");
        var other = Pair(claims, "a", "b", "velmar harbour closed");

        best[PairFeature.SentenceBest].Should().Be(1);
        best[PairFeature.SentenceBestOfOne].Should().Be(1);
        other[PairFeature.SentenceBest].Should().BeGreaterThan(0).And.BeLessThan(1);
        other[PairFeature.SentenceBestOfOne].Should().Be(1, "of the harbour the other article tells nowhere else");
    }

    [Test]
    public void Two_sentences_without_a_word_in_common_are_no_partners() =>
        Pair([Said("a", "ferry sank"), Said("b", "choir sang")], "a", "b")[PairFeature.SentenceBest].Should().Be(0);

    [TestCase(34, 34, true, TestName = "Of_one_age")]
    [TestCase(34, 18, false, TestName = "Of_two_ages")]
    public void A_named_person_is_one_without_a_name_only_at_the_same_age(double one, double other, bool compared)
    {
        var named = Aged("a", one, ("anna_hale", UniversalPos.ProperNoun));
        var unnamed = Aged("b", other, ("teacher", UniversalPos.Noun), ("cling", UniversalPos.Verb));

        Shipped.Score([named, unnamed], _ => true).Candidates.Should().HaveCount(compared ? 1 : 0);
    }

    [TestCase("hiker", true, TestName = "Of_people_too")]
    [TestCase("shelter", false, TestName = "Of_the_shelters_that_they_are_in")]
    public void A_number_of_people_is_compared_with_one(string other, bool compared)
    {
        var people = Counted("a", "people");
        Shipped.Score([people, Counted("b", other)], _ => true).Candidates.Should().HaveCount(compared ? 1 : 0);
    }

    [TestCase(5, true)]
    [TestCase(60, true)]
    [TestCase(61, false)]
    [TestCase(0, true, TestName = "None_is_comparable_with_any_number")]
    public void Counts_of_other_orders_of_magnitude_are_of_two_things(double other, bool compared) =>
        Shipped
            .Score([Counted("a", "people"), Counted("b", "people", other)], _ => true)
            .Candidates.Should()
            .HaveCount(compared ? 1 : 0);

    [Test]
    public void When_it_was_said_is_not_compared_with_when_it_happened()
    {
        var happened = Given.Happening("a", "ferry sank") with { Facet = Facet.Time };
        var said = Given.Happening("b", "ferry sank") with { Facet = Facet.Time, IsWhenSaid = true };

        Shipped.Score([happened, said], _ => true).Candidates.Should().BeEmpty();
        Shipped.Score([happened with { IsWhenSaid = true }, said], _ => true).Candidates.Should().HaveCount(1);
    }

    private static Claim Counted(string article, string noun, double count = 5) =>
        Given.Quantity(article, "counted", Facet.Count, Dimension.Count, "1", count) with
        {
            Form = new CanonicalForm(
                $"{noun} crowd",
                [
                    new Term(noun, UniversalPos.Noun, TermRole.Measured),
                    new Term("crowd", UniversalPos.Verb, TermRole.Predicate),
                ]
            ),
        };

    private static Features Pair(ImmutableArray<Claim> claims, string first, string second, string? text = null) =>
        new(
            Shipped
                .Score(claims, _ => true)
                .Candidates.Single(pair =>
                    pair.First.Proposition.Article.Id == first
                    && pair.Second.Proposition.Article.Id == second
                    && (text is null || pair.Second.Form.Text == text)
                )
        );

    private static Claim Said(string article, string words) =>
        Given.Happening(article, words) with
        {
            Form = new CanonicalForm(
                words,
                [.. words.Split(' ').Select(word => new Term(word, UniversalPos.Noun, TermRole.Circumstance))]
            ),
        };

    private static Claim Aged(string article, double age, params (string Lemma, UniversalPos Pos)[] terms) =>
        Given.Quantity(article, "aged", Facet.Age, Dimension.Age, "s", age) with
        {
            Form = new CanonicalForm(
                string.Join(' ', terms.Select(term => term.Lemma)),
                [.. terms.Select(term => new Term(term.Lemma, term.Pos, TermRole.Measured))]
            ),
        };

    private sealed class Features(CandidatePair pair)
    {
        public double this[PairFeature feature] => pair.Features[(int)feature];
    }
}
