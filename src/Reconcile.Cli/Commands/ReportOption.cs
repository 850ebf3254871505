using System.Collections.Immutable;
using System.CommandLine;
using System.CommandLine.Parsing;
using Reconcile.Configuration;

namespace Reconcile.Cli.Commands;

/// <summary><c>--format FORMAT[=FILE]</c>, any number of times: which reports are written, and where.</summary>
internal sealed class ReportOption
{
    private readonly (string Word, ReportFormat Value)[] formats;
    private readonly Option<string[]> option;

    /// <summary>Creates the option; the first format is the one that is written when none is named.</summary>
    public ReportOption(params (string Word, ReportFormat Value)[] formats)
    {
        this.formats = formats;
        var words = string.Join('|', formats.Select(format => format.Word));
        option = new Option<string[]>("--format")
        {
            Description =
                $"A report to write: {words}. With =FILE it goes to that file, else to the output. May be repeated; {formats[0].Word} when none is named.",
            HelpName = "FORMAT[=FILE]",
            Arity = ArgumentArity.OneOrMore,
        };
        option.Validators.Add(Validate);
        option.CompletionSources.Add(formats.Select(format => format.Word).ToArray());
    }

    /// <summary>The option to add to a command.</summary>
    public Option Option => option;

    /// <summary>The formats' words, the first of them the default.</summary>
    public ImmutableArray<string> Words => [.. formats.Select(format => format.Word)];

    /// <summary>Reports that were asked for, in their order.</summary>
    public ImmutableArray<ReportRequest> ValueOf(ImmutableArray<AskedReport> asked) =>
        [
            .. asked.Select(report => new ReportRequest(
                formats.First(format => format.Word == report.Format).Value,
                report.File
            )),
        ];

    private void Validate(OptionResult result)
    {
        var reports = ImmutableArray.CreateBuilder<AskedReport>();
        foreach (var text in result.Tokens.Select(token => token.Value))
        {
            if (AskedReport.Read(text, Words) is { } report)
            {
                reports.Add(report);
            }
            else
            {
                result.AddError(
                    $"'{text}' is not a report format. Formats: {string.Join(", ", Words)}; FORMAT=FILE writes to a file."
                );
            }
        }

        if (AskedReport.FaultIn(reports.ToImmutable()) is { } fault)
        {
            result.AddError(fault);
        }
    }
}
