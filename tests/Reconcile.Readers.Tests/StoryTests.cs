using Reconcile.Articles;
using Reconcile.Reports;

namespace Reconcile.Readers.Tests;

internal sealed class StoryTests
{
    [Test]
    public void A_story_of_many_formats_is_one_story()
    {
        var reading = StoryReader.Read([GoldenFile.PathOf("Stories/bridge")], ReaderFormats.All);

        reading.Diagnostics.Should().BeEmpty();
        reading.Story!.Name.Should().Be("The bridge at Arn");
        GoldenFile.ShouldHold(
            "Stories/bridge.expected.txt",
            string.Join('\n', reading.Story.Articles.Select(Reading.Show))
        );
    }

    [Test]
    public void A_folder_without_a_list_gives_the_same_articles()
    {
        var folder = Directory.CreateTempSubdirectory("reconcile-readers-test-");
        foreach (var file in Directory.EnumerateFiles(GoldenFile.PathOf("Stories/bridge")))
        {
            if (Path.GetFileName(file) != "story.yaml")
            {
                File.Copy(file, Path.Combine(folder.FullName, Path.GetFileName(file)));
            }
        }

        File.WriteAllText(Path.Combine(folder.FullName, "package.json"), "{\"name\": \"no article\"}");
        File.WriteAllText(Path.Combine(folder.FullName, "results.xml"), "<?xml version=\"1.0\"?><testsuites/>");
        var reading = StoryReader.Read([folder.FullName], ReaderFormats.All);
        folder.Delete(recursive: true);

        reading.Diagnostics.Should().BeEmpty();
        reading
            .Story!.Articles.Select(article => article.Id)
            .Should()
            .Equal("agency", "courier", "gazette", "post", "radio-1", "radio-2");
    }

    [Test]
    public void Reports_say_where_in_the_file_a_claim_stands()
    {
        var story = StoryReader.Read([GoldenFile.PathOf("Stories/bridge")], ReaderFormats.All).Story!;
        var findings = new Reconciler(Settings.ReadDefault().Settings!).Reconcile(story);
        using var json = new MemoryStream();
        new JsonReport(listsSingleClaims: true).Write(new Reconciliation(story, findings, []), json);

        System
            .Text.Encoding.UTF8.GetString(json.ToArray())
            .Should()
            .Contain("\"text\": \"page 2, paragraph 1\"")
            .And.Contain("\"text\": \"entry 1, paragraph 1\"")
            .And.Contain("\"element\": \"/html/body/main/article/p[1]\"");
    }
}
