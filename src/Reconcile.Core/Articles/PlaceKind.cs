namespace Reconcile.Articles;

/// <summary>What a part of an article is to its reader.</summary>
public enum PlaceKind
{
    /// <summary>A paragraph of the text.</summary>
    Paragraph,

    /// <summary>The headline of the article.</summary>
    Headline,

    /// <summary>A heading inside the text.</summary>
    Heading,

    /// <summary>The summary that stands between headline and text.</summary>
    Summary,

    /// <summary>Where and when it was written.</summary>
    Dateline,

    /// <summary>Who wrote it.</summary>
    Byline,

    /// <summary>The words below a picture.</summary>
    Caption,

    /// <summary>An item of a list.</summary>
    ListItem,

    /// <summary>A row of a table, its cells side by side.</summary>
    TableRow,

    /// <summary>A footnote, an endnote or the like.</summary>
    Note,
}
