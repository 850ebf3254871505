namespace Reconcile.Yaml;

/// <summary>Says what is wrong with a text's syntax in words for people who don't know the parser.</summary>
internal static class YamlSyntaxMessage
{
    /// <summary>The message for a tab where only spaces may stand.</summary>
    public const string Tab = "a tab is used for indentation";

    private const string Quote = "put a text that holds ': ' in quotation marks";
    private const string Indentation =
        "keys of one mapping stand below each other, what belongs to a key further right";

    // Parts of the parser's messages, the special before the general.
    private static readonly (string Part, string Message, string? Help)[] Known =
    [
        (" tab ", Tab, "use spaces"),
        ("found invalid mapping", "a second ':' stands in the value, or the indentation is wrong", Quote),
        ("mapping values are not allowed", "a ':' stands where no key is possible", Quote),
        ("found unexpected end of stream", "the quotation mark is not closed", "close it, or double a ' within '...'"),
        ("unexpected document indicator", "the quotation mark is not closed", "close it, or double a ' within '...'"),
        ("wrong indentation", "the quoted text goes on too far left", "indent it further than its key"),
        ("unknown escape character", @"an unknown escape stands after '\'", @"write \\ for the character itself"),
        ("hexadecimal number", @"'\x', '\u' and '\U' need 2, 4 and 8 hexadecimal digits", null),
        ("cannot start any token", "a value can't start with this character", "put the value in quotation marks"),
        ("could not find expected ':'", "a ':' is missing after the key", "a longer text needs '>' or quotation marks"),
        (
            "expected '-' indicator",
            "an item without '- ' stands in a list",
            "start every item with '- ' at the same column"
        ),
        ("did not find expected key", "a key is expected here", Indentation),
        ("entries are not allowed", "a list can't start on the line of its key", "put the first '- ' on the next line"),
        ("keys are not allowed", "a key can't stand here", Indentation),
        ("expected node content", "a value is expected here", null),
        ("',' or '}'", "',' or '}' is expected here", "close the brace, or put the text in quotation marks"),
        ("',' or ']'", "',' or ']' is expected here", "close the bracket, or put the text in quotation marks"),
        ("extra spaces", "the first lines of the block are indented further than the others", null),
        ("more spaces", "the first lines of the block are indented further than the others", null),
    ];

    /// <summary>The message and, where there is one, the help for the parser's own message.</summary>
    public static (string Message, string? Help) Of(string parserMessage)
    {
        foreach (var (part, message, help) in Known)
        {
            if (parserMessage.Contains(part, StringComparison.OrdinalIgnoreCase))
            {
                return (message, help);
            }
        }

        return (parserMessage.TrimEnd('.'), null);
    }
}
