using System.Globalization;
using System.Text;
using Reconcile.Articles;
using Reconcile.Diagnostics;

namespace Reconcile.Readers.Tests;

/// <summary>Reads files for tests and shows what came out.</summary>
internal static class Reading
{
    /// <summary>Reads bytes as if they stood in a file of that name.</summary>
    public static ArticleReading Of(string name, byte[] bytes)
    {
        var folder = Directory.CreateTempSubdirectory("reconcile-readers-test-");
        try
        {
            var path = Path.Combine(folder.FullName, name);
            File.WriteAllBytes(path, bytes);
            return ArticleReader.Read(path, ReaderFormats.All);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    /// <summary>Reads a text as if it stood in a file of that name.</summary>
    public static ArticleReading Of(string name, string text) => Of(name, Encoding.UTF8.GetBytes(text));

    /// <summary>All diagnostics in a line each: severity, code and message.</summary>
    public static string FaultsOf(ArticleReading reading) =>
        string.Join(
            '\n',
            reading.Diagnostics.Select(fault =>
                $"{(fault.Severity == DiagnosticSeverity.Error ? "error" : "warning")} {fault.Code}: {fault.Message}"
            )
        );

    /// <summary>An article's head and parts, a line each.</summary>
    public static string Show(Article article)
    {
        var day = article.Published?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? "-";
        var shown = new StringBuilder();
        shown.Append(
            CultureInfo.InvariantCulture,
            $"{article.Id} | {article.Source} | {day} | {article.Title ?? "-"} | {article.Url ?? "-"}\n"
        );
        foreach (var place in article.Places)
        {
            shown.Append(CultureInfo.InvariantCulture, $"{place}: {article.Text[place.Span]}\n");
        }

        return shown.ToString();
    }

    /// <summary>The paths to the parts' elements, a line each.</summary>
    public static IEnumerable<string?> ElementsOf(Article article) => article.Places.Select(place => place.Element);
}
