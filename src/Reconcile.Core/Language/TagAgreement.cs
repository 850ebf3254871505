using System.Runtime.InteropServices;
using Reconcile.Text;

namespace Reconcile.Language;

/// <summary>
/// Lets the occurrences of a word in one article agree on its tag and class, and its dashes, dots and semicolons on whether
/// they are tagged as commas or as colons: that is a habit, of which a single sentence says little.
/// </summary>
internal sealed class TagAgreement
{
    /// <summary>Shorter words are mostly such as have several tags in any article.</summary>
    private const int ShortestWord = 4;

    /// <summary>Group of all dashes; no word has this key.</summary>
    private const ulong Dashes = 1;

    /// <summary>One dash says no more than this: the others are to be heard too.</summary>
    private const float LargestDashLead = 8;

    // How far each lead moves towards the mean of all; chosen on EWT dev and GUM dev.
    private const float DashPull = 0.7f;
    private const float CapitalPull = 0.4f;
    private const float WordPull = 0.2f;

    private readonly bool[] areDashes;
    private readonly bool[] areVerbs;

    public TagAgreement(NetworkLabels labels)
    {
        areDashes = Array.ConvertAll(labels.Pairs, pair => labels.Tags[pair.Tag] is "," or ":");
        areVerbs = Array.ConvertAll(
            labels.Pairs,
            pair => labels.Tags[pair.Tag].StartsWith("VB", StringComparison.Ordinal)
        );
    }

    /// <summary>Chooses anew between the best and the second best tag and class of each word.</summary>
    public void Apply(ReadOnlySpan<char> text, ReadOnlySpan<TextSpan> tokens, Span<WordReading> readings)
    {
        var groups = new ulong[tokens.Length];
        var counts = new Dictionary<ulong, int>();
        var leads = new Dictionary<ulong, float>();
        for (var i = 0; i < tokens.Length; i++)
        {
            groups[i] = GroupOf(text[tokens[i].Start..tokens[i].End], readings[i]);
            if (groups[i] == 0)
            {
                continue;
            }

            CollectionsMarshal.GetValueRefOrAddDefault(counts, groups[i], out _)++;
            ref var sum = ref CollectionsMarshal.GetValueRefOrAddDefault(
                leads,
                KeyOf(groups[i], readings[i].Pair),
                out _
            );
            sum += LeadOf(groups[i], readings[i]);
        }

        for (var i = 0; i < tokens.Length; i++)
        {
            if (groups[i] == 0 || counts[groups[i]] < 2)
            {
                continue;
            }

            var (best, second) = (readings[i].Pair, readings[i].SecondPair);
            var sum = leads[KeyOf(groups[i], best)] - leads.GetValueOrDefault(KeyOf(groups[i], second));
            var pull =
                groups[i] == Dashes ? DashPull
                : char.IsUpper(text[tokens[i].Start]) ? CapitalPull
                : WordPull;
            var lead = LeadOf(groups[i], readings[i]);
            if (lead + (pull * ((sum / counts[groups[i]]) - lead)) < 0)
            {
                (readings[i].Pair, readings[i].SecondPair) = (second, best);
            }
        }
    }

    /// <summary>Which words a word agrees with; 0 for none.</summary>
    private ulong GroupOf(ReadOnlySpan<char> form, WordReading reading)
    {
        if (char.IsLetter(form[0]))
        {
            // "The plans" do not make a noun of "she plans to stay", whose tree knows better.
            return form.Length < ShortestWord || areVerbs[reading.Pair] || areVerbs[reading.SecondPair]
                ? 0
                : TextHash.Of(form);
        }

        return areDashes[reading.Pair] && areDashes[reading.SecondPair] && form is not ("," or ":") ? Dashes : 0;
    }

    private static float LeadOf(ulong group, WordReading reading) =>
        group == Dashes ? Math.Min(reading.Lead, LargestDashLead) : reading.Lead;

    private static ulong KeyOf(ulong group, int pair) => TextHash.Mix(group, (uint)pair);
}
