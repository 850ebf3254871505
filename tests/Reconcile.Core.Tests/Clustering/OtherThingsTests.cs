using Reconcile.Claims;
using Reconcile.Clustering;
using Reconcile.Lexicon;

namespace Reconcile.Tests.Clustering;

/// <summary>What keeps the values of two sentences out of one cluster.</summary>
internal sealed class OtherThingsTests
{
    private static readonly Reconciler Reconciler = new(Settings.ReadDefault().Settings!);

    private static readonly OtherThings Others = new(
        Thesaurus.Load(),
        ValueWords.With(Lexicons.Shipped),
        new Countries(Gazetteer.Load())
    );

    [TestCase("Anna Lind scored 23 points.", "Eva Berg scored 16 points.", Facet.Count)]
    [TestCase("It struck 17 miles east of Dolen.", "It struck two miles from Marsk.", Facet.Length)]
    [TestCase("On Monday 40 people fled.", "On Tuesday 25 people fled.", Facet.Count)]
    [TestCase("Dolen took a 21-3 lead.", "Dolen took a 28-9 lead.", Facet.Measure)]
    [TestCase("A six-month lease costs $700.", "A two-year lease costs $600.", Facet.Money)]
    [TestCase("He ran for 140 yards.", "They saw a 62-yard drive.", Facet.Length)]
    [TestCase("He scored 33 goals.", "He averaged 20 goals.", Facet.Count)]
    [TestCase("He scored 33 goals.", "He scored 7.5 goals.", Facet.Count)]
    [TestCase("He sold 21 carts for $200.", "He sold 35 carts for $300.", Facet.Count)]
    [TestCase("They lost 5-2.", "They lost 4-1 at home.", Facet.Measure)]
    [TestCase("Jan Novak, 52, of Dolen won.", "Jan Novak was hurt in Brod.", Facet.Place)]
    [TestCase("More than 40 of the letters were signed.", "The office got nearly 50 letters.", Facet.Count)]
    [TestCase("The office has 90 letters.", "He signed 40 of the letters.", Facet.Count)]
    [TestCase("The siege lasted eleven days.", "The siege ended eleven days after the vote.", Facet.Duration)]
    [TestCase(
        "The strike began eleven days before the vote.",
        "The strike began twelve days after the vote.",
        Facet.Duration
    )]
    [TestCase("She moved to Dolen in 2003.", "She went back to Marsk in 2007.", Facet.Time)]
    [TestCase("The court fined Lind Mining in 2003.", "The court fined Berg Oil in 2007.", Facet.Time)]
    [TestCase("A 32-year-old Danish climber fell.", "A 36-year-old Norwegian climber is dead.", Facet.Age)]
    [TestCase("That summer 28 Danish sailors died.", "Nine Norwegian sailors have died.", Facet.Count)]
    [TestCase("They sold 40 bottles of wine.", "They sold 60 bottles of milk.", Facet.Count)]
    [TestCase("The plan needs 50 votes.", "The plan has 44 votes.", Facet.Count)]
    [TestCase("Anna Lind scored 23 points.", "Eva Berg scored 23 points.", Facet.Count)]
    public void What_is_named_beside_tells_two_things_apart(string one, string other, Facet facet) =>
        AreNamed(one, other, facet).Should().BeTrue();

    [TestCase("He sold 21 carts for $200.", "He sold 35 carts for $200.", Facet.Count)]
    [TestCase("Anna Lind scored 23 points.", "Lind scored 16 points.", Facet.Count)]
    [TestCase("It struck 17 miles east of Dolen.", "It struck two miles from Dolen.", Facet.Length)]
    [TestCase("A six-month lease costs $700.", "A six-month lease costs $600.", Facet.Money)]
    [TestCase("He averaged 33 goals.", "He averaged 20 goals.", Facet.Count)]
    [TestCase("She moved to Dolen in 2003.", "She moved to Dolen in 2007.", Facet.Time)]
    [TestCase(
        "The strike began eleven days after the vote.",
        "The strike began twelve days after the vote.",
        Facet.Duration
    )]
    [TestCase("That summer 28 Danish sailors died.", "Nine Danish sailors have died.", Facet.Count)]
    [TestCase("They sold 40 bottles of wine.", "They sold 60 bottles of wine.", Facet.Count)]
    [TestCase("The plan needs 50 votes.", "The plan requires 44 votes.", Facet.Count)]
    [TestCase("The team's record is 11-4.", "The team moved its record to 12-4.", Facet.Measure)]
    public void What_may_be_one_thing_stays_together(string one, string other, Facet facet) =>
        AreNamed(one, other, facet).Should().BeFalse();

    private static bool AreNamed(string one, string other, Facet facet)
    {
        var claims = Reconciler.Claims(Texts.Story(one, other));
        return Others.AreNamed(First("a"), First("b"));

        Claim First(string article) =>
            claims.First(claim => claim.Facet == facet && claim.Proposition.Article.Id == article);
    }
}
