using Reconcile.Drafts;

namespace Reconcile.Reports;

/// <summary>Writes the review of a draft in one format.</summary>
public interface IDraftReportWriter
{
    /// <summary>Writes UTF-8 without a byte order mark, lines ended by <c>\n</c>; the stream stays open.</summary>
    /// <remarks>The same review gives the same bytes, on every machine.</remarks>
    void Write(DraftReview review, Stream output);
}
