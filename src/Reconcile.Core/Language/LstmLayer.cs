using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace Reconcile.Language;

/// <summary>Runs a recurrent layer over a batch. Holds the buffers, so one instance serves one thread.</summary>
/// <param name="hidden">Length of a state, a multiple of 16.</param>
internal sealed class LstmLayer(int hidden)
{
    /// <summary>Gates by direction, in the order by step, after their non-linear function.</summary>
    public float[][] Gates { get; } =
    [
        [],
        [],
    ];

    /// <summary>Cell states by direction, in the order by step.</summary>
    public float[][] Cells { get; } =
    [
        [],
        [],
    ];

    /// <summary>Outputs by direction, in the order by step.</summary>
    public float[][] States { get; } =
    [
        [],
        [],
    ];

    /// <summary>Reads a batch.</summary>
    /// <param name="batch">Its sentences.</param>
    /// <param name="projected">Rows of 8 Hidden: the inputs times the input weights plus bias.</param>
    /// <param name="rows">The row of <paramref name="projected"/> for each word; empty when they are in order.</param>
    /// <param name="forward">From the last state to the gates, forward.</param>
    /// <param name="backward">The same, backward.</param>
    /// <param name="output">Rows of 2 Hidden for each word, both directions side by side.</param>
    public void Run(
        SentenceBatch batch,
        ReadOnlySpan<float> projected,
        ReadOnlySpan<int> rows,
        IRightMatrix forward,
        IRightMatrix backward,
        Span<float> output
    )
    {
        for (var direction = 0; direction < 2; direction++)
        {
            Reserve(direction, batch.Words);
            Run(batch, projected, rows, direction == 0 ? forward : backward, output, direction);
        }
    }

    private void Reserve(int direction, int words)
    {
        if (Cells[direction].Length < words * hidden)
        {
            Gates[direction] = new float[words * hidden * 4];
            Cells[direction] = new float[words * hidden];
            States[direction] = new float[words * hidden];
        }
    }

    private void Run(
        SentenceBatch batch,
        ReadOnlySpan<float> projected,
        ReadOnlySpan<int> rows,
        IRightMatrix recurrent,
        Span<float> output,
        int direction
    )
    {
        var (gates, cells, states) = (Gates[direction], Cells[direction], States[direction]);
        var width = 4 * hidden;
        for (var step = 0; step < batch.Steps; step++)
        {
            var count = batch.ActiveAt(step);
            var offset = batch.OffsetOf(step);
            for (var i = 0; i < count; i++)
            {
                var row = batch.RowOf(step, i, direction == 1);
                row = rows.IsEmpty ? row : rows[row];
                projected
                    .Slice((((row * 2) + direction) * width), width)
                    .CopyTo(gates.AsSpan((offset + i) * width, width));
            }

            var before = step == 0 ? -1 : batch.OffsetOf(step - 1);
            if (step > 0)
            {
                recurrent.AddProduct(
                    count,
                    states.AsSpan(before * hidden),
                    hidden,
                    gates.AsSpan(offset * width),
                    width
                );
            }

            for (var i = 0; i < count; i++)
            {
                Advance(
                    gates.AsSpan((offset + i) * width, width),
                    step == 0 ? [] : cells.AsSpan((before + i) * hidden, hidden),
                    cells.AsSpan((offset + i) * hidden, hidden),
                    states.AsSpan((offset + i) * hidden, hidden)
                );
                states
                    .AsSpan((offset + i) * hidden, hidden)
                    .CopyTo(output.Slice(((batch.RowOf(step, i, direction == 1) * 2) + direction) * hidden, hidden));
            }
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void Advance(Span<float> gates, ReadOnlySpan<float> before, Span<float> cell, Span<float> state)
    {
        var n = (nuint)cell.Length;
        ref var g = ref gates[0];
        ref var c = ref cell[0];
        ref var s = ref state[0];
        for (nuint i = 0; i < n; i += 8)
        {
            var input = Activation.Sigmoid(Vector256.LoadUnsafe(ref g, i));
            var forget = Activation.Sigmoid(Vector256.LoadUnsafe(ref g, n + i));
            var update = Activation.Tanh(Vector256.LoadUnsafe(ref g, (2 * n) + i));
            var output = Activation.Sigmoid(Vector256.LoadUnsafe(ref g, (3 * n) + i));
            var old = before.IsEmpty ? Vector256<float>.Zero : Vector256.LoadUnsafe(in before[0], i);
            var next = Vector256.FusedMultiplyAdd(forget, old, input * update);
            input.StoreUnsafe(ref g, i);
            forget.StoreUnsafe(ref g, n + i);
            update.StoreUnsafe(ref g, (2 * n) + i);
            output.StoreUnsafe(ref g, (3 * n) + i);
            next.StoreUnsafe(ref c, i);
            (output * Activation.Tanh(next)).StoreUnsafe(ref s, i);
        }
    }
}
