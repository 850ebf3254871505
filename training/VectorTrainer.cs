using Reconcile.Language;
using Reconcile.Training.Neural;

namespace Reconcile.Training;

/// <summary>
/// Learns word vectors from which frequent words stand beside a word: positive pointwise mutual information with the
/// words one and two places before and after, reduced to the directions in which the words differ most (a truncated
/// singular value decomposition by subspace iteration; Levy and Goldberg 2014).
/// </summary>
internal static class VectorTrainer
{
    private const int Dimensions = 96;

    /// <summary>Words that count as neighbours, for each of the four places.</summary>
    private const int Neighbours = 400;

    private const int Places = 4;
    private const int Columns = Neighbours * Places;
    private const int RarestWord = 3;

    public static WordVectors Train(IEnumerable<string[]> texts)
    {
        var words = new List<uint[]>();
        var counts = new Dictionary<uint, int>();
        foreach (var text in texts)
        {
            uint[] keys = [.. text.Select(word => WordVectors.KeyOf(word))];
            words.Add(keys);
            foreach (var key in keys)
            {
                counts[key] = counts.GetValueOrDefault(key) + 1;
            }
        }

        uint[] vocabulary =
        [
            .. counts
                .Where(pair => pair.Value >= RarestWord)
                .OrderByDescending(pair => pair.Value)
                .ThenBy(pair => pair.Key)
                .Select(pair => pair.Key),
        ];
        var index = new Dictionary<uint, int>();
        foreach (var key in vocabulary)
        {
            index.Add(key, index.Count);
        }

        var matrix = Count(words, index);
        Weigh(matrix, vocabulary.Length);
        return Quantise(vocabulary, Reduce(matrix, vocabulary.Length));
    }

    private static float[] Count(List<uint[]> texts, Dictionary<uint, int> index)
    {
        int[] offsets = [-2, -1, 1, 2];
        var matrix = new float[index.Count * Columns];
        foreach (var text in texts)
        {
            var rows = Array.ConvertAll(text, key => index.GetValueOrDefault(key, -1));
            for (var i = 0; i < rows.Length; i++)
            {
                for (var place = 0; place < Places && rows[i] >= 0; place++)
                {
                    var other = i + offsets[place];
                    if (other >= 0 && other < rows.Length && rows[other] is >= 0 and < Neighbours)
                    {
                        matrix[(rows[i] * Columns) + (place * Neighbours) + rows[other]]++;
                    }
                }
            }
        }

        return matrix;
    }

    private static void Weigh(float[] matrix, int rows)
    {
        var rowSums = new double[rows];
        var columnSums = new double[Columns];
        var total = 0.0;
        for (var i = 0; i < matrix.Length; i++)
        {
            rowSums[i / Columns] += matrix[i];
            columnSums[i % Columns] += matrix[i];
            total += matrix[i];
        }

        for (var i = 0; i < matrix.Length; i++)
        {
            if (matrix[i] > 0)
            {
                // A few observations of a rare pair say little: their information is shrunk (Pantel and Lin 2002).
                var rarer = Math.Min(rowSums[i / Columns], columnSums[i % Columns]);
                var shrunk = matrix[i] / (matrix[i] + 1) * rarer / (rarer + 5);
                var information = Math.Log(matrix[i] * total / (rowSums[i / Columns] * columnSums[i % Columns]));
                matrix[i] = (float)Math.Max(0, information * shrunk);
            }
        }
    }

    /// <summary>The rows' coordinates along the strongest directions.</summary>
    private static float[] Reduce(float[] matrix, int rows)
    {
        var directions = new float[Columns * Dimensions];
        new Dice(5).Fill(directions, 1);
        var reduced = new float[rows * Dimensions];
        for (var round = 0; round < 12; round++)
        {
            Orthonormalise(directions);
            Matrices.Forward(rows, matrix, Columns, directions, null, reduced, Dimensions);
            if (round < 11)
            {
                Array.Clear(directions);
                MatrixProduct.Add(
                    Columns,
                    Dimensions,
                    rows,
                    matrix,
                    1,
                    Columns,
                    reduced,
                    Dimensions,
                    directions,
                    Dimensions
                );
            }
        }

        return reduced;
    }

    private static void Orthonormalise(float[] directions)
    {
        for (var d = 0; d < Dimensions; d++)
        {
            for (var before = 0; before < d; before++)
            {
                var overlap = 0.0;
                for (var i = 0; i < Columns; i++)
                {
                    overlap += (double)directions[(i * Dimensions) + d] * directions[(i * Dimensions) + before];
                }

                for (var i = 0; i < Columns; i++)
                {
                    directions[(i * Dimensions) + d] -= (float)overlap * directions[(i * Dimensions) + before];
                }
            }

            var length = 0.0;
            for (var i = 0; i < Columns; i++)
            {
                length += (double)directions[(i * Dimensions) + d] * directions[(i * Dimensions) + d];
            }

            for (var i = 0; i < Columns; i++)
            {
                directions[(i * Dimensions) + d] /= (float)Math.Sqrt(length);
            }
        }
    }

    /// <summary>Evens out the directions (each is divided by the root of its spread) and the lengths of the vectors.</summary>
    private static WordVectors Quantise(uint[] vocabulary, float[] reduced)
    {
        const float Largest = 2.5f;
        for (var d = 0; d < Dimensions; d++)
        {
            var square = 0.0;
            for (var row = 0; row < vocabulary.Length; row++)
            {
                square += reduced[(row * Dimensions) + d] * reduced[(row * Dimensions) + d];
            }

            var spread = (float)Math.Sqrt(square / vocabulary.Length) + 1e-6f;
            for (var row = 0; row < vocabulary.Length; row++)
            {
                reduced[(row * Dimensions) + d] /= MathF.Sqrt(spread);
            }
        }

        var values = new sbyte[reduced.Length];
        for (var row = 0; row < vocabulary.Length; row++)
        {
            var vector = reduced.AsSpan(row * Dimensions, Dimensions);
            var length = 0f;
            foreach (var value in vector)
            {
                length += value * value;
            }

            var scale = 0.5f / (MathF.Sqrt(length / Dimensions) + 1e-6f);
            for (var d = 0; d < Dimensions; d++)
            {
                var value = Math.Clamp(vector[d] * scale, -Largest, Largest);
                values[(row * Dimensions) + d] = (sbyte)MathF.Round(value * 127 / Largest);
            }
        }

        return InOrder(vocabulary, values, Largest / 127);
    }

    /// <summary>The vectors in the order of their keys, in which they are found.</summary>
    private static WordVectors InOrder(uint[] vocabulary, sbyte[] values, float scale)
    {
        var rows = new int[vocabulary.Length];
        for (var i = 0; i < rows.Length; i++)
        {
            rows[i] = i;
        }

        Array.Sort((uint[])vocabulary.Clone(), rows);
        var ordered = new sbyte[values.Length];
        for (var i = 0; i < rows.Length; i++)
        {
            values.AsSpan(rows[i] * Dimensions, Dimensions).CopyTo(ordered.AsSpan(i * Dimensions));
        }

        return new WordVectors(new HashIndex([.. vocabulary.Order()]), ordered, scale);
    }
}
