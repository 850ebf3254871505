using System.Collections.Immutable;
using Reconcile.Articles;
using Reconcile.Claims;
using Reconcile.Diagnostics;
using Reconcile.Rules;
using Reconcile.Text;
using Reconcile.Yaml;

namespace Reconcile.Decisions;

/// <summary>Reads a file of decisions.</summary>
public static class DecisionReader
{
    /// <summary>Reads a file; one that is not there holds no decision.</summary>
    public static DecisionReading Read(string path)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        if (!File.Exists(path))
        {
            return new DecisionReading(new DecisionFile(path, null, []), []);
        }

        var faults = ImmutableArray.CreateBuilder<Diagnostic>();
        return TextFileReader.Read(path, DecisionFile.LargestFile, faults) is { } source
            ? Read(path, source)
            : new DecisionReading(new DecisionFile(path, null, []), faults.ToImmutable());
    }

    /// <summary>Reads a text.</summary>
    internal static DecisionReading Read(string path, SourceText source)
    {
        var faults = new DiagnosticBag(path, source);
        var reading = YamlReader.Read(path, source);
        faults.AddRange(reading.Diagnostics);
        var values = new YamlValueReader(faults);
        var decisions = ImmutableArray.CreateBuilder<ReadDecision>();
        var root = reading.Root is YamlScalar { IsNull: true } ? null : reading.Root;
        if (values.Mapping(root) is { } mapping)
        {
            var keys = new YamlMappingReader(mapping, faults);
            foreach (var item in values.Items(keys.Optional("decisions")) ?? [])
            {
                if (ReadOne(item, values, faults) is { } decision)
                {
                    decisions.Add(new ReadDecision(decision, item.Span));
                }
            }

            keys.ReportUnknown(DiagnosticSeverity.Error);
        }

        return new DecisionReading(new DecisionFile(path, source, decisions.ToImmutable()), faults.ToImmutable());
    }

    private static RecordedDecision? ReadOne(YamlNode item, YamlValueReader values, DiagnosticBag faults)
    {
        if (values.Mapping(item) is not { } mapping)
        {
            return null;
        }

        var keys = new YamlMappingReader(mapping, faults);
        var about = values.Text(keys.Optional("about"));
        var draft = values.Text(keys.Optional("draft"));
        var facet = values.Name(keys.Required("facet"), Kebab.Names<Facet>());
        var verdict = values.Name(keys.Required("verdict"), Kebab.Names<Verdict>());
        var reason = values.Text(keys.Required("reason"));
        var date = values.Date(keys.Optional("date"));
        var by = values.Text(keys.Optional("by"));
        var claims = ReadClaims(keys.Required("claims"), values, faults);
        keys.ReportUnknown(DiagnosticSeverity.Error);
        return facet is null || verdict is null || reason is null || claims.IsEmpty
            ? null
            : new RecordedDecision(
                about ?? "",
                Kebab.Parse<Facet>(facet),
                Kebab.Parse<Verdict>(verdict),
                claims,
                new Decision(reason) { By = by, Date = date }
            )
            {
                Draft = draft,
            };
    }

    private static ImmutableArray<DecidedClaim> ReadClaims(YamlNode? node, YamlValueReader values, DiagnosticBag faults)
    {
        var claims = ImmutableArray.CreateBuilder<DecidedClaim>();
        var items = values.Items(node) ?? [];
        if (node is YamlSequence && items.IsEmpty)
        {
            faults.Error(
                DiagnosticCodes.WrongShape,
                node.Span,
                "a decision without claims accepts nothing",
                "name at least one claim, or remove the decision"
            );
        }

        foreach (var item in items)
        {
            if (values.Mapping(item) is not { } mapping)
            {
                continue;
            }

            var keys = new YamlMappingReader(mapping, faults);
            var words = values.Text(keys.Required("words"));
            var value = values.Text(keys.Optional("value"));
            keys.ReportUnknown(DiagnosticSeverity.Error);
            if (words is not null)
            {
                claims.Add(new DecidedClaim(DecidedClaim.Normalise(words), DecidedClaim.Normalise(value ?? "")));
            }
        }

        return [.. claims.Distinct().Order()];
    }
}
