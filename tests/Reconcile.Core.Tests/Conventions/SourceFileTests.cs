using System.Text.RegularExpressions;

namespace Reconcile.Tests.Conventions;

internal sealed partial class SourceFileTests
{
    [Test]
    public void A_file_holds_one_type_and_has_its_name()
    {
        var wrong = Sources()
            .Select(file => (File: file, Types: TypesOf(file)))
            .Where(source => source.Types is not [var only] || only != Path.GetFileNameWithoutExtension(source.File))
            .Select(source => $"{source.File}: {string.Join(", ", source.Types)}");

        wrong.Should().BeEmpty();
    }

    [Test]
    public void A_namespace_follows_the_folders()
    {
        var wrong = Sources()
            .Where(file => file.StartsWith("src/", StringComparison.Ordinal))
            .Where(file =>
                !File.ReadAllText(Repository.PathOf(file)).Contains(NamespaceOf(file), StringComparison.Ordinal)
            );

        wrong.Should().BeEmpty();
    }

    [Test]
    public void A_remark_that_something_is_to_be_done_names_its_issue() =>
        Sources()
            .SelectMany(file => File.ReadLines(Repository.PathOf(file)).Select(line => (file, line)))
            .Where(source => OpenRemark().IsMatch(source.line))
            .Should()
            .BeEmpty();

    private static IEnumerable<string> Sources() =>
        ((string[])["src", "tests", "training", "benchmarks"])
            .SelectMany(folder => Repository.Files(folder, ".cs"))
            .Where(file => Path.GetFileName(file) != "Program.cs");

    private static string[] TypesOf(string file) =>
        [
            .. File.ReadLines(Repository.PathOf(file))
                .Select(line => Declaration().Match(line))
                .Where(match => match.Success)
                .Select(match => match.Groups["name"].Value),
        ];

    private static string NamespaceOf(string file)
    {
        var folders = file.Split('/')[1..^1];
        var root = folders[0] == "Reconcile.Core" ? "Reconcile" : folders[0];
        return $"namespace {string.Join('.', folders.Skip(1).Prepend(root))};";
    }

    // Only a type at the top of a file starts at the margin: namespaces have no braces here.
    [GeneratedRegex(
        @"^(?:(?:public|internal|file|static|sealed|abstract|readonly|ref|partial|unsafe)\s+)*(?:class|struct|interface|enum|record(?:\s+(?:class|struct))?|delegate\s+\S+)\s+(?<name>\w+)",
        RegexOptions.CultureInvariant
    )]
    private static partial Regex Declaration();

    [GeneratedRegex(@"//.*\b(?:TO[D]O|FIX[M]E|HA[C]K)\b(?!\s*\(?#\d+)", RegexOptions.CultureInvariant)]
    private static partial Regex OpenRemark();
}
