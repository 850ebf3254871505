using Reconcile.Claims;
using Reconcile.Clustering;
using Reconcile.Comparison;
using Reconcile.Language;
using Reconcile.Tests.Rules;
using Reconcile.Values;

namespace Reconcile.Tests.Comparison;

internal sealed class QuantitiesApartTests
{
    private static readonly Comparer Shipped = Comparer.Load();

    [TestCase("people", "arrest", "people", "injure", true, TestName = "The_arrested_are_not_the_injured")]
    [TestCase("people", "kill", "people", "die", false, TestName = "The_killed_are_those_who_died")]
    [TestCase("sailor", "rescue", "people", "work", false, TestName = "Who_worked_may_be_those_who_were_rescued")]
    [TestCase("people", "remain", "people", "injure", false, TestName = "Who_remained_may_have_been_hurt")]
    [TestCase("tent", "burn", "house", "arrest", false, TestName = "Things_are_not_counted_by_their_fate")]
    public void People_are_counted_by_what_befell_them(
        string noun,
        string verb,
        string otherNoun,
        string otherVerb,
        bool apart
    )
    {
        var relation = Relate(
            Told(Given.Count("a", "five", 5), noun, verb),
            Told(Given.Count("b", "six", 6), otherNoun, otherVerb)
        );

        IsApart(relation).Should().Be(apart);
    }

    [TestCase(0, 0, false, TestName = "Two_values_of_one_day_differ")]
    [TestCase(0, 2, true, TestName = "Two_values_of_two_days_are_of_two_things")]
    public void What_was_measured_on_another_day_is_another_thing(int day, int otherDay, bool apart)
    {
        var (first, second) = (Given.Length("a", "75 km", 75000, "km"), Given.Length("b", "135 km", 135000, "km"));

        IsApart(Relate(At(first, day), At(second, otherDay))).Should().Be(apart);
    }

    [Test]
    public void Who_gives_both_values_speaks_of_two_things()
    {
        var (raid, total) = (Given.Count("a", "six rifles", 6, "rifle"), Given.Count("b", "14 rifles", 14, "rifle"));
        var whole = ((QuantityValue)total.Value).Quantity;

        IsApart(Relate(raid, total)).Should().BeFalse();
        IsApart(Relate(raid with { Beside = [whole] }, total)).Should().BeTrue();
        IsApart(Relate(raid, total with { Beside = [((QuantityValue)raid.Value).Quantity] })).Should().BeTrue();
    }

    [TestCase(8, true, TestName = "Parts_that_add_up_to_it")]
    [TestCase(7, false, TestName = "Parts_that_do_not")]
    public void Parts_of_one_sentence_may_be_the_whole_of_another_source(int beside, bool apart)
    {
        var (part, whole) = (Given.Count("a", "nine fans", 9, "fan"), Given.Count("b", "17 fans", 17, "fan"));
        var other = ((QuantityValue)Given.Count("a", "fans", beside, "fan").Value).Quantity;

        IsApart(Relate(part with { Beside = [other] }, whole)).Should().Be(apart);
    }

    [Test]
    public void An_hour_names_no_day()
    {
        var (first, second) = (Given.Length("a", "75 km", 75000, "km"), Given.Length("b", "135 km", 135000, "km"));
        var hour = ((CalendarValue)Given.Time("x", "at 7.48", Given.Monday, TimeKind.DateTime).Value).Time with
        {
            Start = null,
            End = null,
            Timex = "T07:48",
        };

        IsApart(Relate(At(first, 0) with { Times = [hour, .. At(first, 0).Times] }, At(second, 2))).Should().BeTrue();
        IsApart(Relate(first with { Times = [hour] }, At(second, 2))).Should().BeFalse();
    }

    [Test]
    public void What_agrees_is_never_of_two_things()
    {
        var (first, second) = (Given.Count("a", "six rifles", 6, "rifle"), Given.Count("b", "six rifles", 6, "rifle"));

        Relate(At(first, 0), At(second, 3)).Reason.Should().Be(RelationReason.Same);
    }

    [TestCase("shot", "bullet", true)]
    [TestCase("voter", "people", true)]
    [TestCase("seat", "vote", false)]
    public void Names_of_one_thing_measure_the_same(string noun, string other, bool same) =>
        Relate(Given.Count("a", "five", 5, noun), Given.Count("b", "six", 6, other)).IsSameMeasured.Should().Be(same);

    private static Claim Told(Claim claim, string noun, string verb) =>
        claim with
        {
            Form = new CanonicalForm(
                $"{noun} {verb}",
                [
                    new Term(noun, UniversalPos.Noun, TermRole.Measured),
                    new Term(verb, UniversalPos.Verb, TermRole.Predicate),
                ]
            ),
        };

    private static Claim At(Claim claim, int day)
    {
        var time = (CalendarValue)Given.Time("x", "a day", Given.Monday.AddDays(day)).Value;
        return claim with { Times = [time.Time] };
    }

    private static bool IsApart(Relation relation) =>
        (relation.Kind, relation.Reason) == (RelationKind.Compatible, RelationReason.Apart);

    private static Relation Relate(Claim first, Claim second) =>
        Shipped
            .Compare([new Cluster(first.Facet, "the case", [first, second], [])])
            .Should()
            .ContainSingle()
            .Subject.Relations.Should()
            .ContainSingle()
            .Subject;
}
