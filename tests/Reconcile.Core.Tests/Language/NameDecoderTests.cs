using Reconcile.Language;

namespace Reconcile.Tests.Language;

public sealed class NameDecoderTests
{
    private static readonly float[] NoSteps = new float[NameDecoder.Labels * NameDecoder.Labels];

    [TestCase(0, 1, true)]
    [TestCase(1, 2, true)]
    [TestCase(2, 2, true)]
    [TestCase(2, 3, true)]
    [TestCase(5, 0, true)]
    [TestCase(0, 2, false)]
    [TestCase(1, 4, false)]
    [TestCase(4, 6, false)]
    public void Only_a_name_of_the_same_kind_goes_on(int from, int to, bool expected) =>
        NameDecoder.MayFollow(from, to).Should().Be(expected);

    [Test]
    public void The_best_possible_sequence_wins_over_the_best_labels()
    {
        // Alone, the second word would be inside an organisation, which a person cannot become.
        float[] outputs = [0, 3, 0, 0, 0, 2, 0, 0, 0, 1, 0, 0, 0, 3];

        Decode(outputs, NoSteps).Should().Equal(5, 6);
    }

    [Test]
    public void Steps_count_as_words_do()
    {
        float[] outputs = [0, 1, 0, 0, 0, 0, 0, 1, 0, 0.5f, 0, 0, 0, 0];
        var steps = (float[])NoSteps.Clone();
        steps[(1 * NameDecoder.Labels) + 2] = 1;

        Decode(outputs, NoSteps).Should().Equal(1, 0);
        Decode(outputs, steps).Should().Equal(1, 2);
    }

    private static int[] Decode(float[] outputs, float[] steps)
    {
        var words = new WordReading[outputs.Length / NameDecoder.Labels];
        for (var i = 0; i < words.Length; i++)
        {
            outputs.AsSpan(i * NameDecoder.Labels, NameDecoder.Labels).CopyTo(words[i].NameScores);
        }

        NameDecoder.Decode(steps, words);
        return [.. words.Select(word => word.Name)];
    }
}
