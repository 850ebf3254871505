using Reconcile.Claims;

namespace Reconcile.Tests;

internal sealed class SettingsTests
{
    private const string Rule = """
        id: all-agree
        description: Whatever it is.
        priority: 1
        verdict: corroborated
        severity: none
        message: "{values}"
        """;

    private string folder = "";

    [SetUp]
    public void CreateFolder() => folder = Directory.CreateTempSubdirectory("reconcile-settings").FullName;

    [TearDown]
    public void DeleteFolder() => Directory.Delete(folder, recursive: true);

    [Test]
    public void The_shipped_settings_have_no_fault()
    {
        var reading = Settings.ReadDefault();

        reading.Diagnostics.Should().BeEmpty();
        reading.Settings.Should().NotBeNull();
    }

    [Test]
    public void A_folder_brings_its_own_tolerances()
    {
        Write("agreement/all-agree.yaml", Rule);
        Write("comparison.yaml", "default: { relative: 0.5, absolute: 0, exact-below: 0 }\n");

        var settings = Settings.Read(folder).Settings!;

        settings.Tolerances.For(Facet.Length).Relative.Should().Be(0.5);
        settings.Similarity.Should().BeEquivalentTo(Settings.ReadDefault().Settings!.Similarity);
    }

    [Test]
    public void Faults_of_all_files_are_reported_at_once()
    {
        Write("agreement/all-agree.yaml", Rule + "\nsevereness: high\n");
        Write("similarity.yaml", "happening: { threshold: much, weights: {} }\n");

        var faults = Settings.Read(folder).Diagnostics.Select(fault => Path.GetFileName(fault.Path)).Distinct();

        faults.Should().BeEquivalentTo("all-agree.yaml", "similarity.yaml");
    }

    private void Write(string path, string text)
    {
        var full = Path.Combine(folder, path);
        Directory.CreateDirectory(Path.GetDirectoryName(full)!);
        File.WriteAllText(full, text);
    }
}
