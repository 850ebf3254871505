using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;

namespace Reconcile.Readers.Html;

/// <summary>Parses HTML from strangers: no scripts, no styles, no other file, within limits.</summary>
internal static class HtmlLoader
{
    // Careless pages leave many tags open that the parser closes; those that it does not are found afterwards.
    private const int MostOpen = 8 * ReaderLimits.Depth;

    /// <summary>Parses a page; its encoding is found as browsers do it.</summary>
    public static IHtmlDocument Load(ReadOnlyMemory<byte> bytes)
    {
        using var stream = new MemoryStream(bytes.ToArray(), writable: false);
        return Checked(Parser().ParseDocument(stream));
    }

    /// <summary>Parses a piece of markup as the body of a page.</summary>
    public static IHtmlDocument Load(string markup) => Checked(Parser().ParseDocument(markup));

    // Elements whose end tag may be missing; a thousand open paragraphs are no depth.
    private static readonly HashSet<string> SelfClosing = new(StringComparer.OrdinalIgnoreCase)
    {
        "p",
        "li",
        "dt",
        "dd",
        "tr",
        "td",
        "th",
        "option",
        "br",
        "hr",
        "img",
        "input",
        "link",
        "meta",
        "source",
        "wbr",
        "area",
        "base",
        "col",
        "embed",
        "param",
        "track",
    };

    private static HtmlParser Parser()
    {
        var (elements, open) = (0, 0);

        // Without a browsing context there is no loader: the parser has nothing to fetch with. Unclosed formatting
        // elements are made anew in each paragraph, so elements are counted while they are made; and each tag looks
        // through all open elements, so open tags are counted while they are read.
        return new HtmlParser(
            new HtmlParserOptions
            {
                IsScripting = false,
                SkipComments = true,
                SkipProcessingInstructions = true,
                OnToken = (token, _) =>
                {
                    open +=
                        SelfClosing.Contains(token.Name) ? 0
                        : token.Type == HtmlTokenType.StartTag ? 1
                        : token.Type == HtmlTokenType.EndTag ? -1
                        : 0;
                    if (open > MostOpen)
                    {
                        throw UnreadableException.OverLimit($"{ReaderLimits.Depth} elements inside each other");
                    }
                },
                OnCreated = (_, _) =>
                {
                    if (++elements > ReaderLimits.PageElements)
                    {
                        throw UnreadableException.OverLimit($"{ReaderLimits.PageElements:N0} elements");
                    }
                },
            }
        );
    }

    // What follows walks the tree recursively.
    private static IHtmlDocument Checked(IHtmlDocument page)
    {
        var depth = 0;
        for (INode? node = page; node is not null; )
        {
            ReadingTime.ThrowIfOver();
            if (node.FirstChild is { } child)
            {
                node = child;
                if (++depth > ReaderLimits.Depth)
                {
                    throw UnreadableException.OverLimit($"{ReaderLimits.Depth} elements inside each other");
                }

                continue;
            }

            while (node is not null && node.NextSibling is null)
            {
                node = node.Parent;
                depth--;
            }

            node = node?.NextSibling;
        }

        return page;
    }
}
