using Reconcile.Claims;
using Reconcile.Comparison;
using Reconcile.Diagnostics;
using Reconcile.Propositions;
using Reconcile.Rules;
using Reconcile.Values;
using static Reconcile.Comparison.RelationKind;
using static Reconcile.Tests.Rules.Given;

namespace Reconcile.Tests.Rules;

internal sealed class DefaultRulesTests
{
    private static readonly PackReading Reading = RuleSetReader.ReadDefault();

    [Test]
    public void The_default_rules_have_no_fault()
    {
        Reading.Diagnostics.Select(DiagnosticRenderer.Render).Should().BeEmpty();
        Reading.Rules.Should().NotBeNull();
    }

    [TestCaseSource(nameof(Decisions))]
    public void The_first_rule_that_holds_decides(ComparedCluster cluster, string rule)
    {
        new Judge(Reading.Rules!).Decide([cluster]).Should().ContainSingle().Which.Rule.Should().Be(rule);
    }

    [Test]
    public void Every_default_rule_decides_a_case_and_leaves_another_to_the_rules_after_it()
    {
        var decided = Decisions().Select(data => (string)data.Arguments[1]!).ToHashSet(StringComparer.Ordinal);

        decided.Should().BeEquivalentTo(Reading.Rules!.Rules.Select(rule => rule.Id));
        foreach (var rule in Reading.Rules.Rules.Where(rule => rule.ConditionText != "always"))
        {
            Decisions()
                .Any(data => rule.Scope.Covers(ClusterOf(data).Cluster) && !rule.Holds(ClusterOf(data)))
                .Should()
                .BeTrue("{0} stays quiet on some cluster that it applies to", rule.Id);
        }
    }

    [TestCase("default", Verdict.Corroborated)]
    [TestCase("strict", Verdict.SingleSource)]
    public void Copies_of_one_text_are_one_source(string profile, Verdict verdict)
    {
        var copies = Cluster(Happening("a", "it"), Happening("b", "it"), Equal, RelationReason.Same) with
        {
            IndependentSources = 1,
        };

        var finding = new Judge(RuleSetReader.ReadDefault(profile).Rules!)
            .Decide([copies])
            .Should()
            .ContainSingle()
            .Subject;

        finding.Rule.Should().Be("copies-agree");
        finding.Verdict.Should().Be(verdict);
    }

    private static ComparedCluster ClusterOf(TestCaseData data) => (ComparedCluster)data.Arguments[0]!;

