using Reconcile.Language;

namespace Reconcile.Training.Neural;

/// <summary>
/// What is to be guessed of a word of plain text: the word where it is frequent, else what the dictionary and its form say of
/// it. Class 0 is the edge of a sentence, -1 a word of which nothing is asked.
/// </summary>
internal sealed class PlainClasses
{
    private const int MostClasses = 1024;
    private const int Frequent = 640;

    private readonly FormDictionary dictionary;
    private readonly Dictionary<string, int> classes = new(StringComparer.Ordinal);

    public PlainClasses(IEnumerable<string[]> texts, FormDictionary dictionary)
    {
        this.dictionary = dictionary;
        var words = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var form in texts.SelectMany(text => text))
        {
            words[form] = words.GetValueOrDefault(form) + 1;
        }

        var kinds = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (
            var (form, count) in words
                .OrderByDescending(pair => pair.Value)
                .ThenBy(pair => pair.Key, StringComparer.Ordinal)
        )
        {
            var name = classes.Count < Frequent ? form : KindOf(form);
            if (name == form)
            {
                classes.Add(form, classes.Count + 1);
            }
            else
            {
                kinds[name] = kinds.GetValueOrDefault(name) + count;
            }
        }

        foreach (
            var (kind, _) in kinds
                .OrderByDescending(pair => pair.Value)
                .ThenBy(pair => pair.Key, StringComparer.Ordinal)
        )
        {
            if (classes.Count + 1 == MostClasses)
            {
                break;
            }

            classes.Add(kind, classes.Count + 1);
        }
    }

    /// <summary>Number of classes.</summary>
    public static int Count => MostClasses;

    public int Of(string form) => classes.GetValueOrDefault(form, classes.GetValueOrDefault(KindOf(form), -1));

    private string KindOf(string form)
    {
        var first =
            form.Any(char.IsDigit) ? "0"
            : char.IsUpper(form[0]) ? "X"
            : "x";
        var entry = dictionary.Find(form);
        var main = (entry.Usual - 1) / 9;
        var field =
            entry.Usual == 0 ? -1
            : main == 0 ? entry.NounField
            : main == 1 ? entry.VerbField
            : 0;
        var reading =
            (int)entry.Readings
            & (
                main == 0 ? 2
                : main == 1 ? 0x1e0
                : 0
            );
        return field < 0
            ? $"{first} {form[^Math.Min(2, form.Length)..].ToLowerInvariant()} {(int)entry.Names}"
            : $"{first} {main} {field} {reading}";
    }
}
