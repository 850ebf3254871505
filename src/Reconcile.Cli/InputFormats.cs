using Reconcile.Articles;
#if READS_DOCUMENTS
using Reconcile.Readers;
#endif

namespace Reconcile.Cli;

/// <summary>The formats that this build reads articles from.</summary>
/// <remarks>
/// All of them, unless it was built with <c>ReadsDocuments=false</c>; then a file in another format gives a diagnostic.
/// </remarks>
internal static class InputFormats
{
    /// <summary>The formats.</summary>
    public static ArticleFormats All =>
#if READS_DOCUMENTS
        ReaderFormats.All;
#else
        ArticleFormats.Default;
#endif
}
