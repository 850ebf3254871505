using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using Reconcile.Articles;
using Reconcile.Language;
using Reconcile.Text;

namespace Reconcile.Tests.Language;

/// <summary>Annotated articles written by hand, so that a test does not hang on what the parser makes of a sentence.</summary>
/// <remarks>
/// A sentence is a row of tokens <c>form/tag/head/relation/lemma</c>: a Penn Treebank tag, the index of the head from 0
/// (-1 for the root, whose relation is left out), and a lemma that may be left out when it is the form in lower case (a name keeps its capitals). A sentence that
/// starts with <c>¶</c> starts a paragraph. Names follow after <c>|</c> as <c>first-last:kind</c>.
/// </remarks>
internal static class Tree
{
    /// <summary>An article named "a" without a date.</summary>
    public static AnnotatedArticle Article(params string[] sentences) => Named("a", sentences);

    /// <summary>An article with an id.</summary>
    public static AnnotatedArticle Named(string id, params string[] sentences)
    {
        var text = new StringBuilder();
        var read = ImmutableArray.CreateBuilder<Sentence>();
        var paragraph = 0;
        foreach (var sentence in sentences)
        {
            var isNew = sentence.StartsWith('¶');
            paragraph += isNew ? 1 : 0;
            text.Append(
                text.Length == 0 ? ""
                : isNew ? "\n\n"
                : " "
            );
            read.Add(ReadSentence(sentence.TrimStart('¶', ' '), read.Count, paragraph, text));
        }

        var source = new SourceText(text.ToString());
        var whole = new TextSpan(0, text.Length);
        return new AnnotatedArticle(
            new Article(id, id + ".txt", id, null, null, null, source, whole),
            read.ToImmutable()
        );
    }

    private static Sentence ReadSentence(string row, int index, int paragraph, StringBuilder text)
    {
        var parts = row.Split('|', StringSplitOptions.TrimEntries);
        var tokens = ImmutableArray.CreateBuilder<Token>();
        foreach (var fields in parts[0].Split(' ').Select(token => token.Split('/')))
        {
            if (tokens.Count > 0)
            {
                text.Append(' ');
            }

            var span = new TextSpan(text.Length, text.Length + fields[0].Length);
            text.Append(fields[0]);
            var (form, tag, relation) = (fields[0], fields[1], fields[3] is "" ? "root" : fields[3]);
            var lemma =
                fields.Length > 4 ? fields[4]
                : tag.StartsWith("NNP", StringComparison.Ordinal) ? form
                : form.ToLowerInvariant();
            var head = int.Parse(fields[2], CultureInfo.InvariantCulture);
            tokens.Add(new Token(span, form, lemma, PosOf(tag, relation, lemma), tag, head, relation));
        }

        var names = parts.Length == 1 ? [] : parts[1].Split(' ').Select(ReadName).ToImmutableArray();
        return new Sentence(index, paragraph, tokens.ToImmutable(), names);
    }

    private static Name ReadName(string written)
    {
        var fields = written.Split('-', ':');
        var range = new TokenRange(
            int.Parse(fields[0], CultureInfo.InvariantCulture),
            int.Parse(fields[1], CultureInfo.InvariantCulture) + 1
        );
        return new Name(range, Enum.Parse<NameKind>(fields[2]));
    }

    private static UniversalPos PosOf(string tag, string relation, string lemma) =>
        tag switch
        {
            "NN" or "NNS" => UniversalPos.Noun,
            "NNP" or "NNPS" => UniversalPos.ProperNoun,
            "MD" => UniversalPos.Auxiliary,
            "IN" or "TO" when relation == "mark" => lemma == "to"
                ? UniversalPos.Particle
                : UniversalPos.SubordinatingConjunction,
            "IN" or "TO" => UniversalPos.Adposition,
            "DT" => UniversalPos.Determiner,
            "PRP" or "PRP$" or "WP" or "WDT" or "EX" => UniversalPos.Pronoun,
            "CC" => UniversalPos.CoordinatingConjunction,
            "CD" => UniversalPos.Numeral,
            "POS" => UniversalPos.Particle,
            "RB" or "WRB" => lemma is "not" or "n't" ? UniversalPos.Particle : UniversalPos.Adverb,
            ['J', 'J', ..] => UniversalPos.Adjective,
            ['V', 'B', ..] => relation is "aux" or "aux:pass" or "cop" ? UniversalPos.Auxiliary : UniversalPos.Verb,
            "," or "." or ":" or "``" or "''" => UniversalPos.Punctuation,
            _ => UniversalPos.Other,
        };
}
