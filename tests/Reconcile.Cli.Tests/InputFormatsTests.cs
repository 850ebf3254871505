using System.Text.Json;

namespace Reconcile.Cli.Tests;

internal sealed class InputFormatsTests
{
    private const string Page =
        "<!DOCTYPE html><article><h1>Quake</h1><p>The earthquake killed 12 people in Orsk on Tuesday, the mayor said.</p></article>";

    private const string Lines = """
        {"source": "Wire", "text": "The earthquake killed 40 people in Orsk on Tuesday, the mayor said."}
        {"source": "Radio", "text": "It rained in the south."}
        """;

    [Test]
    public void A_story_may_mix_formats_and_a_report_says_where_a_claim_stands()
    {
        using var folder = new WorkFolder().With("a.html", Page).With("wire.jsonl", Lines);
        using var terminal = new TerminalRecorder();

        terminal.Run("check", folder.Path).Should().Be(ExitCodes.Found);

        terminal.Error.Should().BeEmpty();
        var words = string.Join(' ', terminal.Output.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        words.Should().Contain("a.html, paragraph 1)").And.Contain("wire.jsonl, entry 1, paragraph 1)");
    }

    [Test]
    public void A_bad_line_makes_the_exit_code_2_and_the_others_are_used()
    {
        using var folder = new WorkFolder().With("a.html", Page).With("wire.jsonl", "{}\n" + Lines);
        using var terminal = new TerminalRecorder();

        terminal.Run("check", folder.Path).Should().Be(ExitCodes.Failure);

        terminal.Error.Should().StartWith($"{folder["wire.jsonl"]}: error RC0208: line 1: it has no 'text'\n");
        terminal.Output.Should().Contain("contradicted");
    }

    [Test]
    public void Every_article_of_a_feed_is_annotated()
    {
        using var folder = new WorkFolder().With("wire.jsonl", Lines);
        using var terminal = new TerminalRecorder();

        terminal.Run("annotate", folder["wire.jsonl"]).Should().Be(ExitCodes.Clean);

        terminal
            .Output.Should()
            .Contain("wire.jsonl, entry 1, paragraph 1: sentence 1")
            .And.Contain("entry 2, paragraph 1");
    }

    [Test]
    public void An_annotation_as_json_names_the_place()
    {
        using var folder = new WorkFolder().With("a.html", Page);
        using var terminal = new TerminalRecorder();

        terminal.Run("annotate", folder["a.html"], "--format", "json").Should().Be(ExitCodes.Clean);

        using var json = JsonDocument.Parse(terminal.Output);
        var place = json.RootElement.GetProperty("sentences")[1].GetProperty("place");
        place.GetProperty("text").GetString().Should().Be("paragraph 1");
        place.GetProperty("element").GetString().Should().Be("/html/body/article/p");
    }
}
