using Reconcile.Claims;
using Reconcile.Clustering;

namespace Reconcile.Tests.Clustering;

internal sealed class TellingValueTests
{
    private static readonly Reconciler Reconciler = new(Settings.ReadDefault().Settings!);

    [TestCase("It took 140 firemen.", "Some 140 firefighters came.", 1)]
    [TestCase("It took 400 firemen.", "Some 400 firefighters came.", 0.6)]
    [TestCase("It took four firemen.", "Some four firefighters came.", 0.2)]
    [TestCase("It took 140 firemen.", "Some 150 firefighters came.", 0)]
    [TestCase("It took no firemen.", "No firefighters were hurt.", 0)]
    public void Equal_numbers_tell_the_more_the_fewer_things_have_them(string one, string other, double expected)
    {
        var claims = Reconciler.Claims(Texts.Story(one, other)).Where(claim => claim.Facet is Facet.Count).ToList();

        (claims is [var a, var b] ? TellingValue.Of(a, b) : 0).Should().Be(expected);
    }
}
