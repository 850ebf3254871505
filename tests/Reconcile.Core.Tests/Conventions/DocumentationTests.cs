using System.Text.RegularExpressions;

namespace Reconcile.Tests.Conventions;

internal sealed partial class DocumentationTests
{
    // A path in backticks that starts with one of these is one of ours.
    private static readonly string[] TopFolders =
    [
        ".ci",
        ".config",
        "benchmarks",
        "docs",
        "rules",
        "samples",
        "src",
        "tests",
        "training",
    ];

    private static IEnumerable<TestCaseData> Pages() =>
        Repository.Files(ending: ".md").Select(page => new TestCaseData(page).SetArgDisplayNames(page));

    [TestCaseSource(nameof(Pages))]
    public void Every_relative_link_leads_somewhere(string page)
    {
        var text = Code().Replace(File.ReadAllText(Repository.PathOf(page)), "");

        var broken = Link()
            .Matches(text)
            .Select(match => match.Groups["target"].Value.Split('#')[0])
            .Where(target => target.Length > 0 && !target.Contains(':', StringComparison.Ordinal))
            .Where(target => !Repository.Exists(Repository.PathOf(Path.Combine(Path.GetDirectoryName(page)!, target))));

        broken.Should().BeEmpty();
    }

    [TestCaseSource(nameof(Pages))]
    public void Every_path_in_backticks_exists(string page)
    {
        var text = Fence().Replace(File.ReadAllText(Repository.PathOf(page)), "");

        var broken = CodeSpan()
            .Matches(text)
            .Select(match => match.Groups["path"].Value)
            .Where(path => TopFolders.Contains(path.Split('/')[0]))
            .Where(path => !Repository.Exists(Repository.PathOf(path)));

        broken.Should().BeEmpty();
    }

    [GeneratedRegex(@"\[[^\[\]]*\]\((?<target>[^()\s]+)\)", RegexOptions.CultureInvariant)]
    private static partial Regex Link();

    // No wildcard, placeholder or option in it: a path that a reader could open.
    [GeneratedRegex(@"`(?<path>[\w.-]+(?:/[\w.-]+)*/[\w.-]*)`", RegexOptions.CultureInvariant)]
    private static partial Regex CodeSpan();

    [GeneratedRegex(@"^```.*?^```|`[^`\n]*`", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex Code();

    [GeneratedRegex(@"^```.*?^```", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex Fence();
}
