using System.Text;
using Reconcile.Text;

namespace Reconcile.Yaml;

/// <summary>A file of <c>rules/</c> that is part of this assembly.</summary>
internal static class ShippedFile
{
    /// <summary>Reads a file by its path below the repository: "rules/comparison.yaml".</summary>
    /// <exception cref="InvalidDataException">The assembly was built without it.</exception>
    public static SourceText Read(string path)
    {
        using var stream =
            typeof(ShippedFile).Assembly.GetManifestResourceStream(path)
            ?? throw new InvalidDataException($"The assembly was built without {path}.");
        using var reader = new StreamReader(stream, Encoding.UTF8);
        return new SourceText(reader.ReadToEnd());
    }
}
