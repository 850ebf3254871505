using Reconcile.Claims;
using Reconcile.Clustering;
using Reconcile.Propositions;
using Reconcile.Tests.Language;

namespace Reconcile.Tests.Clustering;

internal sealed class NamedYearsTests
{
    private static readonly PropositionReader Propositions = PropositionReader.Load();

    [TestCase("acl:relcl", 4, 1998, TestName = "A_relative_clause_is_of_the_year_of_its_clause")]
    [TestCase("conj", 3, null, TestName = "A_clause_beside_it_may_be_of_another")]
    public void The_year_above_a_clause_is_its_own(string relation, int head, int? year)
    {
        var clause = Propositions
            .Read(
                Tree.Article(
                    "In/IN/1/case 1998/CD/3/obl storms/NNS/3/nsubj/storm raised/VBD/-1//raise waves/NNS/3/obj/wave "
                        + $"that/WDT/6/nsubj sank/VBD/{head}/{relation}/sink ferries/NNS/6/obj/ferry"
                )
            )
            .Single(proposition => proposition.PredicateToken.Text == "sank");
        var claim = new Claim(clause, Facet.Happening, NoValue.Instance, clause.Span, new CanonicalForm("", []));

        NamedYears.Of(claim, []).Should().Equal(year is { } named ? [named] : []);
    }
}
