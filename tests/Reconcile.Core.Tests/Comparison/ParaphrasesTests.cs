using Reconcile.Rules;

namespace Reconcile.Tests.Comparison;

/// <summary>The ways in which news puts one value, each against each other: other words must not hide that two sources differ.</summary>
internal sealed class ParaphrasesTests
{
    private static readonly Reconciler Reconciler = new(Settings.ReadDefault().Settings!);

    [TestCaseSource(nameof(Ways))]
    public void However_it_is_put_another_value_is_a_conflict(string value, string other, string[] ways) =>
        Pairs(ways)
            .Where(pair => !HasConflict(Fill(pair.One, value), Fill(pair.Other, other)))
            .Select(pair => $"{Fill(pair.One, value)} / {Fill(pair.Other, other)}")
            .Should()
            .BeEmpty();

    [TestCaseSource(nameof(Ways))]
    public void However_it_is_put_the_same_value_is_none(string value, string other, string[] ways) =>
        new[] { value, other }
            .SelectMany(same => Pairs(ways).Select(pair => (One: Fill(pair.One, same), Other: Fill(pair.Other, same))))
            .Where(pair => HasConflict(pair.One, pair.Other))
            .Should()
            .BeEmpty();

    private static IEnumerable<TestCaseData> Ways()
    {
        yield return Case(
            "deaths",
            "43",
            "52",
            "The quake killed {n} people in Dolen.",
            "The number of people killed in the Dolen quake has reached {n}.",
            "The death toll from the quake in Dolen rose to {n}.",
            "{n} people died in the Dolen quake.",
            "At least {n} people were killed in Dolen by the quake, officials said.",
            "The quake in Dolen left {n} people dead.",
            "The quake claimed {n} lives in Dolen.",
            "Officials put the number of dead in the Dolen quake at {n}.",
            "{n} dead in Dolen quake",
            "A quake in Dolen has killed {n} people, the interior ministry said on Monday."
        );
        yield return Case(
            "injuries",
            "43",
            "62",
            "The blast injured {n} people in Marsk.",
            "{n} people were injured in the Marsk blast.",
            "The blast left {n} people injured in Marsk.",
            "Doctors in Marsk treated {n} people who were hurt in the blast.",
            "The number of people injured in the Marsk blast stands at {n}.",
            "{n} people suffered injuries in the Marsk blast.",
            "{n} hurt in Marsk blast",
            "A blast in Marsk wounded {n}, police said."
        );
        yield return Case(
            "evacuated",
            "1,200",
            "1,800",
            "Some {n} residents of Velin were evacuated because of the fire.",
            "The fire forced {n} people in Velin to leave their homes.",
            "{n} people fled their homes in Velin because of the fire.",
            "Authorities evacuated {n} residents of Velin as the fire spread.",
            "The fire drove {n} people from their homes in Velin.",
            "The number of people evacuated from Velin because of the fire is {n}.",
            "{n} evacuated as fire nears Velin"
        );
        yield return Case(
            "jobs cut",
            "1,200",
            "1,700",
            "Norvo will cut {n} jobs.",
            "Norvo is to shed {n} jobs.",
            "{n} jobs are to go at Norvo.",
            "Norvo will lay off {n} workers.",
            "{n} Norvo workers will lose their jobs.",
            "Norvo plans to reduce its workforce by {n}.",
            "Norvo announced {n} job cuts."
        );
        yield return Case(
            "prison term",
            "six",
            "nine",
            "Tom Hale was sentenced to {n} years in prison.",
            "Tom Hale was jailed for {n} years.",
            "A judge sent Tom Hale to prison for {n} years.",
            "Tom Hale received a {n}-year prison sentence.",
            "Tom Hale got {n} years.",
            "Tom Hale must serve {n} years behind bars.",
            "The court gave Tom Hale {n} years in jail.",
            "Tom Hale begins a {n}-year jail term.",
            "Hale was handed a sentence of {n} years."
        );
        yield return Case(
            "distance",
            "20",
            "35",
            "The rebels are {n} kilometres from Dolen.",
            "The rebels have come within {n} kilometres of Dolen.",
            "The front line is {n} kilometres from Dolen.",
            "The rebels were {n} kilometres outside Dolen.",
            "Rebel forces stood {n} kilometres away from Dolen.",
            "The rebels advanced to {n} kilometres from Dolen.",
            "The rebels' positions are {n} km from Dolen."
        );
        yield return Case(
            "magnitude",
            "5.9",
            "6.4",
            "A {n}-magnitude earthquake struck Dolen.",
            "An earthquake of magnitude {n} struck Dolen.",
            "The Dolen earthquake had a magnitude of {n}.",
            "The quake in Dolen measured {n} on the Richter scale.",
            "The Dolen quake registered {n}.",
            "Seismologists put the magnitude of the Dolen quake at {n}.",
            "The Dolen earthquake, with a magnitude of {n}, struck at noon."
        );
        yield return Case(
            "crowd",
            "20,000",
            "35,000",
            "{n} people marched through Marsk.",
            "A crowd of {n} marched through Marsk.",
            "The march in Marsk drew {n} people.",
            "{n} demonstrators took to the streets of Marsk.",
            "Organisers said {n} people joined the march in Marsk.",
            "{n} protesters gathered in Marsk.",
            "The march in Marsk was attended by {n} people."
        );
        yield return Case(
            "speed",
            "120",
            "160",
            "The storm brought winds of {n} kilometres an hour.",
            "The storm had winds of {n} km/h.",
            "Winds reached {n} kilometres per hour during the storm.",
            "The storm's winds blew at {n} km/h.",
            "The storm packed winds of up to {n} km/h."
        );
        yield return Case(
            "missing",
            "12",
            "19",
            "{n} people are missing after the flood in Dolen.",
            "{n} people remain missing in Dolen after the flood.",
            "Rescuers in Dolen are searching for {n} people who are missing after the flood.",
            "The flood in Dolen left {n} people missing.",
            "The number of people missing after the flood in Dolen is {n}.",
            "{n} people are still unaccounted for in Dolen after the flood.",
            "{n} missing after Dolen flood"
        );
        yield return Case(
            "homes damaged",
            "430",
            "520",
            "The storm damaged {n} houses in Velin.",
            "{n} houses in Velin were damaged by the storm.",
            "The storm in Velin left {n} houses damaged.",
            "The number of houses damaged in Velin by the storm is {n}.",
            "{n} homes in Velin suffered damage in the storm.",
            "Damage to {n} houses was reported in Velin after the storm."
        );
        yield return Case(
            "rescued",
            "14",
            "23",
            "Rescuers pulled {n} people from the rubble in Brod.",
            "{n} people were rescued from the rubble in Brod.",
            "{n} people were pulled alive from the rubble in Brod.",
            "Firefighters saved {n} people in Brod.",
            "The number of people rescued in Brod has reached {n}."
        );
        yield return Case(
            "homes without power",
            "40,000",
            "65,000",
            "{n} homes in Velin were without power after the storm.",
            "The storm cut off power to {n} homes in Velin.",
            "{n} homes in Velin lost power in the storm.",
            "The storm left {n} homes in Velin without electricity.",
            "Power was out in {n} homes in Velin after the storm.",
            "Electricity was restored to {n} homes in Velin after the storm."
        );
        yield return Case(
            "key rate",
            "4.5",
            "5.25",
            "The central bank raised its key rate to {n} percent.",
            "The central bank increased interest rates to {n} percent.",
            "The central bank lifted its main rate to {n} percent.",
            "The central bank set its key rate at {n} percent.",
            "The key interest rate of the central bank is now {n} percent."
        );
        yield return Case(
            "cost of damage",
            "40",
            "65",
            "The flood caused damage of {n} million euros in Dolen.",
            "Damage from the flood in Dolen was put at {n} million euros.",
            "The flood damage in Dolen is estimated at {n} million euros.",
            "The flood in Dolen caused {n} million euros in damage.",
            "The cost of the flood damage in Dolen is {n} million euros.",
            "Flood damage in Dolen amounts to {n} million euros.",
            "The flood cost Dolen {n} million euros."
        );
        yield return Case(
            "ages",
            "34",
            "43",
            "Tom Hale, {n}, was arrested.",
            "{n}-year-old Tom Hale was arrested.",
            "Police arrested Tom Hale, aged {n}.",
            "Tom Hale is {n} years old.",
            "Tom Hale, who is {n}, was arrested.",
            "The {n}-year-old Hale was arrested.",
            "Police named the suspect as Tom Hale ({n})."
        );
        yield return Case(
            "day of an arrest",
            "Monday",
            "Wednesday",
            "Tom Hale was arrested on {n} in Dolen.",
            "Police arrested Tom Hale in Dolen on {n}.",
            "Tom Hale's arrest in Dolen took place on {n}.",
            "On {n}, officers took Tom Hale into custody in Dolen.",
            "The arrest of Tom Hale in Dolen came on {n}.",
            "Tom Hale was detained in Dolen {n}.",
            "Tom Hale was taken into custody in Dolen {n} night."
        );
        yield return Case(
            "children",
            "three",
            "five",
            "Tom Hale has {n} children.",
            "Tom Hale is a father of {n}.",
            "Tom Hale, a father of {n}, was arrested.",
            "Tom Hale leaves {n} children.",
            "Hale, who has {n} children, was arrested."
        );
        yield return Case(
            "infected",
            "430",
            "520",
            "{n} people in Velin have been infected with the virus.",
            "The virus has infected {n} people in Velin.",
            "{n} people in Velin have contracted the virus.",
            "The number of people infected with the virus in Velin is {n}.",
            "{n} infections with the virus were reported in Velin.",
            "{n} people in Velin have caught the virus."
        );
        yield return Case(
            "seats won",
            "54",
            "61",
            "The Reform Party won {n} seats.",
            "The Reform Party will have {n} seats in parliament.",
            "The Reform Party took {n} seats in parliament.",
            "The Reform Party gained {n} seats.",
            "{n} seats went to the Reform Party.",
            "The Reform Party holds {n} seats in parliament."
        );
        yield return Case(
            "drugs seized",
            "40",
            "65",
            "Police seized {n} kilograms of cocaine in Brod.",
            "{n} kilograms of cocaine were seized in Brod.",
            "Officers found {n} kilos of cocaine in Brod.",
            "The police haul in Brod was {n} kilos of cocaine.",
            "Police in Brod confiscated {n} kg of cocaine."
        );
        yield return Case(
            "area burned",
            "2,000",
            "3,500",
            "The fire burned {n} hectares of forest.",
            "The fire destroyed {n} hectares of forest.",
            "{n} hectares of forest have burned.",
            "The fire has consumed {n} hectares of forest.",
            "Flames ravaged {n} hectares of forest.",
            "The fire spread over {n} hectares of forest."
        );
        yield return Case(
            "age of the dead",
            "57",
            "75",
            "Mark Hale died on Monday aged {n}.",
            "Mark Hale, {n}, died on Monday.",
            "Mark Hale died on Monday at the age of {n}.",
            "Mark Hale died on Monday at {n}.",
            "Mark Hale was {n} when he died on Monday.",
            "The death of Mark Hale, {n}, was announced on Monday.",
            "The death, at age {n}, of Mark Hale was announced on Monday.",
            "Mark Hale died on Monday. He was {n}.",
            "{n}-year-old Mark Hale died on Monday."
        );
        yield return Case(
            "age of a daughter",
            "12",
            "7",
            "Anna Novak's {n}-year-old daughter was also in the house.",
            "The {n}-year-old daughter of Anna Novak was also in the house.",
            "Anna Novak was in the house with her {n}-year-old daughter.",
            "Anna Novak's daughter, {n}, was also in the house.",
            "Anna Novak, whose {n}-year-old daughter was also in the house, was not hurt."
        );
        yield return Case(
            "stake",
            "30",
            "45",
            "Norvo holds {n} percent of Toll.",
            "Norvo has a {n} percent stake in Toll.",
            "Norvo bought {n} percent of Toll.",
            "Norvo acquired a {n} percent stake in Toll.",
            "Norvo's stake in Toll is {n} percent."
        );
    }

    private static TestCaseData Case(string name, string value, string other, params string[] ways) =>
        new TestCaseData(value, other, ways).SetArgDisplayNames(name);

    private static IEnumerable<(string One, string Other)> Pairs(string[] ways) =>
        ways.SelectMany(one => ways.Where(other => other != one).Select(other => (one, other)));

    private static string Fill(string way, string value) => way.Replace("{n}", value, StringComparison.Ordinal);

    private static bool HasConflict(string one, string other) =>
        Reconciler
            .Reconcile(Texts.Story(one, other))
            .Any(finding => finding.Verdict is Verdict.Contradicted or Verdict.Divergent);
}
