using Reconcile.Claims;
using Reconcile.Rules;

namespace Reconcile.Tests.Comparison;

/// <summary>Whose age a number is: that of one person is a conflict where it differs, that of two never.</summary>
internal sealed class AgesTests
{
    private static readonly Reconciler Reconciler = new(Settings.ReadDefault().Settings!);

    [TestCase("Mark Hale died on Monday aged 57.", "The death of Mark Hale at the age of 75 was announced.")]
    [TestCase("Mark Hale died on Monday at 57.", "The death, at age 75, of Mark Hale was announced.")]
    [TestCase("Mark Hale was 57 when he died.", "Mark Hale, 75, died on Monday.")]
    [TestCase("Mark Hale turns 29 on Monday.", "Mark Hale, who will be 31 on Monday, has signed a contract.")]
    [TestCase("Mark Hale celebrates his 29th birthday.", "Mark Hale will turn 31 on Monday.")]
    [TestCase("Anna Novak was hurt with her 12-year-old daughter.", "Anna Novak's daughter, who is 9, was hurt.")]
    [TestCase("Deputy Jan Novak was shot. The 35-year-old deputy leaves two sons.", "Jan Novak, 41, was shot.")]
    [TestCase("A girl of 10 was killed by a stray bullet.", "Lena Voss, 11, was killed by a stray bullet.")]
    public void Another_age_of_one_person_is_a_conflict(string one, string other) =>
        Ages(one, other).Should().Contain(Verdict.Contradicted);

    [TestCase("Of 20-year-old men in Dolen, half have jobs.", "Half of young men in Dolen have jobs.")]
    [TestCase("Mark Hale attacked a woman. The 29-year-old was hurt.", "Mark Hale, 41, attacked a woman.")]
    [TestCase("Lena Voss, 34, was killed in a crash.", "A 36-year-old man was killed in a crash.")]
    [TestCase("Peter Berg, 24, was charged with murder.", "A second man, aged 25, was charged with murder.")]
    [TestCase("Lena Voss lives with her daughter, 12.", "Lena Voss was seen with her younger daughter, 9.")]
    [TestCase("Anna Novak, 39, was hurt.", "Anna Novak was hurt with her 12-year-old daughter.")]
    [TestCase("Mark Hale, who turns 40 on Friday, won.", "Mark Hale, 39, won.")]
    [TestCase("Mark Hale was 22 when he joined Norvo.", "Mark Hale, 57, leads Norvo.")]
    [TestCase("Anna Novak was 40 when her mother died.", "Anna Novak, 62, spoke of her mother's death.")]
    [TestCase("Mark Hale was 7 on the list.", "Mark Hale, 33, is on the list.")]
    public void The_ages_of_two_or_of_two_times_are_none(string one, string other) =>
        Ages(one, other).Should().NotContain(Verdict.Contradicted).And.NotContain(Verdict.Divergent);

    private static IEnumerable<Verdict> Ages(string one, string other) =>
        Reconciler
            .Reconcile(Texts.Story(one, other))
            .Where(finding => finding.Compared.Cluster.Facet is Facet.Age or Facet.Count)
            .Select(finding => finding.Verdict);
}
