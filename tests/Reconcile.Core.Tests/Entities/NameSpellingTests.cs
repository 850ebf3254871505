using Reconcile.Entities;
using Reconcile.Lexicon;

namespace Reconcile.Tests.Entities;

internal sealed class NameSpellingTests
{
    [TestCase("gulf_of_dorna", "gulf_of_dorma")]
    [TestCase("karlin_street", "carlin_street")]
    [TestCase("brunsted", "brinsted")]
    public void A_slip_makes_another_name(string one, string other) =>
        NameSpelling.IsSlip(one, other).Should().BeTrue();

    [TestCase("karliniya", "karlinya", TestName = "A_transcription")]
    [TestCase("bashoun", "bashun", TestName = "A_long_vowel")]
    [TestCase("rue_lamere", "rue_lamère", TestName = "A_mark_above_a_letter")]
    [TestCase("health_minister", "health_ministry", TestName = "Another_ending")]
    [TestCase("lind_county_court", "lind_county_courthouse", TestName = "A_longer_word")]
    [TestCase("mount_karlin_village", "mt_karlin_village", TestName = "A_word_cut_short")]
    [TestCase("lind_health_centre", "lind_health_center", TestName = "British_and_American")]
    [TestCase("velin_data_corporation", "velin_data_corp.", TestName = "A_company_cut_short")]
    [TestCase("u.s._survey_office", "us_survey_office", TestName = "Full_stops")]
    [TestCase("gulf_of_dorna", "bay_of_skerra", TestName = "Another_place")]
    public void Other_ways_to_write_a_name_are_none(string one, string other) =>
        NameSpelling.IsSlip(one, other).Should().BeFalse();

    [TestCase("j. jan novak", "jan novak", true)]
    [TestCase("j. novak", "jan novak", true)]
    [TestCase("jan p. novak", "jan novak", true)]
    [TestCase("novak", "jan novak", true)]
    [TestCase("p.j. novak", "pj novak", true)]
    [TestCase("jp novak", "jan novak", true)]
    [TestCase("great jan novak", "jan novak", true)]
    [TestCase("jan novak", "jan nowak", false)]
    [TestCase("katrin berg", "catrin berg", false)]
    public void Persons_names_are_alike_as_far_as_both_go(string one, string other, bool alike) =>
        new PersonName(GivenNames.Load()).AreSpeltAlike(one.Split(' '), other.Split(' ')).Should().Be(alike);
}
