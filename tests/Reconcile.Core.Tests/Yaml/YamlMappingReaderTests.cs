using Reconcile.Diagnostics;
using Reconcile.Text;
using Reconcile.Yaml;

namespace Reconcile.Tests.Yaml;

internal sealed class YamlMappingReaderTests
{
    [Test]
    public void A_key_gives_its_value()
    {
        var (keys, faults) = Open("name: x\nempty:\n");

        keys.Required("name").Should().BeOfType<YamlScalar>().Which.Value.Should().Be("x");
        keys.Optional("empty").Should().BeNull("a key without value counts as not there");
        keys.Optional("other").Should().BeNull();
        keys.ReportUnknown(DiagnosticSeverity.Error);
        faults.ToImmutable().Should().BeEmpty();
    }

    [Test]
    public void A_missing_key_is_reported_at_the_start_of_its_mapping()
    {
        var (keys, faults) = Open("# rule\nid: x\nverdict: ~\n");

        keys.Required("verdict");
        keys.Required("when");

        faults
            .ToImmutable()
            .Select(DiagnosticRenderer.Render)
            .Should()
            .Equal(
                "f.yaml:2:1: error RC1007: the key 'when' is missing\n"
                    + "   2 | id: x\n     | ^^\n   help: add 'when: ...'\n",
                "f.yaml:3:1: error RC1007: the key 'verdict' has no value\n"
                    + "   3 | verdict: ~\n     | ^^^^^^^\n   help: add 'verdict: ...'\n"
            );
    }

    [Test]
    public void An_unknown_key_names_the_nearest_and_all_that_are_allowed()
    {
        var (keys, faults) = Open("titel: x\nnothing-like-it: y\n");

        keys.Optional("title");
        keys.Optional("source");
        keys.ReportUnknown(DiagnosticSeverity.Warning);

        faults
            .ToImmutable()
            .Select(DiagnosticRenderer.Render)
            .Should()
            .Equal(
                "f.yaml:1:1: warning RC1006: the key 'titel' is unknown\n"
                    + "   1 | titel: x\n     | ^^^^^\n   help: did you mean 'title'? allowed: source, title\n",
                "f.yaml:2:1: warning RC1006: the key 'nothing-like-it' is unknown\n"
                    + "   2 | nothing-like-it: y\n     | ^^^^^^^^^^^^^^^\n   help: allowed: source, title\n"
            );
    }

    private static (YamlMappingReader Keys, DiagnosticBag Faults) Open(string yaml)
    {
        var source = new SourceText(yaml);
        var faults = new DiagnosticBag("f.yaml", source);
        var mapping = (YamlMapping)YamlReader.Read("f.yaml", source).Root!;
        return (new YamlMappingReader(mapping, faults), faults);
    }
}
