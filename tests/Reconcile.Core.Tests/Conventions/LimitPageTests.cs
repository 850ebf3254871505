using Reconcile.Articles;
using Reconcile.Yaml;

namespace Reconcile.Tests.Conventions;

internal sealed class LimitPageTests
{
    [Test]
    public void The_page_on_stories_names_the_limits_of_the_code()
    {
        var page = File.ReadAllText(Repository.PathOf("docs/stories.md"));

        page.Should()
            .ContainAll(
                FormattableString.Invariant($"| one article | {ArticleLimits.FileBytes >> 20} MiB |"),
                FormattableString.Invariant($"| `story.yaml` | {ArticleLimits.StoryFileBytes >> 20} MiB |"),
                FormattableString.Invariant($"| articles of a story | {ArticleLimits.Articles} |"),
                FormattableString.Invariant(
                    $"| {YamlLimits.Length:N0} UTF-16 units, {YamlLimits.Depth} levels, {YamlLimits.Nodes:N0} |"
                )
            );
    }
}
