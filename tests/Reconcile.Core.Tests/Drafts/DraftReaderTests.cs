using Reconcile.Articles;
using Reconcile.Diagnostics;
using Reconcile.Drafts;
using Reconcile.Tests.Articles;

namespace Reconcile.Tests.Drafts;

internal sealed class DraftReaderTests
{
    [Test]
    public void A_draft_among_the_sources_is_not_compared_with_itself()
    {
        using var folder = new StoryFolder().With("a.txt", "Fire.").With("draft.md", "Flood.");

        var reading = DraftReader.Read(folder["draft.md"], [folder.Path], ArticleFormats.Default);

        reading.Diagnostics.Should().BeEmpty();
        reading.Draft!.Source.Should().Be("the draft");
        reading.Sources!.Articles.Single().Id.Should().Be("a");
    }

    [Test]
    public void A_source_of_the_same_name_keeps_its_id()
    {
        using var folder = new StoryFolder().With("a.txt", "Fire.");
        using var desk = new StoryFolder().With("a.txt", "Flood.");

        var reading = DraftReader.Read(desk["a.txt"], [folder.Path], ArticleFormats.Default);

        reading.Draft!.Id.Should().Be("a-draft");
        reading.Sources!.Articles.Single().Id.Should().Be("a");
    }

    [Test]
    public void A_draft_without_sources_can_not_be_checked()
    {
        using var folder = new StoryFolder().With("draft.md", "Flood.");

        var reading = DraftReader.Read(folder["draft.md"], [folder.Path], ArticleFormats.Default);

        reading.Sources.Should().BeNull();
        reading.Diagnostics.Single().Code.Should().Be(DiagnosticCodes.NoArticles);
    }

    [Test]
    public void Faults_of_draft_and_sources_are_told_together()
    {
        using var folder = new StoryFolder().With("a.txt", "");

        var reading = DraftReader.Read(folder["draft.md"], [folder.Path], ArticleFormats.Default);

        reading.Draft.Should().BeNull();
        reading
            .Diagnostics.Select(fault => fault.Code)
            .Should()
            .Equal(DiagnosticCodes.FileNotFound, DiagnosticCodes.EmptyArticle);
    }
}
