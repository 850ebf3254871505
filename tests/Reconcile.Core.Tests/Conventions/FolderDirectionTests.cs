using NetArchTest.Rules;
using Reconcile.Text;

namespace Reconcile.Tests.Conventions;

internal sealed class FolderDirectionTests
{
    // The way of the data: a folder uses only those before it.
    private static readonly string[] Order =
    [
        "Text",
        "Diagnostics",
        "Yaml",
        "Articles",
        "Language",
        "Lexicon",
        "Independence",
        "Values",
        "Propositions",
        "Entities",
        "Claims",
        "Clustering",
        "Comparison",
        "Rules",
        "Decisions",
        "Drafts",
        "Reports",
        "Pages",
        "Explanation",
        "Evaluation",
        "Configuration",
    ];

    private static IEnumerable<TestCaseData> Folders() =>
        Order.Select(folder => new TestCaseData(folder).SetArgDisplayNames(folder));

    [TestCaseSource(nameof(Folders))]
    public void A_folder_uses_only_folders_before_it(string folder)
    {
        var later = Order.SkipWhile(other => other != folder).Skip(1).Select(other => $"Reconcile.{other}").ToArray();

        var result = Types
            .InAssembly(typeof(TextSpan).Assembly)
            .That()
            .ResideInNamespace($"Reconcile.{folder}")
            .ShouldNot()
            .HaveDependencyOnAny(later.Length == 0 ? ["Reconcile.Cli"] : later)
            .GetResult();

        (result.FailingTypeNames ?? []).Should().BeEmpty();
    }

    [Test]
    public void Every_folder_has_its_place_in_the_order() =>
        Repository
            .Files("src/Reconcile.Core", ".cs")
            .Select(file => file.Split('/'))
            .Where(path => path.Length > 3)
            .Select(path => path[2])
            .Distinct()
            .Should()
            .BeSubsetOf(Order);
}
