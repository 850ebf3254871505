using Reconcile.Language;

namespace Reconcile.Training.Neural;

/// <summary>What plain text teaches the lower recurrent layer and the rows of the features.</summary>
internal static class PlainTextCourse
{
    private const int LongestSentence = 60;

    /// <summary>Reads the texts, sentence by sentence, several times.</summary>
    /// <param name="weights">Weights to change.</param>
    /// <param name="vectors">Vectors of words.</param>
    /// <param name="examples">Makes examples of sentences.</param>
    /// <param name="texts">The words of texts.</param>
    /// <param name="dictionary">What is known of words.</param>
    /// <param name="plan">Settings.</param>
    public static void Take(
        NetworkWeights weights,
        WordVectors vectors,
        Examples examples,
        IReadOnlyList<string[]> texts,
        FormDictionary dictionary,
        TrainingPlan plan
    )
    {
        var classes = new PlainClasses(texts, dictionary);
        var sentences = texts.SelectMany(Sentences).Where(s => s.Length > 3);
        var plain = sentences.Select(forms => examples.CreatePlain(forms, classes)).ToList();
        var trainer = new PlainTrainer(weights, vectors, examples.HideWord, PlainClasses.Count, plan);
        trainer.Train(plain, loss => Console.Error.WriteLine($"plain text: loss {loss:0.000}"));
    }

    private static IEnumerable<string[]> Sentences(string[] text)
    {
        var start = 0;
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] is "." or "!" or "?" || i - start + 1 == LongestSentence || i + 1 == text.Length)
            {
                yield return text[start..(i + 1)];
                start = i + 1;
            }
        }
    }
}
