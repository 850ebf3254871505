namespace Reconcile.Reports;

/// <summary>Writes a reconciliation in one format.</summary>
public interface IReportWriter
{
    /// <summary>Writes UTF-8 without a byte order mark, lines ended by <c>\n</c>; the stream stays open.</summary>
    /// <remarks>The same reconciliation gives the same bytes, on every machine.</remarks>
    void Write(Reconciliation reconciliation, Stream output);
}
