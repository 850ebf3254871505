using Reconcile.Clustering;
using Reconcile.Diagnostics;
using Reconcile.Text;
using Reconcile.Yaml;

namespace Reconcile.Tests.Clustering;

internal sealed class SimilarityReaderTests
{
    [Test]
    public void The_shipped_file_has_no_fault()
    {
        var reading = SimilarityReader.ReadDefault();

        reading.Diagnostics.Should().BeEmpty();
        reading.Weights!.Thresholds.Should().HaveCount(4).And.OnlyContain(threshold => threshold > 0 && threshold < 1);
        reading
            .Weights.Weights.Should()
            .HaveCount(4)
            .And.OnlyContain(weights => weights.Length == PairScorer.FeatureCount);
    }

    [Test]
    public void A_feature_that_is_not_named_weighs_nothing()
    {
        var family = "  threshold: 0.5\n  weights: {bias: -2, predicate: 1.5}\n";

        var weights = Read($"happening:\n{family}quantity:\n{family}circumstance:\n{family}thing:\n{family}").Weights!;

        weights.Thresholds.Should().Equal(0.5, 0.5, 0.5, 0.5);
        weights.Weights[0][(int)PairFeature.Bias].Should().Be(-2);
        weights.Weights[0][(int)PairFeature.Predicate].Should().Be(1.5);
        weights.Weights[0].Sum().Should().Be(-0.5);
    }

    [Test]
    public void All_faults_are_reported_with_their_place()
    {
        var reading = Read(
            "happening:\n  threshold: 2\n  weights: {predicat: 1, bias: much}\nquantity: 5\ncircumstance: {threshold: 0.5}\nthing: {threshold: 0.5, weights: {}}\n"
        );

        reading.Weights.Should().BeNull();
        reading
            .Diagnostics.Select(fault => DiagnosticRenderer.Render(fault).Split('\n')[0])
            .Should()
            .Equal(
                "similarity.yaml:2:14: error RC1004: 2 is out of bounds",
                "similarity.yaml:3:13: error RC1006: the key 'predicat' is unknown",
                "similarity.yaml:3:32: error RC1004: 'much' is not a number",
                "similarity.yaml:4:11: error RC1005: a single value stands where a mapping belongs",
                "similarity.yaml:5:16: error RC1007: the key 'weights' is missing"
            );
    }

    [Test]
    public void What_a_file_leaves_out_of_what_keeps_claims_apart_is_as_shipped()
    {
        const string Family = "{ threshold: 0.5, weights: {} }\n";
        const string Families = $"happening: {Family}quantity: {Family}circumstance: {Family}thing: {Family}";
        var shipped = SimilarityReader.ReadDefault().Weights!.Apart;

        Read(Families).Weights!.Apart.Should().Be(shipped);
        Read(Families + "apart: { rivals: 0.5 }\n").Weights!.Apart.Should().Be(shipped with { Rivals = 0.5 });
        Read(Families + "apart: { news-days: 400 }\n")
            .Diagnostics.Select(fault => DiagnosticRenderer.Render(fault).Split('\n')[0])
            .Should()
            .Equal("similarity.yaml:5:21: error RC1004: 400 is out of bounds");
    }

    [Test]
    public void The_shipped_file_says_all_that_keeps_claims_apart()
    {
        var root = (YamlMapping)YamlReader.Read("x.yaml", ShippedFile.Read("rules/similarity.yaml")).Root!;

        ((YamlMapping)root.Find(Separation.Section.Key)!.Value)
            .Entries.Select(entry => entry.Key.Value)
            .Should()
            .Equal(Separation.Section.Fields.Select(field => field.Key));
    }

    [Test]
    public void An_empty_file_is_a_fault() => Read("").Weights.Should().BeNull();

    private static SimilarityReading Read(string text) =>
        SimilarityReader.Read("similarity.yaml", new SourceText(text));
}
