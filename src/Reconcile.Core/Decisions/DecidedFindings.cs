using System.Collections.Immutable;
using Reconcile.Diagnostics;
using Reconcile.Rules;
using Reconcile.Text;

namespace Reconcile.Decisions;

/// <summary>The findings of a story with what editors have decided on them.</summary>
/// <param name="Findings">All findings in their order, each with the decision that accepts it.</param>
/// <param name="Diagnostics">A warning for each decision that accepts none of them.</param>
public sealed record DecidedFindings(ImmutableArray<Finding> Findings, ImmutableArray<Diagnostic> Diagnostics)
{
    /// <summary>Holds the findings against the decisions; of two that accept one finding, the first counts.</summary>
    /// <param name="findings">The findings in the sources of a story, or on the claims of a draft.</param>
    /// <param name="files">The files of decisions.</param>
    /// <param name="draft">File name of the draft; null for the sources of a story. Decisions on others play no part.</param>
    public static DecidedFindings Match(
        ImmutableArray<Finding> findings,
        ImmutableArray<DecisionFile> files,
        string? draft = null
    )
    {
        var decided = findings.ToArray();
        var diagnostics = ImmutableArray.CreateBuilder<Diagnostic>();
        foreach (var file in files)
        {
            var faults = new DiagnosticBag(file.Path, file.Source);
            foreach (var (recorded, span) in file.Decisions.Where(read => read.Recorded.IsOn(draft)))
            {
                var isAlive = false;
                for (var i = 0; i < decided.Length; i++)
                {
                    if (recorded.Accepts(decided[i]))
                    {
                        isAlive = true;
                        decided[i] = decided[i] with { Decision = decided[i].Decision ?? recorded.Decision };
                    }
                }

                if (!isAlive)
                {
                    faults.Warning(
                        DiagnosticCodes.StaleDecision,
                        new TextSpan(span.Start, span.Start),
                        "the decision matches no finding any more",
                        draft is null
                            ? "its words, or the verdict on them, have changed; 'reconcile accept --prune' removes it"
                            : "its words, or the verdict on them, have changed; 'reconcile accept --draft --prune' removes it"
                    );
                }
            }

            diagnostics.AddRange(faults.ToImmutable());
        }

        return new DecidedFindings([.. decided], diagnostics.ToImmutable());
    }
}
