namespace Reconcile.Evaluation;

/// <summary>Writes the results of a test run in one format.</summary>
public interface ITestRunWriter
{
    /// <summary>Writes UTF-8 without a byte order mark, lines ended by <c>\n</c>; the stream stays open.</summary>
    /// <remarks>The same run gives the same bytes, on every machine.</remarks>
    void Write(TestRun run, Stream output);
}
