using System.Collections.Immutable;
using Reconcile.Diagnostics;
using Reconcile.Rules;

namespace Reconcile.Decisions;

/// <summary>Which findings an editor has accepted, and which decisions have lost theirs.</summary>
public sealed class DecidedFindings
{
    private readonly ImmutableDictionary<string, Decision> accepted;

    private DecidedFindings(ImmutableDictionary<string, Decision> accepted, ImmutableArray<Diagnostic> diagnostics)
    {
        this.accepted = accepted;
        Diagnostics = diagnostics;
    }

    /// <summary>No finding is accepted.</summary>
    public static DecidedFindings None { get; } = new(ImmutableDictionary<string, Decision>.Empty, []);

    /// <summary>A warning for each decision that accepts none of the findings.</summary>
    public ImmutableArray<Diagnostic> Diagnostics { get; }

    /// <summary>Number of accepted findings.</summary>
    public int Count => accepted.Count;

    /// <summary>Holds the findings against the decisions; of two that accept one finding, the first counts.</summary>
    public static DecidedFindings Match(ImmutableArray<Finding> findings, ImmutableArray<DecisionFile> files)
    {
        var accepted = ImmutableDictionary.CreateBuilder<string, Decision>(StringComparer.Ordinal);
        var diagnostics = ImmutableArray.CreateBuilder<Diagnostic>();
        foreach (var file in files)
        {
            var faults = new DiagnosticBag(file.Path, file.Source);
            foreach (var read in file.Decisions)
            {
                var matches = findings.Where(read.Decision.Accepts).ToList();
                foreach (var finding in matches)
                {
                    accepted.TryAdd(finding.Id, read.Decision);
                }

                if (matches.Count == 0)
                {
                    faults.Warning(
                        DiagnosticCodes.StaleDecision,
                        new Text.TextSpan(read.Span.Start, read.Span.Start),
                        "the decision matches no finding any more",
                        "its words, or the verdict on them, have changed; 'reconcile accept --prune' removes it"
                    );
                }
            }

            diagnostics.AddRange(faults.ToImmutable());
        }

        return new DecidedFindings(accepted.ToImmutable(), diagnostics.ToImmutable());
    }

    /// <summary>The decision that accepts a finding; null when none does.</summary>
    public Decision? On(Finding finding)
    {
        ArgumentNullException.ThrowIfNull(finding);
        return accepted.GetValueOrDefault(finding.Id);
    }
}
