using Reconcile.Articles;

namespace Reconcile.Readers;

/// <summary>How much is read of one file. Far above what an article needs; beyond it a file was made to do harm.</summary>
public static class ReaderLimits
{
    /// <summary>Size of an HTML page, in bytes: 8 MiB.</summary>
    public const int PageBytes = 8 << 20;

    /// <summary>Size of a DOCX or PDF document, in bytes: 32 MiB.</summary>
    public const int DocumentBytes = 32 << 20;

    /// <summary>Size of a feed, a news message or a file of JSON, in bytes: 16 MiB.</summary>
    public const int FeedBytes = 16 << 20;

    /// <summary>Length of one article's text, in UTF-16 units: 2 Mi.</summary>
    public const int TextUnits = 2 << 20;

    /// <summary>Elements of an HTML page.</summary>
    public const int PageElements = 50_000;

    /// <summary>Elements and texts of an XML document.</summary>
    public const int XmlNodes = 500_000;

    /// <summary>Levels of elements inside each other, in HTML and XML.</summary>
    public const int Depth = 256;

    /// <summary>Levels of objects and arrays inside each other, in JSON.</summary>
    public const int JsonDepth = 64;

    /// <summary>Articles of one file: as many as a story may have.</summary>
    public const int Entries = ArticleLimits.Articles;

    /// <summary>Pages of a PDF document.</summary>
    public const int Pages = 200;

    /// <summary>Characters on one page of a PDF document; a newspaper's page has some 20,000.</summary>
    public const int PageLetters = 60_000;

    /// <summary>Parts of a DOCX document.</summary>
    public const int PackageParts = 2_000;

    /// <summary>Unpacked size of all that is read of a DOCX or PDF document, in bytes: 128 MiB.</summary>
    public const int UnpackedBytes = 128 << 20;

    /// <summary>How many times its packed size a part may have when it is unpacked, beyond its first MiB.</summary>
    public const int CompressionRatio = 200;

    /// <summary>Time for one file, in seconds.</summary>
    public const int Seconds = 20;
}
