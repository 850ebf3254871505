namespace Reconcile.Articles;

/// <summary>What a file holds.</summary>
public enum FileKind
{
    /// <summary>Nothing that is recognised.</summary>
    Unknown,

    /// <summary>Plain text, with or without front matter.</summary>
    Text,

    /// <summary>Markdown.</summary>
    Markdown,

    /// <summary>An HTML page.</summary>
    Html,

    /// <summary>A document of Office Open XML (ISO/IEC 29500) for word processors.</summary>
    Docx,

    /// <summary>A PDF document.</summary>
    Pdf,

    /// <summary>An RSS feed: 0.9x, 1.0 or 2.0.</summary>
    Rss,

    /// <summary>An Atom feed or a single entry (RFC 4287).</summary>
    Atom,

    /// <summary>A news item or a message of them in NewsML-G2.</summary>
    NewsMl,

    /// <summary>An article in NITF.</summary>
    Nitf,

    /// <summary>An article in ninjs, the IPTC's JSON.</summary>
    Ninjs,

    /// <summary>Articles as JSON objects, one a line.</summary>
    JsonLines,

    /// <summary>One of this tool's own reports.</summary>
    Report,

    /// <summary>An Office document behind a password.</summary>
    ProtectedOffice,

    /// <summary>An Office document of the time before Office Open XML.</summary>
    OldOffice,

    /// <summary>Another document in a ZIP archive: a spreadsheet, OpenDocument, an e-book.</summary>
    OtherDocument,

    /// <summary>Rich text.</summary>
    RichText,

    /// <summary>XML of another kind.</summary>
    OtherXml,

    /// <summary>JSON of another kind.</summary>
    OtherJson,

    /// <summary>A picture.</summary>
    Picture,
}
