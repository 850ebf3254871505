using Reconcile.Diagnostics;
using Reconcile.Text;
using Reconcile.Yaml;

namespace Reconcile.Rules;

/// <summary>Keys of a rule in one file: the rule's own, or those that a pack or profile puts in their place.</summary>
internal sealed class RuleLayer
{
    /// <summary>Creates a layer.</summary>
    /// <param name="mapping">The keys.</param>
    /// <param name="source">The file.</param>
    /// <param name="faults">Takes the faults.</param>
    public RuleLayer(YamlMapping mapping, SourceText source, DiagnosticBag faults)
    {
        Mapping = mapping;
        Source = source;
        Faults = faults;
        Keys = new YamlMappingReader(mapping, faults);
        Values = new YamlValueReader(faults);
    }

    /// <summary>The keys as they stand there.</summary>
    public YamlMapping Mapping { get; }

    /// <summary>The file.</summary>
    public SourceText Source { get; }

    /// <summary>Takes the faults.</summary>
    public DiagnosticBag Faults { get; }

    /// <summary>Takes the keys.</summary>
    public YamlMappingReader Keys { get; }

    /// <summary>Reads the values.</summary>
    public YamlValueReader Values { get; }
}
