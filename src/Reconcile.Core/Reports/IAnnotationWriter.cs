namespace Reconcile.Reports;

/// <summary>Writes what was read out of an article, in one format.</summary>
public interface IAnnotationWriter
{
    /// <summary>The article as text whose lines end with <c>\n</c>; the same bytes for the same article.</summary>
    string Write(UnderstoodArticle reading);
}
