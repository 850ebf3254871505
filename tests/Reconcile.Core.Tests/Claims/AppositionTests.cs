using System.Collections.Immutable;
using Reconcile.Claims;

namespace Reconcile.Tests.Claims;

/// <summary>What stands beside a name is not told by the clause, read from whole texts.</summary>
internal sealed class AppositionTests
{
    private static readonly Reconciler Reconciler = new(Settings.ReadDefault().Settings!);

    [Test]
    public void What_a_thing_is_belongs_to_its_name_not_to_what_was_done_to_it() =>
        Claims("The rebels have taken Dolen, the last port on the river.")
            .First(claim => claim.Facet is Facet.Happening && claim.Proposition.PredicateToken.Lemma is "take")
            .Form.Terms.Select(term => term.Lemma)
            .Should()
            .Contain("dolen")
            .And.NotContain(["port", "river"]);

    [Test]
    public void A_time_beside_a_name_is_not_when_it_happened() =>
        Claims("Eva Berg, the 1950s singer, died in Dolen.")
            .Should()
            .NotContain(claim => claim.Facet == Facet.Time && claim.Proposition.PredicateToken.Lemma == "die");

    private static ImmutableArray<Claim> Claims(string text) => Reconciler.Claims(Texts.Story(text));
}
