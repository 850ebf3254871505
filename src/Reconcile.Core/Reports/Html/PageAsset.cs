using System.Security.Cryptography;
using System.Text;

namespace Reconcile.Reports.Html;

/// <summary>The style sheet or the script of the page, with the hash by which the page's policy allows it.</summary>
/// <param name="Text">What stands between the tags, byte for byte.</param>
/// <param name="Hash">As a Content Security Policy names it: <c>sha256-...</c>.</param>
internal sealed record PageAsset(string Text, string Hash)
{
    /// <summary>The style sheet.</summary>
    public static PageAsset Style { get; } = Load("report.css");

    /// <summary>The script.</summary>
    public static PageAsset Script { get; } = Load("report.js");

    private static PageAsset Load(string name)
    {
        using var stream = typeof(PageAsset).Assembly.GetManifestResourceStream("html/" + name)!;
        using var reader = new StreamReader(stream, Encoding.UTF8);

        // A checkout may have turned the line ends; a browser hashes what it parsed.
        var text = "\n" + reader.ReadToEnd().Replace("\r\n", "\n", StringComparison.Ordinal);
        var hash = Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(text)));
        return new PageAsset(text, "sha256-" + hash);
    }
}
