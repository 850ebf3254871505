using Reconcile.Text;

namespace Reconcile.Language;

/// <summary>
/// Lets the dashes, dots and semicolons of an article agree on their tag: whether they count as commas or as colons is a
/// habit, of which a single sentence says little.
/// </summary>
internal sealed class DashAgreement
{
    /// <summary>How far each moves towards the mean of all; chosen on EWT dev and GUM dev.</summary>
    private const float Pull = 0.7f;

    /// <summary>One mark's scores say no more than this: the others are to be heard too.</summary>
    private const float Largest = 8;

    private readonly int comma;
    private readonly int colon;

    public DashAgreement(NetworkLabels labels)
    {
        comma = Array.IndexOf(labels.Tags, ",");
        colon = Array.IndexOf(labels.Tags, ":");
    }

    /// <summary>Chooses between the two tags anew for the words that have either; commas and colons keep their own.</summary>
    public void Apply(ReadOnlySpan<char> text, ReadOnlySpan<TextSpan> tokens, Span<WordReading> readings)
    {
        var (sum, count) = (0f, 0);
        for (var i = 0; i < tokens.Length; i++)
        {
            if (IsDash(text, tokens[i], readings[i]))
            {
                sum += Lean(readings[i]);
                count++;
            }
        }

        for (var i = 0; i < tokens.Length && count > 1; i++)
        {
            if (IsDash(text, tokens[i], readings[i]))
            {
                var lean = Lean(readings[i]);
                readings[i].Tag = lean + (Pull * ((sum / count) - lean)) > 0 ? colon : comma;
            }
        }
    }

    private bool IsDash(ReadOnlySpan<char> text, TextSpan token, WordReading reading) =>
        (reading.Tag == comma || reading.Tag == colon) && text[token.Start..token.End] is not ("," or ":");

    private static float Lean(WordReading reading) => Math.Clamp(reading.ColonLead, -Largest, Largest);
}
