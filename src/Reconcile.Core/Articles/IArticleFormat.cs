using System.Collections.Immutable;

namespace Reconcile.Articles;

/// <summary>Reads the articles of one kind of file.</summary>
public interface IArticleFormat
{
    /// <summary>The kinds of files it reads.</summary>
    ImmutableArray<FileKind> Kinds { get; }

    /// <summary>Largest file, in bytes.</summary>
    int FileBytes { get; }

    /// <summary>Reads a file's articles, in the order of the file; one that can't be read does not stop the others.</summary>
    /// <remarks>Never throws for what the file holds; never touches the network or another file.</remarks>
    ArticleReading Read(ArticleContent content);
}
