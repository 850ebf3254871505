using System.Collections.Immutable;

namespace Reconcile.Articles;

/// <summary>The formats that articles are read from.</summary>
public sealed class ArticleFormats
{
    private readonly ImmutableArray<IArticleFormat> formats;

    private ArticleFormats(ImmutableArray<IArticleFormat> formats)
    {
        this.formats = formats;
    }

    /// <summary>Plain text and Markdown: what is read without further libraries.</summary>
    public static ArticleFormats Default { get; } = new([new TextFormat(), new MarkdownFormat()]);

    /// <summary>The kinds of files that are read, in the order of <see cref="FileKind"/>.</summary>
    public ImmutableArray<FileKind> Kinds => [.. formats.SelectMany(format => format.Kinds).Distinct().Order()];

    /// <summary>These formats and more; for a kind that both read, the new one counts.</summary>
    public ArticleFormats With(params ImmutableArray<IArticleFormat> more) => new([.. more, .. formats]);

    /// <summary>What reads a kind of file; null when nothing does.</summary>
    internal IArticleFormat? Find(FileKind kind) => formats.FirstOrDefault(format => format.Kinds.Contains(kind));

    /// <summary>Size of the largest file that any format reads, in bytes.</summary>
    internal int FileBytes => formats.Max(format => format.FileBytes);

    /// <summary>The formats in words: "plain text, Markdown".</summary>
    internal string Names => string.Join(", ", Kinds.Select(FileKinds.NameOf));

    /// <summary>The endings of the files that are read: ".txt, .md".</summary>
    internal string Endings =>
        string.Join(", ", Kinds.SelectMany(kind => FileKinds.EndingsOf(kind)).Distinct(StringComparer.Ordinal));
}
