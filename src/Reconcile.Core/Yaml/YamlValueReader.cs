using System.Collections.Immutable;
using System.Globalization;
using System.Text.RegularExpressions;
using Reconcile.Diagnostics;

namespace Reconcile.Yaml;

/// <summary>Reads nodes as typed values; says of each one that is none what was found and what is allowed.</summary>
/// <remarks>
/// Every method takes null for "not there" and then returns null without a diagnostic, so that it can be put around
/// <see cref="YamlMappingReader.Optional"/> and <see cref="YamlMappingReader.Required"/>. It returns null, too, for a
/// value that it reported.
/// </remarks>
internal sealed partial class YamlValueReader
{
    private readonly DiagnosticBag faults;

    /// <summary>Creates a reader that reports to a bag.</summary>
    public YamlValueReader(DiagnosticBag faults)
    {
        this.faults = faults;
    }

    /// <summary>A text that is not empty; an unquoted number, date or word is a text as well.</summary>
    public string? Text(YamlNode? node)
    {
        var scalar = Scalar(node, "write a text");
        if (scalar is null)
        {
            return null;
        }

        return string.IsNullOrWhiteSpace(scalar.Value)
            ? Wrong<string>(scalar, "the text is empty", "write a text, or leave the key out")
            : scalar.Value;
    }

    /// <summary>A whole number within bounds, both included.</summary>
    public int? Integer(YamlNode? node, int low = int.MinValue, int high = int.MaxValue)
    {
        var help =
            low == int.MinValue && high == int.MaxValue
                ? "write a whole number such as 3"
                : Invariant($"write a whole number from {low} to {high}");
        var scalar = PlainScalar(node, "a whole number", help);
        if (scalar is null)
        {
            return null;
        }

        if (!int.TryParse(scalar.Value, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number))
        {
            return WrongType<int>(scalar, "a whole number", help);
        }

        return number < low || number > high ? OutOfBounds<int>(scalar, help) : number;
    }

    /// <summary>A decimal number within bounds, both included.</summary>
    public decimal? Decimal(YamlNode? node, decimal low = decimal.MinValue, decimal high = decimal.MaxValue)
    {
        const NumberStyles Styles = NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint;
        var help =
            low == decimal.MinValue && high == decimal.MaxValue
                ? "write a decimal such as 0.05"
                : Invariant($"write a decimal from {low} to {high}");
        var scalar = PlainScalar(node, "a number", help);
        if (scalar is null)
        {
            return null;
        }

        if (!decimal.TryParse(scalar.Value, Styles, CultureInfo.InvariantCulture, out var number))
        {
            return WrongType<decimal>(scalar, "a number", help);
        }

        return number < low || number > high ? OutOfBounds<decimal>(scalar, help) : number;
    }

    /// <summary>A number within bounds, both included; unlike a decimal, it may have an exponent: 9.46e15.</summary>
    public double? Number(YamlNode? node, double low, double high)
    {
        var help =
            low == 0 && high == 1 ? "write a number from 0 to 1"
            : low > 0 ? "write a number above 0"
            : "write a number such as 0.5";
        var scalar = PlainScalar(node, "a number", help);
        if (scalar is null)
        {
            return null;
        }

        const NumberStyles Styles =
            NumberStyles.Float & ~NumberStyles.AllowLeadingWhite & ~NumberStyles.AllowTrailingWhite;
        if (
            !double.TryParse(scalar.Value, Styles, CultureInfo.InvariantCulture, out var number)
            || !double.IsFinite(number)
        )
        {
            return WrongType<double>(scalar, "a number", help);
        }

        return number < low || number > high ? OutOfBounds<double>(scalar, help) : number;
    }

    /// <summary><c>true</c> or <c>false</c>, without quotation marks.</summary>
    public bool? Boolean(YamlNode? node)
    {
        const string Help = "write true or false";
        return PlainScalar(node, "true or false", Help) switch
        {
            null => null,
            { Value: "true" } => true,
            { Value: "false" } => false,
            var other => WrongType<bool>(other, "true or false", Help),
        };
    }

    /// <summary>A day as <c>yyyy-MM-dd</c>; a time after it is checked for its form and dropped.</summary>
    public DateOnly? Date(YamlNode? node)
    {
        const string Help = "write it as yyyy-MM-dd, such as 2024-03-31";
        var scalar = Scalar(node, Help);
        if (scalar is null)
        {
            return null;
        }

        var match = DayAndTime().Match(scalar.Value);
        return
            match.Success
            && DateOnly.TryParseExact(
                match.Groups["day"].ValueSpan,
                "yyyy-MM-dd",
                CultureInfo.InvariantCulture,
                DateTimeStyles.None,
                out var day
            )
            ? day
            : WrongType<DateOnly>(scalar, "a date", Help);
    }

