using Reconcile.Diagnostics;
using Reconcile.Text;
using Reconcile.Yaml;

namespace Reconcile.Lexicon;

/// <summary>Takes what is wrong with a word list of a pack.</summary>
internal sealed class LexiconCheck
{
    private readonly DiagnosticBag faults;
    private readonly Func<LexiconReference, IReadOnlySet<string>> names;

    /// <summary>Creates a check of one file.</summary>
    /// <param name="document">The file; takes the faults.</param>
    /// <param name="names">The entries that a word can refer to, with all packs laid over one another.</param>
    public LexiconCheck(YamlDocument document, Func<LexiconReference, IReadOnlySet<string>> names)
    {
        faults = document.Faults;
        Values = document.Values;
        this.names = names;
    }

    /// <summary>Reads values.</summary>
    public YamlValueReader Values { get; }

    /// <summary>Takes the keys of a mapping.</summary>
    public YamlMappingReader KeysOf(YamlMapping mapping) => new(mapping, faults);

    /// <summary>Checks a word.</summary>
    public void Word(TextSpan span, string word, bool isLower, LexiconReference? refersTo)
    {
        if (isLower && word.Any(char.IsUpper))
        {
            Fault(
                span,
                $"'{word}' can never be met: the words here are in lower case",
                $"write '{word.ToLowerInvariant()}'"
            );
        }

        if (refersTo is not null && names(refersTo) is var known && !known.Contains(word))
        {
            NotThere(span, $"there is no '{word}' below '{refersTo.Section}' in {refersTo.File}.yaml", word, known);
        }
    }

    /// <summary>Reports an entry that stands there twice.</summary>
    public void Once(TextSpan span, string word, ISet<string> seen) => Once(span, word, word, seen);

    /// <summary>Reports an entry that stands there twice, by a key of more than its name.</summary>
    public void Once(TextSpan span, string name, string key, ISet<string> seen)
    {
        if (!seen.Add(key))
        {
            Fault(span, $"'{name}' stands here twice", "take one of the two away");
        }
    }

    /// <summary>Reports an entry that is switched off, and is not there.</summary>
    public void IsThere(TextSpan span, string word, IReadOnlySet<string> known)
    {
        if (!known.Contains(word))
        {
            NotThere(span, $"there is no '{word}' to switch off", word, known);
        }
    }

    /// <summary>Reports a value that has no entries.</summary>
    public void NotOff(TextSpan span) =>
        Fault(span, "this can't be switched off", "switch off words, pairs and entries; give a value to change it");

    /// <summary>Reports what should be two words and is not.</summary>
    public void NoPair(TextSpan span) => Fault(span, "this is no pair of two words", "write [rise, fall]");

    private void NotThere(TextSpan span, string message, string word, IReadOnlySet<string> known) =>
        Fault(
            span,
            message,
            Suggestion.Nearest(word, known.Order(StringComparer.Ordinal)) is { } near
                ? $"did you mean '{near}'?"
                : "look it up in the file below, or leave it out"
        );

    private void Fault(TextSpan span, string message, string help) =>
        faults.Error(DiagnosticCodes.LexiconEntry, span, message, help);
}
