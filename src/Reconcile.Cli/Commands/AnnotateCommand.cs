using System.CommandLine;
using Reconcile.Articles;
using Reconcile.Language;
using Reconcile.Reports;

namespace Reconcile.Cli.Commands;

/// <summary><c>reconcile annotate</c>: shows what is read out of an article.</summary>
internal static class AnnotateCommand
{
    private static readonly Argument<string> Path = new("FILE") { Description = "An article: a .txt or .md file." };

    private static readonly Choice<AnnotationFormat> Format = new(
        "--format",
        "How to write the annotation.",
        [("text", AnnotationFormat.Text), ("conllu", AnnotationFormat.Conllu), ("json", AnnotationFormat.Json)]
    );

    /// <summary>The command, writing to a terminal.</summary>
    public static Command Create(Terminal terminal)
    {
        var command = new DocumentedCommand(
            "annotate",
            "Shows an article's sentences, words, trees and names.",
            new CommandExample("annotate wire/flood/agency.txt", "See what was read out of an article."),
            new CommandExample("annotate agency.txt --format conllu", "The same for tools of Universal Dependencies.")
        );
        command.Add(Path);
        command.Add(Format.Option);
        command.SetAction(arguments =>
            Run(arguments.GetRequiredValue(Path), Format.ValueOf(arguments), CommonOptions.Apply(arguments, terminal))
        );
        return command;
    }

    private static int Run(string path, AnnotationFormat format, Terminal terminal)
    {
        var reading = ArticleReader.Read(path);
        var isFaulty = terminal.Report(reading.Diagnostics);
        if (reading.Article is null)
        {
            return ExitCodes.Failure;
        }

        IAnnotationWriter writer = format switch
        {
            AnnotationFormat.Conllu => new ConlluAnnotationWriter(),
            AnnotationFormat.Json => new JsonAnnotationWriter(),
            _ => new TextAnnotationWriter(),
        };
        terminal.Output.Write(writer.Write(Annotator.Load().Annotate(reading.Article)));
        return isFaulty ? ExitCodes.Failure : ExitCodes.Clean;
    }
}
