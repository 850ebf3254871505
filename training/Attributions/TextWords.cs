using Reconcile.Text;

namespace Reconcile.Training.Attributions;

/// <summary>The words of a text, numbered: spans that differ by marks and blanks only hold the same words.</summary>
internal sealed class TextWords
{
    private readonly string text;
    private readonly List<TextSpan> spans = [];

    public TextWords(string text)
    {
        this.text = text;
        for (var at = 0; at < text.Length; at++)
        {
            var start = at;
            while (at < text.Length && char.IsLetterOrDigit(text[at]))
            {
                at++;
            }

            if (at > start)
            {
                spans.Add(new TextSpan(start, at));
            }
        }
    }

    /// <summary>The numbers of the words that a span holds at least a part of.</summary>
    public IEnumerable<int> Within(int start, int end) =>
        Enumerable.Range(0, spans.Count).Where(i => spans[i].Start < end && spans[i].End > start);

    /// <summary>Words as they stand, with three dots where some are left out.</summary>
    public string Show(IReadOnlySet<int> words) =>
        string.Concat(
            words
                .Order()
                .Select(
                    (word, index) =>
                        (index > 0 && !words.Contains(word - 1) ? "... " : "")
                        + text[spans[word].Start..spans[word].End]
                        + " "
                )
        );
}
