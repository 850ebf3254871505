using CsCheck;
using Reconcile.Language;

namespace Reconcile.Tests.Language;

public sealed class TreeDecoderTests
{
    [Test]
    public void The_tree_has_one_root_and_no_cycle_for_any_scores() =>
        Gen.Int[1, 30]
            .SelectMany(n => Gen.Float[-5, 5].Array[n * (n + 1)].Select(scores => (n, scores)))
            .Sample(input =>
            {
                var heads = Decode(input.scores, input.n);

                heads.Count(head => head < 0).Should().Be(1);
                heads.Select((_, i) => DepthOf(heads, i)).Should().OnlyContain(depth => depth <= input.n);
            });

    [Test]
    public void With_a_clear_root_the_tree_is_the_best_of_all_trees() =>
        Gen.Float[-5, 5]
            .Array[4 * 5]
            .Sample(scores =>
            {
                // The first word wants the root more than all else, so that the choice of the root is not the question.
                scores[0] = 100;
                var heads = Decode((float[])scores.Clone(), 4);

                SumOf(heads, scores).Should().BeApproximately(BestSum(scores), 1e-3);
            });

    private static double BestSum(float[] scores)
    {
        var best = double.NegativeInfinity;
        for (var code = 0; code < 64; code++)
        {
            int[] heads = [-1, code % 4, code / 4 % 4, code / 16];
            var isTree = heads.Select((_, i) => DepthOf(heads, i)).All(depth => depth <= 4);
            best = isTree ? Math.Max(best, SumOf(heads, scores)) : best;
        }

        return best;
    }

    private static double SumOf(int[] heads, float[] scores) =>
        heads.Select((head, i) => (double)scores[(i * 5) + head + 1]).Sum();

    private static int DepthOf(int[] heads, int word)
    {
        var depth = 0;
        for (var i = word; i >= 0 && depth <= heads.Length; i = heads[i])
        {
            depth++;
        }

        return depth;
    }

    private static int[] Decode(float[] scores, int n)
    {
        var result = new WordReading[n];
        new TreeDecoder().Decode(scores, n, n + 1, result);
        return Array.ConvertAll(result, word => word.Head);
    }
}
