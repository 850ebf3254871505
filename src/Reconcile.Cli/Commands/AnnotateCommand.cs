using System.CommandLine;
using Reconcile.Articles;
using Reconcile.Language;
using Reconcile.Reports;

namespace Reconcile.Cli.Commands;

/// <summary><c>reconcile annotate</c>: shows what is read out of an article.</summary>
internal static class AnnotateCommand
{
    private static readonly Argument<string> Path = new("FILE")
    {
        Description = "An article in any format that 'check' reads, a feed, or a folder of them.",
    };

    private static readonly Choice<AnnotationFormat> Format = new(
        "--format",
        "How to write the annotation.",
        [("text", AnnotationFormat.Text), ("conllu", AnnotationFormat.Conllu), ("json", AnnotationFormat.Json)]
    );

    private static readonly Option<bool> Propositions = new("--propositions")
    {
        Description = "Show in text what each clause asserts, how surely, and who says so; JSON always has it.",
    };

    /// <summary>The command, writing to a terminal.</summary>
    public static Command Create(Terminal terminal)
    {
        var command = new DocumentedCommand(
            "annotate",
            "Shows an article's sentences, words, trees, names and values.",
            new CommandExample("annotate wire/flood/agency.txt", "See what was read out of an article."),
            new CommandExample("annotate agency.txt --format conllu", "The same for tools of Universal Dependencies.")
        );
        command.Add(Path);
        command.Add(Format.Option);
        command.Add(Propositions);
        command.SetAction(arguments =>
            Run(
                arguments.GetRequiredValue(Path),
                Format.ValueOf(arguments),
                arguments.GetValue(Propositions),
                CommonOptions.Apply(arguments, terminal)
            )
        );
        return command;
    }

    private static int Run(string path, AnnotationFormat format, bool showsPropositions, Terminal terminal)
    {
        var reading = StoryReader.Read([path], InputFormats.All);
        var isFaulty = terminal.Report(reading.Diagnostics);
        if (reading.Story is not { } story)
        {
            return ExitCodes.Failure;
        }

        IAnnotationWriter writer = format switch
        {
            AnnotationFormat.Conllu => new ConlluAnnotationWriter(),
            AnnotationFormat.Json => new JsonAnnotationWriter(),
            _ => new TextAnnotationWriter(showsPropositions),
        };
        var annotator = Annotator.Load();
        foreach (var article in story.Articles)
        {
            terminal.Output.Write(writer.Write(UnderstoodArticle.Of(annotator.Annotate(article))));
        }

        return isFaulty ? ExitCodes.Failure : ExitCodes.Clean;
    }
}
