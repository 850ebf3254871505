using Reconcile.Claims;
using Reconcile.Comparison;
using Reconcile.Diagnostics;
using Reconcile.Independence;
using Reconcile.Text;
using Reconcile.Yaml;

namespace Reconcile.Tests.Comparison;

internal sealed class TolerancesReaderTests
{
    private static readonly Tolerances Shipped = TolerancesReader.ReadDefault().Tolerances!;

    [Test]
    public void The_shipped_file_has_no_fault()
    {
        TolerancesReader.ReadDefault().Diagnostics.Should().BeEmpty();
    }

    [TestCase(Facet.Length, 9656, 10000, true, TestName = "Six_miles_are_ten_kilometres")]
    [TestCase(Facet.Length, 610, 700, false, TestName = "2000_feet_are_not_700_metres")]
    [TestCase(Facet.Count, 47, 48, false, TestName = "Small_counts_are_exact")]
    [TestCase(Facet.Count, 48, 48, true, TestName = "Equal_small_counts_agree")]
    [TestCase(Facet.Count, 14000, 14300, true, TestName = "Large_counts_are_rounded")]
    [TestCase(Facet.Magnitude, 8.6, 8.7, false, TestName = "A_tenth_of_a_magnitude_is_a_difference")]
    [TestCase(Facet.Share, 0.124, 0.12, true, TestName = "Half_a_percentage_point_is_rounding")]
    [TestCase(Facet.Share, 0.13, 0.12, false, TestName = "A_percentage_point_is_a_difference")]
    [TestCase(Facet.Time, 0, 600, true, TestName = "Ten_minutes_are_rounding")]
    public void A_shipped_tolerance_decides(Facet facet, double one, double other, bool near)
    {
        Shipped.For(facet).Allows(one, other).Should().Be(near);
        Shipped.For(facet).Allows(other, one).Should().Be(near);
    }

    [TestCase(14_000, 14_300, 1000, true, TestName = "Rounded_to_thousands")]
    [TestCase(160_000, 167_000, 10_000, false, TestName = "Not_what_rounding_gives")]
    [TestCase(160_000, 167_000, double.PositiveInfinity, true, TestName = "In_other_units_no_figure_is_asked_for")]
    public void A_relative_difference_is_no_more_than_rounding_takes(
        double one,
        double other,
        double step,
        bool near
    ) => Shipped.For(Facet.Length).Allows(one, other, step).Should().Be(near);

    [Test]
    public void A_facet_takes_from_the_default_what_it_does_not_give()
    {
        var reading = Read("default: { relative: 0.1, absolute: 2 }\nfacets:\n  mass: { relative: 0.2 }\n");

        reading.Diagnostics.Should().BeEmpty();
        reading.Tolerances!.For(Facet.Mass).Should().Be(new Tolerance(0.2, 2, 0, 0));
        reading.Tolerances.For(Facet.Area).Should().Be(new Tolerance(0.1, 2, 0, 0));
    }

    [Test]
    public void All_faults_are_reported_with_their_place()
    {
        var reading = Read(
            "default: { relativ: 0.05 }\nfacets:\n  place: { relative: 0 }\n  mass: { relative: lots }\n  area: 5\n"
        );

        reading.Tolerances.Should().BeNull();
        reading
            .Diagnostics.Select(fault => DiagnosticRenderer.Render(fault).Split('\n')[0])
            .Should()
            .Equal(
                "comparison.yaml:1:12: error RC1006: the key 'relativ' is unknown",
                "comparison.yaml:3:3: error RC1006: the key 'place' is unknown",
                "comparison.yaml:4:21: error RC1004: 'lots' is not a number",
                "comparison.yaml:5:9: error RC1005: a single value stands where a mapping belongs"
            );
    }

    [Test]
    public void What_a_file_leaves_out_beside_the_facets_is_as_shipped()
    {
        var reading = Read("default: {}\nwords: { place: 0.9 }\ncopies: { run: 5 }\n");

        reading.Diagnostics.Should().BeEmpty();
        reading.Tolerances!.Words.Should().Be(Shipped.Words with { Place = 0.9 });
        reading.Tolerances.RoughTimes.Should().Be(Shipped.RoughTimes);
        reading.Tolerances.Copies.Should().Be(Shipped.Copies with { Run = 5 });
    }

    [Test]
    public void The_shipped_file_says_everything()
    {
        var root = (YamlMapping)YamlReader.Read("x.yaml", ShippedFile.Read(TolerancesReader.Resource)).Root!;

        KeysOf(WordTolerances.Section).Should().BeEquivalentTo(KeysBelow(WordTolerances.Section.Key));
        KeysOf(RoughTimes.Section).Should().BeEquivalentTo(KeysBelow(RoughTimes.Section.Key));
        KeysOf(CopyThresholds.Section).Should().BeEquivalentTo(KeysBelow(CopyThresholds.Section.Key));

        IEnumerable<string> KeysBelow(string section) =>
            ((YamlMapping)root.Find(section)!.Value).Entries.Select(entry => entry.Key.Value);

        static IEnumerable<string> KeysOf<T>(NumberSection<T> section) => section.Fields.Select(field => field.Key);
    }

    [Test]
    public void A_number_out_of_bounds_is_a_fault_with_its_place()
    {
        var reading = Read(
            "default: {}\nwords: { quotation: 94, name: 1 }\nrough-times: { clock: -1 }\ncopies:\n  run: 7.5\n  words: some\n"
        );

        reading.Tolerances.Should().BeNull();
        reading
            .Diagnostics.Select(fault => DiagnosticRenderer.Render(fault).Split('\n')[0])
            .Should()
            .Equal(
                "comparison.yaml:2:21: error RC1004: 94 is out of bounds",
                "comparison.yaml:2:25: error RC1006: the key 'name' is unknown",
                "comparison.yaml:3:23: error RC1004: -1 is out of bounds",
                "comparison.yaml:5:8: error RC1004: '7.5' is not a whole number",
                "comparison.yaml:6:10: error RC1004: 'some' is not a whole number"
            );
    }

    private static TolerancesReading Read(string text) =>
        TolerancesReader.Read("comparison.yaml", new SourceText(text));
}
