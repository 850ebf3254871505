using System.Text;

namespace Reconcile.Tests.Articles;

/// <summary>A folder of a test's own, gone after the test.</summary>
internal sealed class StoryFolder : IDisposable
{
    private readonly DirectoryInfo parent = Directory.CreateTempSubdirectory("reconcile-test-");

    public StoryFolder()
    {
        Path = Directory.CreateDirectory(System.IO.Path.Combine(parent.FullName, "harbour-fire")).FullName;
    }

    /// <summary>The folder; its own name is always <c>harbour-fire</c>.</summary>
    public string Path { get; }

    public string this[string name] => System.IO.Path.Combine(Path, name);

    public StoryFolder With(string name, string text) => With(name, Encoding.UTF8.GetBytes(text));

    public StoryFolder With(string name, byte[] bytes)
    {
        Directory.CreateDirectory(System.IO.Path.GetDirectoryName(this[name])!);
        File.WriteAllBytes(this[name], bytes);
        return this;
    }

    /// <summary>A text with the folder's own path taken out, for comparison.</summary>
    public string Shorten(string text) =>
        text.Replace(Path + System.IO.Path.DirectorySeparatorChar, "", StringComparison.Ordinal)
            .Replace(Path, ".", StringComparison.Ordinal);

    public void Dispose() => parent.Delete(recursive: true);
}
