using System.Collections.Immutable;
using System.CommandLine;
using System.Text;
using Reconcile.Decisions;
using Reconcile.Rules;

namespace Reconcile.Cli.Commands;

/// <summary><c>reconcile accept</c>: writes down that an editor knows of a finding.</summary>
internal static class AcceptCommand
{
    private static readonly Argument<string> Story = new("STORY")
    {
        Description = "The story's folder, or a quoted pattern, as it was checked.",
    };

    private static readonly Argument<string[]> Clusters = new("CLUSTER")
    {
        Description = "The findings to accept, as the report names them: c1, c2 ...; of a draft: d1, d2 ...",
        Arity = ArgumentArity.ZeroOrMore,
    };

    private static readonly Option<string?> Reason = new("--reason")
    {
        Description = "Why it may stand.",
        HelpName = "TEXT",
    };

    private static readonly Option<string?> By = new("--by") { Description = "Who decides.", HelpName = "NAME" };

    private static readonly Option<bool> Prune = new("--prune")
    {
        Description = "Remove the decisions that match no finding any more.",
    };

    /// <summary>The command, writing to a terminal.</summary>
    public static Command Create(Terminal terminal)
    {
        var command = new DocumentedCommand(
            "accept",
            "Writes down that a finding is known and may stand.",
            new CommandExample("accept wire/flood c2 --reason \"The mayor counts the missing.\"", "Accept a finding."),
            new CommandExample(
                "accept wire/flood d4 --draft draft.md --reason \"Checked by telephone.\"",
                "Accept a claim of a draft."
            ),
            new CommandExample("accept wire/flood --prune", "Remove decisions whose findings are gone.")
        )
        {
            Remarks =
            [
                "A decision stands in decisions.yaml beside the articles, under the words of the claims: edits elsewhere "
                    + "don't touch it, a new or reworded claim, or a worse verdict, opens the finding again. Accepted "
                    + "findings stay in every report and don't count for --fail-on.",
                "With --draft, STORY names the sources, and decisions.yaml lies beside the draft.",
            ],
        };
        command.Add(Story);
        command.Add(Clusters);
        command.Add(StoryOptions.Draft);
        command.Add(Reason);
        command.Add(By);
        command.Add(Prune);
        command.Add(StoryOptions.Rules);
        command.Add(StoryOptions.Profile);
        command.Add(StoryOptions.Decisions);
        command.Validators.Add(result =>
        {
            var hasClusters = result.GetValue(Clusters) is { Length: > 0 };
            if (hasClusters && string.IsNullOrWhiteSpace(result.GetValue(Reason)))
            {
                result.AddError("Required option '--reason' missing: say why the finding may stand.");
            }
            else if (!hasClusters && !result.GetValue(Prune))
            {
                result.AddError("Name a finding to accept (c1, c2 ...), or give '--prune'.");
            }
        });
        command.SetAction(arguments => Run(arguments, CommonOptions.Apply(arguments, terminal)));
        return command;
    }

    private static int Run(ParseResult arguments, Terminal terminal)
    {
        var story = arguments.GetRequiredValue(Story);
        if (
            StoryOptions.ReadSettings(story, arguments, terminal) is not { } settings
            || Decide(
                arguments,
                new StoryRequest([story], arguments.GetValue(StoryOptions.Decisions), []),
                settings,
                terminal
            )
                is not { } decidable
        )
        {
            return ExitCodes.Failure;
        }

        var file = decidable.File;
        var isDone =
            Accept(arguments, decidable, ref file, terminal)
            && (!arguments.GetValue(Prune) || RemoveStale(decidable, ref file, terminal));
        return isDone ? ExitCodes.Clean : ExitCodes.Failure;
    }

    /// <summary>What can be decided on; null, with the reason on the error stream, where nothing can.</summary>
    private static Decidable? Decide(ParseResult arguments, StoryRequest request, Settings settings, Terminal terminal)
    {
        if (arguments.GetValue(StoryOptions.Draft) is { } draft)
        {
            return DraftRun.Do(draft, request, settings, terminal) is { IsFaulty: false } review
                ? new Decidable(review.Review.Findings, review.File, review.Name)
                : null;
        }

        if (StoryRun.Do(request, settings, terminal) is not { IsFaulty: false } run)
        {
            return null;
        }

        if (run.Files is not [var file])
        {
            terminal.Error.WriteLine(
                "reconcile: the articles lie in several folders: say with --decisions where to write"
            );
            return null;
        }

        return new Decidable(run.Findings, file, null);
    }

    private static bool Accept(ParseResult arguments, Decidable decidable, ref DecisionFile file, Terminal terminal)
    {
        var accepted = new List<Finding>();
        foreach (var id in arguments.GetValue(Clusters) ?? [])
        {
            var finding = decidable.Findings.FirstOrDefault(finding => finding.Id == id);
            if (finding is null || finding.Verdict == Verdict.Corroborated)
            {
                terminal.Error.WriteLine(
                    finding is null
                        ? $"reconcile: the report has no finding '{id}'; run 'reconcile check' on the same story"
                        : $"reconcile: the sources agree on {id}: there is nothing to accept"
                );
                return false;
            }

            accepted.Add(finding);
        }

        foreach (var finding in accepted)
        {
            var decision = new Decision(arguments.GetValue(Reason)!)
            {
                By = arguments.GetValue(By),
                Date = DateOnly.FromDateTime(TimeProvider.System.GetLocalNow().DateTime),
            };
            var recorded = RecordedDecision.On(finding, decision) with { Draft = decidable.Draft };
            if (!Save(DecisionEditor.Add(file, recorded), ref file, terminal))
            {
                return false;
            }

            terminal.Output.WriteLine($"accepted {finding.Id} ({finding.Compared.Cluster.About}) in {file.Path}");
        }

        return true;
    }

    private static bool RemoveStale(Decidable decidable, ref DecisionFile file, Terminal terminal)
    {
        var before = file.Decisions.Length;
        if (
            file.Source is not null
            && !Save(DecisionEditor.Prune(file, decidable.Findings, decidable.Draft), ref file, terminal)
        )
        {
            return false;
        }

        var removed = before - file.Decisions.Length;
        terminal.Output.WriteLine(
            FormattableString.Invariant(
                $"removed {removed} {(removed == 1 ? "decision" : "decisions")} from {file.Path}"
            )
        );
        return true;
    }

    private static bool Save(DecisionEdit edit, ref DecisionFile file, Terminal terminal)
    {
        terminal.Report(edit.Diagnostics);
        if (
            edit.Text is not { } text
            || !terminal.Write(output => output.Write(Encoding.UTF8.GetBytes(text)), file.Path)
        )
        {
            return false;
        }

        file = DecisionReader.Read(file.Path).File;
        return true;
    }

    /// <summary>What decisions can be written on.</summary>
    /// <param name="Findings">The findings.</param>
    /// <param name="File">The file that takes the decisions.</param>
    /// <param name="Draft">Name of the draft that the findings are on; null for the sources of a story.</param>
    private sealed record Decidable(ImmutableArray<Finding> Findings, DecisionFile File, string? Draft);
}
