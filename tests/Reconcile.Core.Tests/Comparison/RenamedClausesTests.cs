using Reconcile.Claims;
using Reconcile.Rules;

namespace Reconcile.Tests.Comparison;

/// <summary>Two clauses that are nearly the same but for a name in one place.</summary>
internal sealed class RenamedClausesTests
{
    private static readonly Reconciler Reconciler = new(Settings.ReadDefault().Settings!);

    [TestCase(
        "Four men rammed a car into a jewellery shop in central Velin on Monday.",
        "Four men rammed a car into a jewellery shop in central Dolen on Monday."
    )]
    [TestCase(
        "Jan Hale led the rescue of the stranded sailors from the pier.",
        "Paul Voss led the rescue of the stranded sailors from the pier."
    )]
    [TestCase(
        "The climber fell from the ledge on Mount Velin with three companions.",
        "The climber fell from the ledge on Mount Dolen with three companions."
    )]
    [TestCase(
        "Jan Hale was elected mayor of the coastal town of Brod.",
        "Paul Voss was elected mayor of the coastal town of Brod."
    )]
    [TestCase(
        "The painting was stolen from the Velin Museum in broad daylight.",
        "The painting was stolen from the Dolen Museum in broad daylight."
    )]
    [TestCase(
        "The singer married Jan Hale in a small chapel by the lake.",
        "The singer married Paul Voss in a small chapel by the lake."
    )]
    [TestCase("The warship was attacked in Porto.", "The warship was attacked in Braga.")]
    [TestCase("A lorry drove into a bus stop in Porto.", "A lorry drove into a bus stop in Braga.")]
    [TestCase("The bomb went off in Lyon.", "The bomb went off in Nantes.")]
    [TestCase("Train derails in Porto.", "A train derailed in Braga on Monday.")]
    [TestCase("Gunmen killed nine people in Graz.", "Gunmen killed nine people in Linz.")]
    public void Another_name_in_one_place_is_a_difference(string one, string other) =>
        Verdicts(one, other)
            .Should()
            .Contain(verdict => verdict == Verdict.Divergent || verdict == Verdict.Contradicted);

    [TestCase(
        "Jan Hale was arrested in the harbour district on charges of fraud.",
        "Paul Voss was arrested in the harbour district on charges of fraud."
    )]
    [TestCase(
        "Jan Hale is a member of the committee for the harbour.",
        "Paul Voss is a member of the committee for the harbour."
    )]
    [TestCase(
        "The lawyer for Jan Hale left the court in the old town after dark.",
        "The lawyer for Paul Voss left the court in the old town after dark."
    )]
    [TestCase(
        "The union wants higher pay for dock workers in Velin.",
        "The union wants higher pay for dock workers in Dolen."
    )]
    [TestCase(
        "Police in Velin arrested two men on suspicion of theft.",
        "Police in Dolen arrested two men on suspicion of theft."
    )]
    [TestCase(
        "The quake sent small waves into Norvo's southern coast.",
        "The quake sent small waves into Kesten's southern coast."
    )]
    [TestCase(
        "Jan Hale scored twice in the match on Saturday evening.",
        "Paul Voss scored twice in the match on Saturday evening."
    )]
    [TestCase(
        "Eva Hale is the mother of one of the victims of the fire.",
        "Ida Voss is the mother of one of the victims of the fire."
    )]
    [TestCase(
        "The hospital in Porto treated the wounded soldiers overnight.",
        "The hospital in Braga treated the wounded soldiers overnight."
    )]
    [TestCase(
        "The firm opened a new office in Porto with great pomp.",
        "The firm opened a new office in Braga with great pomp."
    )]
    [TestCase(
        "The car was found 20 km from Porto after the chase.",
        "The car was found 20 km from Braga after the chase."
    )]
    [TestCase(
        "The band will play in Porto at the end of the tour.",
        "The band will play in Braga at the end of the tour."
    )]
    [TestCase("Jan Hale is part of the rescue team in Graz.", "Paul Voss is part of the rescue team in Graz.")]
    [TestCase("The quake was felt in Porto.", "The quake was felt in Braga.")]
    [TestCase("The painting was not found in Lyon.", "The painting was not found in Nantes.")]
    public void What_may_be_so_of_both_is_neither_a_difference_nor_agreement(string one, string other) =>
        Verdicts(one, other)
            .Should()
            .NotContain(Verdict.Divergent)
            .And.NotContain(Verdict.Contradicted)
            .And.NotContain(Verdict.Corroborated);

    [TestCase(
        "The union wants a vote in the DLP on the harbour plan.",
        "The union wants a vote in the Dolen Labour Party on the harbour plan."
    )]
    [TestCase(
        "The ferry was repaired in Velin Province after the long winter.",
        "The ferry was repaired in Velin District after the long winter."
    )]
    [TestCase(
        "The minister told Reuters that the harbour would reopen.",
        "The minister told the Associated Press that the harbour would reopen."
    )]
    [TestCase(
        "The painting hung in the castle of Dorna for a long time.",
        "The painting hung in the castle of Dorma for a long time."
    )]
    [TestCase(
        "The convoy crossed the border into Burma under heavy guard.",
        "The convoy crossed the border into Myanmar under heavy guard."
    )]
    [TestCase(
        "The match was played at Wembley in front of a full house.",
        "The match was played at London in front of a full house."
    )]
    public void Two_ways_to_name_one_are_no_difference(string one, string other) =>
        Verdicts(one, other, Facet.Happening)
            .Should()
            .NotContain(Verdict.Divergent)
            .And.NotContain(Verdict.Contradicted);

    [Test]
    public void What_one_article_knows_both_of_may_be_two() =>
        Verdicts(
                "The painting was stolen from the Velin Museum in broad daylight. The Dolen Museum was closed.",
                "The painting was stolen from the Dolen Museum in broad daylight."
            )
            .Should()
            .NotContain(Verdict.Divergent);

    [Test]
    public void A_post_of_another_person_is_no_agreement() =>
        Reconciler
            .Reconcile(
                Texts.Story(
                    "Jan Hale, a doctor at a clinic, said the ward was full.",
                    "Eva Voss, a doctor at a clinic, said the ward was full."
                )
            )
            .Where(finding => finding.Compared.Cluster.Facet is Facet.Role)
            .Select(finding => finding.Verdict)
            .Should()
            .NotContain(Verdict.Corroborated);

    private static IEnumerable<Verdict> Verdicts(string one, string other) =>
        Verdicts(one, other, Facet.Happening, Facet.Place);

    private static IEnumerable<Verdict> Verdicts(string one, string other, params Facet[] facets) =>
        Reconciler
            .Reconcile(Texts.Story(one, other))
            .Where(finding => facets.Contains(finding.Compared.Cluster.Facet))
            .Select(finding => finding.Verdict);
}
