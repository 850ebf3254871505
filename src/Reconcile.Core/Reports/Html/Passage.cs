using Reconcile.Rules;
using Reconcile.Text;

namespace Reconcile.Reports.Html;

/// <summary>The words of one member of a finding, in one article.</summary>
/// <param name="Span">Where they stand.</param>
/// <param name="Finding">The finding.</param>
/// <param name="Member">Index of the member in the finding's cluster.</param>
internal sealed record Passage(TextSpan Span, Finding Finding, int Member)
{
    /// <summary>Id of the passage in the page.</summary>
    public string Id => IdOf(Finding, Member);

    /// <summary>Id of a member's passage in the page.</summary>
    public static string IdOf(Finding finding, int member) => FormattableString.Invariant($"{finding.Id}-{member}");
}
