using Reconcile.Claims;
using Reconcile.Rules;

namespace Reconcile.Tests.Comparison;

/// <summary>The day that stands at a noun for an event is that event's, whatever the clause around it tells.</summary>
internal sealed class DatedEventsTests
{
    private static readonly Reconciler Reconciler = new(Settings.ReadDefault().Settings!);

    [TestCase("Police are investigating the May 4 killing of Lena Novak.", "Lena Novak was killed on May 6.")]
    [TestCase("The death of Erik Hale in 2006 led to a crisis.", "Erik Hale died in 2008.")]
    [TestCase("He was tried over the June 20 shooting of a guard in Velin.", "A guard was shot in Velin on June 24.")]
    [TestCase(
        "Two men were charged over Friday's robbery of a bank in Marsk.",
        "Two men robbed a bank in Marsk on Sunday."
    )]
    [TestCase("The collapse of the bridge on Monday hurt three.", "The bridge collapse hurt three on Tuesday.")]
    [TestCase("The trial opened after Monday's arrest of Erik Hale.", "Erik Hale was arrested on Thursday.")]
    [TestCase("Since the arrival of Erik Hale in March Norvo has won twice.", "Erik Hale arrived at Norvo in May.")]
    [TestCase("The 3 May sinking of the ferry Norvo cost 40 lives.", "The ferry Norvo sank on 5 May.")]
    public void Another_day_of_an_event_is_a_conflict(string one, string other) =>
        Times(one, other).Should().Contain(Verdict.Contradicted);

    [TestCase("Police are investigating the May 4 killing of Lena Novak.", "Erik Hale was killed on May 6.")]
    [TestCase("The hearing follows Monday's arrest of Erik Hale.", "The hearing of Erik Hale begins on Thursday.")]
    [TestCase("The death of Lena Novak's father in 2006 hit her hard.", "Lena Novak died in 2019.")]
    [TestCase("The opening of the museum in Velin in March was late.", "The museum in Velin closed in June.")]
    [TestCase("It was the third arrest of Erik Hale in 2011.", "Erik Hale was arrested in 2008.")]
    [TestCase("The second attack on the convoy on 3 March failed.", "Gunmen attacked the convoy on 1 March.")]
    [TestCase("After the crash of a bus in Velin on Monday it rained.", "A lorry crashed in Velin on Wednesday.")]
    [TestCase("The bombing of a market in Dolen on May 3 hurt two.", "A mosque in Dolen was bombed on May 9.")]
    [TestCase("Tom Hale's 2011 murder of his wife was filmed.", "Tom Hale was murdered in 2013.")]
    [TestCase("The court heard of the 2011 murder by Tom Hale.", "Tom Hale was murdered in 2013.")]
    [TestCase("Friends recalled Tom Berg's May 3 move to Marsk.", "Tom Berg moved to Dolen on May 9.")]
    [TestCase("The discovery of a body in a lake on Monday led to Hale.", "A body was found in a park on Friday.")]
    [TestCase("The failed May 3 assassination of Anna Berg led to war.", "Anna Berg was assassinated on May 9.")]
    [TestCase("The earlier May 3 arrest of Tom Hale was filmed.", "Tom Hale was arrested on May 9.")]
    [TestCase("Friday's killing of four nurses was condemned.", "Two nurses were killed on Thursday.")]
    [TestCase("The town rebuilt after the 1997 flooding of Velin.", "Velin was flooded in 2013.")]
    public void The_days_of_two_events_are_none(string one, string other) =>
        Times(one, other).Should().NotContain(Verdict.Contradicted).And.NotContain(Verdict.Divergent);

    private static IEnumerable<Verdict> Times(string one, string other) =>
        Reconciler
            .Reconcile(Texts.Story(one, other))
            .Where(finding => finding.Compared.Cluster.Facet is Facet.Time)
            .Select(finding => finding.Verdict);
}
