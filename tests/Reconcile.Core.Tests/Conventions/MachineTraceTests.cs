using System.Text.RegularExpressions;

namespace Reconcile.Tests.Conventions;

internal sealed partial class MachineTraceTests
{
    private static readonly string[] BinaryEndings = [".bin", ".png"];

    [Test]
    public void No_file_names_a_path_of_a_machine() => Find(MachinePath()).Should().BeEmpty();

    [Test]
    public void No_file_names_a_host_that_serves_packages() => Find(PackageHost()).Should().BeEmpty();

    private static IEnumerable<string> Find(Regex pattern) =>
        Repository
            .Files()
            .Where(file => !BinaryEndings.Contains(Path.GetExtension(file)))
            .SelectMany(file =>
                pattern.Matches(File.ReadAllText(Repository.PathOf(file))).Select(match => $"{file}: {match.Value}")
            );

    [GeneratedRegex(
        @"(?<![\w.*/])/(?:work|root|home|Users|mnt|tmp)/\w+|\b[A-Z]:\\Users\\",
        RegexOptions.CultureInvariant
    )]
    private static partial Regex MachinePath();

    [GeneratedRegex(
        @"https?://[^\s/""'<>()]*(?:nuget|npm|registry|artifact|proxy|mirror)[^\s/""'<>()]*|\b[\w-]+\.(?:internal|corp|lan)\b(?=[:/])",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase
    )]
    private static partial Regex PackageHost();
}
