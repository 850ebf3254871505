using Reconcile.Text;

namespace Reconcile.Tests.Samples;

/// <summary>A passage of a sample article.</summary>
/// <param name="Article">The article's id.</param>
/// <param name="Quote">The exact words, which occur once in the article.</param>
/// <param name="Span">Where they stand.</param>
/// <param name="IsMissed">Whether it is known that the tool does not find it yet.</param>
internal sealed record ExpectedMember(string Article, string Quote, TextSpan Span, bool IsMissed)
{
    /// <summary>Whether a passage is this one: at least half of the shorter of the two is common to both.</summary>
    /// <remarks>As the referee of the shared stories matches.</remarks>
    public bool Matches(string article, TextSpan span)
    {
        var common = Math.Min(Span.End, span.End) - Math.Max(Span.Start, span.Start);
        return article == Article && common > 0 && 2 * common >= Math.Min(Span.Length, span.Length);
    }
}
