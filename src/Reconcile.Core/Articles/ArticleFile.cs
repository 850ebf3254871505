namespace Reconcile.Articles;

/// <summary>An article that is still to be read, with what the story file says of it.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Path">The file, as the user named it.</param>
internal sealed record ArticleFile(string Id, string Path)
{
    /// <summary>Who published it, if the story file says so; that goes before the front matter, as all of these.</summary>
    public string? Source { get; init; }

    /// <summary>Its headline, if the story file gives one.</summary>
    public string? Title { get; init; }

    /// <summary>Its day, if the story file gives one.</summary>
    public DateOnly? Published { get; init; }

    /// <summary>The file with nothing said of it: its id is the file name without its ending.</summary>
    public static ArticleFile Of(string path) => new(System.IO.Path.GetFileNameWithoutExtension(path), path);
}
