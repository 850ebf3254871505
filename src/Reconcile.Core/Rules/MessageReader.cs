using System.Collections.Immutable;
using System.Text;
using Reconcile.Claims;
using Reconcile.Diagnostics;
using Reconcile.Text;
using Reconcile.Yaml;

namespace Reconcile.Rules;

/// <summary>Reads a message with its placeholders.</summary>
internal static class MessageReader
{
    /// <summary>Reads a message; <c>{{</c> and <c>}}</c> stand for the braces themselves.</summary>
    /// <param name="text">The message.</param>
    /// <param name="scalar">Where it stands.</param>
    /// <param name="source">The file.</param>
    /// <param name="kinds">The kinds of value that the rule's facets have.</param>
    /// <param name="faults">Takes the faults.</param>
    public static MessageTemplate Read(
        string text,
        YamlScalar scalar,
        SourceText source,
        ValueKinds kinds,
        DiagnosticBag faults
    )
    {
        var parts = ImmutableArray.CreateBuilder<MessagePart>();
        var literal = new StringBuilder();
        for (var i = 0; i < text.Length; i++)
        {
            var isDoubled = i + 1 < text.Length && text[i + 1] == text[i];
            if (text[i] is not ('{' or '}'))
            {
                literal.Append(text[i]);
            }
            else if (isDoubled)
            {
                literal.Append(text[i++]);
            }
            else if (text[i] == '{' && text.IndexOf('}', i) is var end and > 0)
            {
                Flush(literal, parts);
                if (Find(text[(i + 1)..end], PlaceOf(i, end + 1), kinds, faults) is { } placeholder)
                {
                    parts.Add(new MessagePart("", placeholder));
                }

                i = end;
            }
            else
            {
                faults.Error(
                    DiagnosticCodes.UnknownPlaceholder,
                    PlaceOf(i, i + 1),
                    $"a '{text[i]}' without its other half",
                    $"write '{text[i]}{text[i]}' for the brace itself"
                );
            }
        }

        Flush(literal, parts);
        return new MessageTemplate(parts.ToImmutable());

        TextSpan PlaceOf(int start, int end) =>
            Inside(scalar, source, text) is { } first ? new TextSpan(first + start, first + end) : scalar.Span;
    }

    private static Placeholder? Find(string name, TextSpan place, ValueKinds kinds, DiagnosticBag faults)
    {
        var names = Placeholders.All.Select(placeholder => placeholder.Name).ToArray();
        var allowed = "allowed: " + string.Join(", ", names.Select(one => $"{{{one}}}"));
        var found = Placeholders.All.FirstOrDefault(one => string.Equals(one.Name, name, StringComparison.Ordinal));
        if (found is null)
        {
            var nearest = Suggestion.Nearest(name, names);
            faults.Error(
                DiagnosticCodes.UnknownPlaceholder,
                place,
                $"the placeholder '{{{name}}}' is unknown",
                nearest is null ? allowed : $"did you mean '{{{nearest}}}'? {allowed}"
            );
        }
        else if ((found.Kinds & kinds) == 0)
        {
            faults.Error(
                DiagnosticCodes.ImpossibleCondition,
                place,
                $"no facet that the rule applies to has '{{{name}}}'",
                $"facets that have it: {string.Join(", ", FacetKinds.NamesOf(found.Kinds))}"
            );
        }

        return found;
    }

    // Only where the file holds the message letter by letter can a place in the one be a place in the other.
    private static int? Inside(YamlScalar scalar, SourceText source, string text)
    {
        var quotes = scalar.Span.Length == text.Length + 2 ? 1 : 0;
        var isVerbatim =
            scalar.Span.Length == text.Length + (2 * quotes)
            && source[new TextSpan(scalar.Span.Start + quotes, scalar.Span.End - quotes)].SequenceEqual(text);
        return isVerbatim ? scalar.Span.Start + quotes : null;
    }

    private static void Flush(StringBuilder literal, ImmutableArray<MessagePart>.Builder parts)
    {
        if (literal.Length > 0)
        {
            parts.Add(new MessagePart(literal.ToString(), null));
            literal.Clear();
        }
    }
}