    private static IEnumerable<TestCaseData> Decisions()
    {
        static TestCaseData Case(string rule, string name, ComparedCluster cluster) =>
            new TestCaseData(cluster, rule).SetArgDisplayNames(rule, name);

        static ComparedCluster Different(Claim one, Claim other, RelationReason reason = RelationReason.Value) =>
            Cluster(one, other, RelationKind.Different, reason);

        var opened = Happening("a", "the dam opened");
        var shut = Happening("b", "the dam did not open").Not();
        yield return Case("happening-denied", "negated", Cluster(opened, shut, Opposed, RelationReason.Polarity));
        yield return Case(
            "happening-denied",
            "denied by a source",
            Cluster(opened, shut.That(Certainty.Denied), Opposed, RelationReason.Denial)
        );
        yield return Case(
            "denial-hedged",
            "only possible",
            Cluster(opened.That(Certainty.Possible), shut, Opposed, RelationReason.Polarity)
        );
        yield return Case(
            "opposites-claimed",
            "rose and fell",
            Cluster(opened, shut, Opposed, RelationReason.Opposites)
        );
        var officials = Happening("a", "officials").Told();
        yield return Case("anonymous-source", "officials", Alone(officials));
        yield return Case("single-source", "a name", Alone(Happening("a", "Anna Reed").Told()));
        yield return Case(
            "anonymous-sources-agree",
            "officials and a witness",
            Cluster(officials, Happening("b", "a witness").Told(), Equal, RelationReason.Same)
        );
        yield return Case(
            "sources-agree",
            "officials and the paper itself",
            Cluster(officials, Happening("b", "the dam opened"), Equal, RelationReason.Same)
        );
        var copies = Cluster(opened, Happening("b", "the dam opened"), Equal, RelationReason.Same) with
        {
            IndependentSources = 1,
        };
        yield return Case("copies-agree", "one agency's text", copies);
        var mayor = Happening("a", "the mayor").Told();
        yield return Case(
            "statement-differs",
            "one speaker",
            Cluster(mayor, Happening("b", "the mayor").Not().Told(), Opposed, RelationReason.Polarity)
        );
        yield return Case(
            "happening-denied",
            "two speakers",
            Cluster(mayor, Happening("b", "an engineer").Not().Told(), Opposed, RelationReason.Polarity)
        );
        yield return Case(
            "speaker-differs",
            "two names",
            Cluster(
                Words(Facet.Quotation, "a", "Anna Berg").Told(),
                Words(Facet.Quotation, "b", "Paul Hale").Told(),
                Equal,
                RelationReason.Same
            )
        );
        yield return Case(
            "sources-agree",
            "one name",
            Cluster(
                Words(Facet.Quotation, "a", "Anna Berg").Told(),
                Words(Facet.Quotation, "b", "Anna Berg").Told(),
                Equal,
                RelationReason.Same
            )
        );
        var ongoing = Happening("a", "repairing").With(("are", "VBP"), ("repairing", "VBG"));
        var done = Happening("b", "repaired").With(("have", "VBP"), ("repaired", "VBN"));
        yield return Case("ending-differs", "repairs", Cluster(ongoing, done, Equal, RelationReason.Same));
        yield return Case(
            "sources-agree",
            "both ongoing",
            Cluster(
                ongoing,
                Happening("b", "repairing").With(("are", "VBP"), ("repairing", "VBG")),
                Equal,
                RelationReason.Same
            )
        );
        yield return Case(
            "phase-differs",
            "nearing",
            Different(opened, Happening("b", "it opens"), RelationReason.Phase)
        );
        yield return Case(
            "toll-updated",
            "two days",
            Different(Count("a", "three", 3, "victim").On(1), Count("b", "eleven", 11, "victim").On(2))
        );
        yield return Case(
            "count-differs",
            "toll that falls",
            Different(Count("a", "eleven", 11, "victim").On(1), Count("b", "three", 3, "victim").On(2))
        );
        yield return Case(
            "count-differs",
            "toll of one day",
            Different(Count("a", "three", 3, "victim").On(1), Count("b", "four", 4, "victim").On(1))
        );
        yield return Case("count-differs", "small counts", Different(Count("a", "47", 47), Count("b", "48", 48)));
        yield return Case(
            "estimate-differs",
            "large counts of one size",
            Different(Count("a", "14,000", 14000), Count("b", "15,000", 15000))
        );
        yield return Case(
            "count-differs",
            "large counts far apart",
            Different(Count("a", "14,000", 14000), Count("b", "19,000", 19000))
        );
        yield return Case(
            "estimate-differs",
            "hedged count",
            Different(Count("a", "about 40", 40).About(), Count("b", "70", 70))
        );
        yield return Case(
            "reach-differs",
            "within twice as far and more",
            Cluster(
                Length("a", "within 20 km", 20000, "kilometre").AtMost(),
                Length("b", "four miles", 6437, "mile"),
                Compatible,
                RelationReason.Bound
            )
        );
        yield return Case(
            "bound-differs",
            "within less than twice as far",
            Cluster(
                Length("a", "within ten miles", 16093, "mile").AtMost(),
                Length("b", "eight miles", 12875, "mile"),
                Compatible,
                RelationReason.Bound
            )
        );
        yield return Case(
            "bound-differs",
            "bound",
            Cluster(Count("a", "at least 5", 5).AtLeast(), Count("b", "7", 7), Compatible, RelationReason.Bound)
        );
        yield return Case(
            "sources-agree",
            "bound at the value",
            Cluster(Count("a", "at least 5", 5).AtLeast(), Count("b", "5", 5), Compatible, RelationReason.Bound)
        );
        yield return Case(
            "sources-agree",
            "no number to be off from",
            Cluster(Count("a", "dozens", 12).Vague(), Count("b", "30", 30), Compatible, RelationReason.Bound)
        );
        yield return Case(
            "magnitude-differs",
            "a tenth",
            Different(Magnitude("a", "8.6", 8.6), Magnitude("b", "8.7", 8.7))
        );
        yield return Case(
            "magnitude-differs",
            "hedged magnitude",
            Different(Magnitude("a", "about 8", 8).About(), Magnitude("b", "8.7", 8.7))
        );
        yield return Case(
            "distance-differs",
            "exact",
            Different(Length("a", "four miles", 6437, "mile"), Length("b", "10 km", 10000, "kilometre"))
        );
        yield return Case(
            "distance-differs",
            "about, but twice as far",
            Different(Length("a", "about 60 m", 60, "metre").About(), Length("b", "200 m", 200, "metre"))
        );
        yield return Case(
            "estimate-differs",
            "of one size",
            Different(Length("a", "610 m", 610, "metre"), Length("b", "700 m", 700, "metre"))
        );
        yield return Case(
            "single-source",
            "two earthquakes",
            Different(Magnitude("a", "6.1", 6.1), Magnitude("b", "9.1", 9.1))
        );
        yield return Case("single-source", "ten times as many", Different(Count("a", "2", 2), Count("b", "25", 25)));
        yield return Case("measure-differs", "two weights", Different(Mass("a", "5 kg", 5), Mass("b", "9 kg", 9)));
        yield return Case(
            "temperature-differs",
            "two temperatures",
            Different(Warmth("a", "41 °C", 41), Warmth("b", "38 °C", 38))
        );
        yield return Case(
            "estimate-differs",
            "temperatures alike",
            Different(Warmth("a", "41 °C", 41), Warmth("b", "39.5 °C", 39.5))
        );
        yield return Case(
            "estimate-differs",
            "weights alike",
            Different(Mass("a", "5 kg", 5), Mass("b", "5.5 kg", 5.5))
        );
        yield return Case(
            "money-differs",
            "one currency",
            Different(Money("a", "$5", "USD", 5), Money("b", "$9", "USD", 9))
        );
        yield return Case(
            "estimate-differs",
            "two currencies",
            Different(Money("a", "$5", "USD", 5), Money("b", "€9", "EUR", 9))
        );
        yield return Case("share-differs", "exact", Different(Share("a", "12 %", 0.12), Share("b", "14 %", 0.14)));
        yield return Case(
            "estimate-differs",
            "hedged share",
            Different(Share("a", "about 50 %", 0.5).About(), Share("b", "40 %", 0.4))
        );
        yield return Case(
            "duration-differs",
            "twice",
            Different(Duration("a", "two years", 63e6), Duration("b", "a month", 2.6e6))
        );
        yield return Case(
            "estimate-differs",
            "minutes",
            Different(Duration("a", "9 min", 540), Duration("b", "10", 600))
        );
        yield return Case("age-differs", "one day", Different(Age("a", "30", 30).On(1), Age("b", "32", 32).On(1)));
        yield return Case(
            "estimate-differs",
            "hedged age",
            Different(Age("a", "about 30", 30).About(), Age("b", "32", 32))
        );

        yield return Case(
            "day-differs",
            "neighbours",
            Different(Time("a", "Monday", Monday), Time("b", "Tuesday", Monday.AddDays(1)))
        );
        yield return Case(
            "time-estimate-differs",
            "roughly",
            Different(Time("a", "around Monday", Monday).About(), Time("b", "Friday", Monday.AddDays(4)))
        );
        yield return Case(
            "single-source",
            "days of two things that happened",
            Cluster([
                .. Different(Time("a", "Monday", Monday), Time("b", "Friday", Monday.AddDays(4)))
                    .Relations.Select(relation => relation with { IsSamePredicate = false }),
            ])
        );
        static Relation Terms(double ratio) =>
            new(
                Within("a", "within 30 days", 30),
                Within("b", "within another term", 21),
                Compatible,
                RelationReason.Bound,
                ratio,
                0
            );

        yield return Case("deadline-differs", "two terms", Cluster(Terms(1.43)));
        yield return Case("sources-agree", "a term and a little longer one", Cluster(Terms(1.03)));
        yield return Case(
            "detail-differs",
            "two cards",
            Different(Happening("a", "a red card"), Happening("b", "a yellow card"), RelationReason.Detail)
        );
        yield return Case("clock-differs", "hours", Different(Clock("a", "at 3 pm", 15), Clock("b", "at 11 am", 11)));
        yield return Case(
            "time-estimate-differs",
            "minutes",
            Different(Clock("a", "at 3", 15), Clock("b", "3.10", 15.2))
        );

        yield return Case("place-differs", "two names", Differ(Facet.Place, "in Ashford", "in Milltown"));
        yield return Case(
            "spelling-differs",
            "spelling",
            Cluster(
                Words(Facet.Name, "a", "Jon Lee"),
                Words(Facet.Name, "b", "John Lee"),
                Compatible,
                RelationReason.Wording
            )
        );
        yield return Case(
            "order-differs",
            "before and after",
            Differ(Facet.Order, "after the vote", "before the vote")
        );
        yield return Case(
            "single-source",
            "other events",
            Different(Words(Facet.Order, "a", "one"), Words(Facet.Order, "b", "two"), RelationReason.Wording)
        );
        yield return Case("role-differs", "mayor and deputy", Differ(Facet.Role, "the mayor", "the deputy mayor"));
        yield return Case(
            "single-source",
            "two posts",
            Different(Words(Facet.Role, "a", "mayor"), Words(Facet.Role, "b", "judge"), RelationReason.Wording)
        );
        yield return Case("agent-differs", "agents", Different(opened, shut, RelationReason.Agent));
        yield return Case("patient-differs", "patients", Different(opened, shut, RelationReason.Patient));
        yield return Case("quotation-differs", "words", Differ(Facet.Quotation, "a sad day", "a sad time"));
        yield return Case("sources-agree", "equal", Cluster(opened, shut, Equal, RelationReason.Same));
        foreach (var facet in new[] { Facet.Place, Facet.Name, Facet.Quotation })
        {
            yield return Case(
                "sources-agree",
                $"{facet} equal",
                Cluster(Words(facet, "a", "Ashford"), Words(facet, "b", "Ashford"), Equal, RelationReason.Same)
            );
        }

        yield return Case("single-source", "one article", Alone(opened));
        var weak = Cluster(opened, shut, Opposed, RelationReason.Polarity);
        yield return Case(
            "single-source",
            "opposed, but perhaps about two things",
            weak with
            {
                Cluster = weak.Cluster with { Links = [weak.Cluster.Links[0] with { Score = 0.3 }] },
            }
        );
        yield return Case(
            "sources-agree",
            "what is done and its purpose",
            Different(
                opened with
                {
                    Proposition = opened.Proposition with { Kind = PropositionKind.Adverbial },
                },
                shut,
                RelationReason.Phase
            )
        );
        yield return Case("sources-agree", "two values in both articles", BothInBoth());
        yield return Case("single-source", "one share", Alone(Share("a", "12 %", 0.12)));
        yield return Case("single-source", "one time", Alone(Time("a", "Monday", Monday)));
        yield return Case("single-source", "one toll", Alone(Count("a", "three", 3, "victim")));

        static ComparedCluster BothInBoth()
        {
            var (a11, a14) = (Count("a", "11", 11), Count("a", "14", 14));
            var (b11, b14) = (Count("b", "11", 11), Count("b", "14", 14));
            return Cluster(
                new Relation(a11, b11, Equal, RelationReason.Same, 1, 0),
                new Relation(a11, b14, RelationKind.Different, RelationReason.Value, 1.3, 3),
                new Relation(a14, b11, RelationKind.Different, RelationReason.Value, 1.3, 3),
                new Relation(a14, b14, Equal, RelationReason.Same, 1, 0)
            );
        }

        static ComparedCluster Differ(Facet facet, string one, string other) =>
            Different(Words(facet, "a", one), Words(facet, "b", other));

        static Claim Magnitude(string article, string text, double value) =>
            Quantity(article, text, Facet.Magnitude, Dimension.Magnitude, "1", value);

        static Claim Mass(string article, string text, double value) =>
            Quantity(article, text, Facet.Mass, Dimension.Mass, "kg", value, "kilogram");

        static Claim Warmth(string article, string text, double value) =>
            Quantity(article, text, Facet.Temperature, Dimension.Temperature, "°C", value, "celsius");

        static Claim Money(string article, string text, string currency, double value) =>
            Quantity(article, text, Facet.Money, Dimension.Money, currency, value, currency);

        static Claim Share(string article, string text, double value) =>
            Quantity(article, text, Facet.Share, Dimension.Share, "1", value, "%");

        static Claim Duration(string article, string text, double value) =>
            Quantity(article, text, Facet.Duration, Dimension.Duration, "s", value, "second");

        static Claim Age(string article, string text, double value) =>
            Quantity(article, text, Facet.Age, Dimension.Age, "s", value * 365 * 86400, "year");

        static Claim Clock(string article, string text, double hour) =>
            Time(article, text, Monday.AddHours(hour), TimeKind.DateTime);
    }
}
