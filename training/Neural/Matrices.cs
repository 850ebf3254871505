using System.Numerics;
using Reconcile.Language;

namespace Reconcile.Training.Neural;

/// <summary>The matrix products of training: forward, and back to the inputs and the weights.</summary>
internal static class Matrices
{
    private static float[] turned = [];

    /// <summary>y = bias + x w.</summary>
    public static void Forward(int rows, float[] x, int inputs, float[] w, float[]? bias, float[] y, int outputs)
    {
        for (var i = 0; i < rows; i++)
        {
            if (bias is null)
            {
                Array.Clear(y, i * outputs, outputs);
            }
            else
            {
                bias.CopyTo(y, i * outputs);
            }
        }

        MatrixProduct.Add(rows, outputs, inputs, x, inputs, 1, w, outputs, y, outputs);
    }

    /// <summary>Adds to the gradients of inputs, weights and bias.</summary>
    public static void Backward(
        int rows,
        float[] x,
        float[]? dx,
        int inputs,
        float[] w,
        float[] dw,
        float[]? dbias,
        float[] dy,
        int outputs
    )
    {
        MatrixProduct.Add(inputs, outputs, rows, x, 1, inputs, dy, outputs, dw, outputs);
        if (dbias is not null)
        {
            AddRows(rows, dy, dbias);
        }

        if (dx is not null)
        {
            BackToInput(rows, dx, inputs, w, dy.AsSpan(0, rows * outputs), outputs);
        }
    }

    /// <summary>dx += dy w^T, whatever the number of inputs.</summary>
    public static void BackToInput(
        int rows,
        Span<float> dx,
        int inputs,
        ReadOnlySpan<float> w,
        ReadOnlySpan<float> dy,
        int outputs
    )
    {
        var width = (inputs + MatrixProduct.Lane - 1) / MatrixProduct.Lane * MatrixProduct.Lane;
        var transposed = Transpose(w, inputs, outputs, width);
        if (width == inputs)
        {
            MatrixProduct.Add(rows, width, outputs, dy, outputs, 1, transposed, width, dx, width);
            return;
        }

        var wide = new float[rows * width];
        MatrixProduct.Add(rows, width, outputs, dy, outputs, 1, transposed, width, wide, width);
        for (var i = 0; i < rows; i++)
        {
            for (var k = 0; k < inputs; k++)
            {
                dx[(i * inputs) + k] += wide[(i * width) + k];
            }
        }
    }

    /// <summary>The transposed matrix with rows of a given width; valid until the next call.</summary>
    public static ReadOnlySpan<float> Transpose(ReadOnlySpan<float> w, int rows, int columns, int width)
    {
        if (turned.Length < columns * width)
        {
            turned = new float[columns * width];
        }

        for (var c = 0; c < columns; c++)
        {
            var target = turned.AsSpan(c * width, width);
            for (var r = 0; r < rows; r++)
            {
                target[r] = w[(r * columns) + c];
            }

            target[rows..].Clear();
        }

        return turned.AsSpan(0, columns * width);
    }

    public static void AddRows(int rows, ReadOnlySpan<float> values, Span<float> sum)
    {
        for (var i = 0; i < rows; i++)
        {
            Add(values.Slice(i * sum.Length, sum.Length), sum);
        }
    }

    public static void Add(ReadOnlySpan<float> values, Span<float> sum)
    {
        var lanes = Vector<float>.Count;
        var i = 0;
        for (; i + lanes <= sum.Length; i += lanes)
        {
            (new Vector<float>(sum[i..]) + new Vector<float>(values[i..])).CopyTo(sum[i..]);
        }

        for (; i < sum.Length; i++)
        {
            sum[i] += values[i];
        }
    }

    /// <summary>Multiplies values by factors.</summary>
    public static void Multiply(float[] values, float[] factors)
    {
        var lanes = Vector<float>.Count;
        var i = 0;
        for (; i + lanes <= values.Length; i += lanes)
        {
            (new Vector<float>(values, i) * new Vector<float>(factors, i)).CopyTo(values, i);
        }

        for (; i < values.Length; i++)
        {
            values[i] *= factors[i];
        }
    }
}
