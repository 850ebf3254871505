using System.Collections.Immutable;
using System.CommandLine;
using System.CommandLine.Parsing;

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
                $"A report to write: {words}. With =FILE it goes to that file, else to the output. May be repeated.",
            HelpName = "FORMAT[=FILE]",
            DefaultValueFactory = _ => [formats[0].Word],
            Arity = ArgumentArity.OneOrMore,
        };
        option.Validators.Add(Validate);
        option.CompletionSources.Add(formats.Select(format => format.Word).ToArray());
    }

    /// <summary>The option to add to a command.</summary>
    public Option Option => option;

    /// <summary>The formats' words, the first of them the default.</summary>
    public ImmutableArray<string> Words => [.. formats.Select(format => format.Word)];

    /// <summary>The reports that the user asked for, in the order of the command line.</summary>
    /// <param name="arguments">The command line.</param>
    /// <param name="otherwise">The format of the report to the output where the command line names none.</param>
    public ImmutableArray<ReportRequest> ValueOf(ParseResult arguments, string otherwise) =>
        arguments.GetResult(option) is { Implicit: false }
            ? [.. arguments.GetRequiredValue(option).Select(text => Read(text)!)]
            : [Read(otherwise)!];

    private void Validate(OptionResult result)
    {
        var files = new HashSet<string>(StringComparer.Ordinal);
        var bare = 0;
        foreach (var text in result.Tokens.Select(token => token.Value))
        {
            if (Read(text) is not { } request)
            {
                var words = string.Join(", ", formats.Select(format => format.Word));
                result.AddError($"'{text}' is not a report format. Formats: {words}; FORMAT=FILE writes to a file.");
            }
            else if (request.File is null)
            {
                bare++;
            }
            else if (!files.Add(Path.GetFullPath(request.File)))
            {
                result.AddError($"Two reports can't go to one file: '{request.File}'.");
            }
        }

        if (bare > 1)
        {
            result.AddError("Only one report can go to the output; give the others a file: FORMAT=FILE.");
        }
    }

    // "html=report.html" names a format and a file; null when it does not.
    private ReportRequest? Read(string text)
    {
        var sign = text.IndexOf('=', StringComparison.Ordinal);
        var word = sign < 0 ? text : text[..sign];
        var file = sign < 0 ? null : text[(sign + 1)..];
        return file is not null && (file.Length == 0 || file.Contains('\0', StringComparison.Ordinal))
            ? null
            : formats
                .Where(format => format.Word == word)
                .Select(format => new ReportRequest(format.Value, file))
                .FirstOrDefault();
    }
}
