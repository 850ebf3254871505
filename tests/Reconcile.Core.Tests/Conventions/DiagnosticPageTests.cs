using System.Reflection;
using System.Text;
using Reconcile.Diagnostics;

namespace Reconcile.Tests.Conventions;

internal sealed class DiagnosticPageTests
{
    private const string Page = "docs/diagnostics.md";

    private static IEnumerable<TestCaseData> Codes() =>
        DiagnosticCodes.All.Select(code => new TestCaseData(code.Id).SetArgDisplayNames(code.Id));

    [Test]
    public void The_page_lists_every_code_as_it_is_in_the_source()
    {
        var path = Repository.PathOf(Page);
        var fresh = Render();
        if (Environment.GetEnvironmentVariable("UPDATE_GOLDEN") == "1")
        {
            File.WriteAllText(path, fresh);
        }

        File.ReadAllText(path).Should().Be(fresh, "UPDATE_GOLDEN=1 dotnet test writes the page anew");
    }

    [TestCaseSource(nameof(Codes))]
    public void Every_code_is_provoked_by_a_test(string id)
    {
        var name = typeof(DiagnosticCodes)
            .GetFields(BindingFlags.Public | BindingFlags.Static)
            .Single(field => field.IsLiteral && (string)field.GetRawConstantValue()! == id)
            .Name;

        Repository
            .Files("tests", ".cs")
            .Where(file => !file.Contains("/Conventions/", StringComparison.Ordinal))
            .Select(file => File.ReadAllText(Repository.PathOf(file)))
            .Any(source =>
                source.Contains(id, StringComparison.Ordinal)
                || source.Contains($"{nameof(DiagnosticCodes)}.{name}", StringComparison.Ordinal)
            )
            .Should()
            .BeTrue($"a test must provoke {id} ({name})");
    }

    private static string Render()
    {
        var page = new StringBuilder();
        page.Append("# Diagnostics\n\n");
        page.Append(
            "What Reconcile says about files that it can't use, or uses with a doubt. Each message has a code;\n"
        );
        page.Append(
            "a code keeps its meaning for ever. `RC0xxx` are about articles and stories, `RC1xxx` about YAML\n"
        );
        page.Append(
            "rules and annotations, `RC2xxx` about decisions. An error makes the exit code 2; what could be read is used all\n"
        );
        page.Append("the same.\n\n");
        page.Append("This page is generated from `src/Reconcile.Core/Diagnostics/DiagnosticCodes.cs`.\n");
        foreach (var code in DiagnosticCodes.All)
        {
            page.Append("\n## ").Append(code.Id).Append(": ").Append(code.Title).Append("\n\n");
            page.Append(code.Description).Append('\n');
        }

        return page.ToString();
    }
}
