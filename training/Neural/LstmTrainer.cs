using System.Runtime.Intrinsics;
using Reconcile.Language;

namespace Reconcile.Training.Neural;

/// <summary>A recurrent layer in training: forward through the layer itself, and back through time.</summary>
internal sealed class LstmTrainer(LstmWeights weights, LstmWeights gradients)
{
    private readonly LstmLayer layer = new(weights.Hidden);
    private readonly int hidden = weights.Hidden;
    private float[] projected = [];
    private float[] projectedGradient = [];
    private float[] gateGradient = [];
    private float[] stateGradient = [];
    private float[] cellGradient = [];
    private float[] before = [];

    public void Forward(SentenceBatch batch, float[] input, float[] output)
    {
        if (projected.Length < batch.Words * 8 * hidden)
        {
            projected = new float[batch.Words * 8 * hidden];
            projectedGradient = new float[projected.Length];
            gateGradient = new float[batch.Words * 4 * hidden];
            stateGradient = new float[batch.Words * hidden];
            cellGradient = new float[batch.Words * hidden];
            before = new float[batch.Words * hidden];
        }

        Matrices.Forward(batch.Words, input, weights.Inputs, weights.Input, weights.Bias, projected, 8 * hidden);
        var width = 4 * hidden;
        layer.Run(
            batch,
            projected,
            [],
            new PackedMatrix(weights.Forward, width),
            new PackedMatrix(weights.Backward, width),
            output
        );
    }

    public void Backward(SentenceBatch batch, float[] input, float[] inputGradient, float[] outputGradient)
    {
        BackThroughTime(batch, outputGradient, 0, weights.Forward, gradients.Forward);
        BackThroughTime(batch, outputGradient, 1, weights.Backward, gradients.Backward);
        Matrices.Backward(
            batch.Words,
            input,
            inputGradient,
            weights.Inputs,
            weights.Input,
            gradients.Input,
            gradients.Bias,
            projectedGradient,
            8 * hidden
        );
    }

    private void BackThroughTime(
        SentenceBatch batch,
        float[] outputGradient,
        int direction,
        float[] recurrent,
        float[] recurrentGradient
    )
    {
        var (gates, cells, states) = (layer.Gates[direction], layer.Cells[direction], layer.States[direction]);
        var width = 4 * hidden;
        Array.Clear(stateGradient, 0, batch.Words * hidden);
        Array.Clear(cellGradient, 0, batch.Words * hidden);
        var transposed = Matrices.Transpose(recurrent, hidden, width, hidden).ToArray();
        for (var step = batch.Steps - 1; step >= 0; step--)
        {
            var (count, offset) = (batch.ActiveAt(step), batch.OffsetOf(step));
            var last = step == 0 ? -1 : batch.OffsetOf(step - 1);
            for (var i = 0; i < count; i++)
            {
                var row = batch.RowOf(step, i, direction == 1);
                var at = offset + i;
                BackThroughCell(
                    gates.AsSpan(at * width, width),
                    cells.AsSpan(at * hidden, hidden),
                    step == 0 ? [] : cells.AsSpan((last + i) * hidden, hidden),
                    outputGradient.AsSpan(((row * 2) + direction) * hidden, hidden),
                    stateGradient.AsSpan(at * hidden, hidden),
                    cellGradient.AsSpan(at * hidden, hidden),
                    step == 0 ? [] : cellGradient.AsSpan((last + i) * hidden, hidden),
                    gateGradient.AsSpan(at * width, width)
                );
                gateGradient
                    .AsSpan(at * width, width)
                    .CopyTo(projectedGradient.AsSpan(((row * 2) + direction) * width, width));
                if (step > 0)
                {
                    states.AsSpan((last + i) * hidden, hidden).CopyTo(before.AsSpan(at * hidden, hidden));
                }
            }

            if (step > 0)
            {
                MatrixProduct.Add(
                    count,
                    hidden,
                    width,
                    gateGradient.AsSpan(offset * width),
                    width,
                    1,
                    transposed,
                    hidden,
                    stateGradient.AsSpan(last * hidden),
                    hidden
                );
            }
        }

        if (batch.Steps > 1)
        {
            var first = batch.OffsetOf(1);
            MatrixProduct.Add(
                hidden,
                width,
                batch.Words - first,
                before.AsSpan(first * hidden),
                1,
                hidden,
                gateGradient.AsSpan(first * width),
                width,
                recurrentGradient,
                width
            );
        }
    }

    private static void BackThroughCell(
        ReadOnlySpan<float> gates,
        ReadOnlySpan<float> cell,
        ReadOnlySpan<float> cellBefore,
        ReadOnlySpan<float> outputGradient,
        ReadOnlySpan<float> stateGradient,
        ReadOnlySpan<float> cellGradient,
        Span<float> cellGradientBefore,
        Span<float> gateGradient
    )
    {
        var n = cell.Length;
        var one = Vector256<float>.One;
        for (var i = 0; i < n; i += 8)
        {
            var input = Load(gates, i);
            var forget = Load(gates, n + i);
            var update = Load(gates, (2 * n) + i);
            var output = Load(gates, (3 * n) + i);
            var squashed = Activation.Tanh(Load(cell, i));
            var dState = Load(outputGradient, i) + Load(stateGradient, i);
            var dOutput = dState * squashed;
            var dCell = Load(cellGradient, i) + (dState * output * (one - (squashed * squashed)));
            Store(dCell * update * input * (one - input), gateGradient, i);
            if (cellBefore.IsEmpty)
            {
                gateGradient.Slice(n + i, 8).Clear();
            }
            else
            {
                Store(dCell * Load(cellBefore, i) * forget * (one - forget), gateGradient, n + i);
                Store(dCell * forget, cellGradientBefore, i);
            }

            Store(dCell * input * (one - (update * update)), gateGradient, (2 * n) + i);
            Store(dOutput * output * (one - output), gateGradient, (3 * n) + i);
        }
    }

    private static Vector256<float> Load(ReadOnlySpan<float> values, int i) => Vector256.Create(values.Slice(i, 8));

    private static void Store(Vector256<float> value, Span<float> target, int i) =>
        Vector256.CopyTo(value, target[i..]);
}