    /// <summary>One of a list of names, compared ordinally.</summary>
    public string? Name(YamlNode? node, ImmutableArray<string> allowed)
    {
        var help = "allowed: " + string.Join(", ", allowed);
        var scalar = Scalar(node, help);
        if (scalar is null || allowed.Contains(scalar.Value, StringComparer.Ordinal))
        {
            return scalar?.Value;
        }

        var nearest = Suggestion.Nearest(scalar.Value, allowed);
        return Wrong<string>(
            scalar,
            $"'{scalar.Value}' is not one of the allowed names",
            nearest is null ? help : $"did you mean '{nearest}'? {help}"
        );
    }

    /// <summary>A list of texts; the items that are none are reported and left out.</summary>
    public ImmutableArray<string>? Texts(YamlNode? node)
    {
        if (Items(node) is not { } items)
        {
            return null;
        }

        return [.. items.Select(Text).OfType<string>()];
    }

    /// <summary>A list of names out of those allowed; the others are reported and left out.</summary>
    public ImmutableArray<string>? Names(YamlNode? node, ImmutableArray<string> allowed)
    {
        if (Items(node) is not { } items)
        {
            return null;
        }

        return [.. items.Select(item => Name(item, allowed)).OfType<string>()];
    }

    /// <summary>The items of a list.</summary>
    public ImmutableArray<YamlNode>? Items(YamlNode? node) =>
        node switch
        {
            null => null,
            YamlSequence sequence => sequence.Items,
            _ => WrongShape<ImmutableArray<YamlNode>>(node, "a list", "write [a, b], or one item a line after '- '"),
        };

    /// <summary>A mapping.</summary>
    public YamlMapping? Mapping(YamlNode? node)
    {
        if (node is null or YamlMapping)
        {
            return (YamlMapping?)node;
        }

        ReportShape(node, "a mapping", "write 'key: value', one a line");
        return null;
    }

    private YamlScalar? Scalar(YamlNode? node, string help)
    {
        switch (node)
        {
            case null:
                return null;
            case YamlScalar { IsNull: true } scalar:
                faults.Error(DiagnosticCodes.WrongValue, scalar.Span, "the value is missing", help);
                return null;
            case YamlScalar scalar:
                return scalar;
            default:
                ReportShape(node, "a single value", help);
                return null;
        }
    }

    private YamlScalar? PlainScalar(YamlNode? node, string expected, string help)
    {
        var scalar = Scalar(node, help);
        if (scalar is null or { IsQuoted: false })
        {
            return scalar;
        }

        faults.Error(
            DiagnosticCodes.WrongValue,
            scalar.Span,
            $"a text in quotation marks is not {expected}",
            help + ", without quotation marks"
        );
        return null;
    }

    private T? WrongType<T>(YamlScalar scalar, string expected, string help)
        where T : struct
    {
        faults.Error(DiagnosticCodes.WrongValue, scalar.Span, $"'{scalar.Value}' is not {expected}", help);
        return null;
    }

    private T? OutOfBounds<T>(YamlScalar scalar, string help)
        where T : struct
    {
        faults.Error(DiagnosticCodes.WrongValue, scalar.Span, $"{scalar.Value} is out of bounds", help);
        return null;
    }

    private T? Wrong<T>(YamlScalar scalar, string message, string help)
        where T : class
    {
        faults.Error(DiagnosticCodes.WrongValue, scalar.Span, message, help);
        return null;
    }

    private T? WrongShape<T>(YamlNode node, string expected, string help)
        where T : struct
    {
        ReportShape(node, expected, help);
        return null;
    }

    private void ReportShape(YamlNode node, string expected, string help) =>
        faults.Error(DiagnosticCodes.WrongShape, node.Span, $"{node.Kind} stands where {expected} belongs", help);

    private static string Invariant(FormattableString text) => FormattableString.Invariant(text);

    [GeneratedRegex(
        @"\A(?<day>[0-9]{4}-[0-9]{2}-[0-9]{2})(?:[Tt ][0-9]{1,2}:[0-9]{2}(?::[0-9]{2}(?:\.[0-9]+)?)? ?(?:[Zz]|[+-][0-9]{1,2}(?::?[0-9]{2})?)?)?\z",
        RegexOptions.CultureInvariant
    )]
    private static partial Regex DayAndTime();
}
