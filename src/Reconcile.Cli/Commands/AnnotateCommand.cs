using System.Collections.Immutable;
using System.CommandLine;
using Reconcile.Articles;
using Reconcile.Language;
using Reconcile.Reports;

namespace Reconcile.Cli.Commands;

/// <summary><c>reconcile annotate</c>: shows what is read out of an article.</summary>
internal static class AnnotateCommand
{
    private static readonly Argument<string[]> Paths = new("FILE")
    {
        Description = "Articles: files of any format that 'check' reads, or folders of them.",
        Arity = ArgumentArity.OneOrMore,
    };

    private static readonly Choice<AnnotationFormat> Format = new(
        "--format",
        "How to write the annotation.",
        [("text", AnnotationFormat.Text), ("conllu", AnnotationFormat.Conllu), ("json", AnnotationFormat.Json)]
    );

    /// <summary>The command, writing to a terminal.</summary>
    public static Command Create(Terminal terminal)
    {
        var command = new Command("annotate", "Shows an article's sentences, words, trees and names.")
        {
            Paths,
            Format.Option,
        };
        command.SetAction(arguments =>
            Run(ImmutableArray.Create(arguments.GetRequiredValue(Paths)), Format.ValueOf(arguments), terminal)
        );
        return command;
    }

    private static int Run(ImmutableArray<string> paths, AnnotationFormat format, Terminal terminal)
    {
        var reading = StoryReader.Read(paths, InputFormats.All);
        var isFaulty = terminal.Report(reading.Diagnostics);
        if (reading.Story is not { } story)
        {
            return ExitCodes.Failure;
        }

        IAnnotationWriter writer = format switch
        {
            AnnotationFormat.Conllu => new ConlluAnnotationWriter(),
            AnnotationFormat.Json => new JsonAnnotationWriter(),
            _ => new TextAnnotationWriter(),
        };
        var annotator = Annotator.Load();
        foreach (var article in story.Articles)
        {
            terminal.Output.Write(writer.Write(annotator.Annotate(article)));
        }

        return isFaulty ? ExitCodes.Failure : ExitCodes.Clean;
    }
}
