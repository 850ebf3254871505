namespace Reconcile.Readers.Tests;

/// <summary>Compares with a file of this project, or rewrites it when <c>UPDATE_GOLDEN</c> is 1.</summary>
internal static class GoldenFile
{
    private static readonly string Project = FindProject();

    public static string PathOf(string relative) => Path.Combine(Project, relative);

    public static void ShouldHold(string relative, string fresh)
    {
        if (Environment.GetEnvironmentVariable("UPDATE_GOLDEN") == "1")
        {
            File.WriteAllText(PathOf(relative), fresh);
        }

        File.ReadAllText(PathOf(relative)).Should().Be(fresh, "UPDATE_GOLDEN=1 dotnet test writes it anew");
    }

    private static string FindProject()
    {
        var folder = AppContext.BaseDirectory;
        while (!File.Exists(Path.Combine(folder, "Reconcile.Readers.Tests.csproj")))
        {
            folder =
                Path.GetDirectoryName(folder) ?? throw new InvalidOperationException("No project above the tests.");
        }

        return folder;
    }
}
