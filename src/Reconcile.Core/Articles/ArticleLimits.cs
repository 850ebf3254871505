namespace Reconcile.Articles;

/// <summary>How much is read. Far above a newspaper's needs; a file beyond it was probably not meant.</summary>
public static class ArticleLimits
{
    /// <summary>Size of one article's file, in bytes: 2 MiB.</summary>
    public const int FileBytes = 2 << 20;

    /// <summary>Size of <c>story.yaml</c>, in bytes: 1 MiB.</summary>
    public const int StoryFileBytes = 1 << 20;

    /// <summary>Articles of one story.</summary>
    public const int Articles = 200;
}
