namespace Reconcile.Language;

/// <summary>How a word form becomes its base form.</summary>
/// <param name="KeepsCase">Whether capitals stay, as in names.</param>
/// <param name="Strip">Number of letters taken from the end.</param>
/// <param name="Append">What is put there instead.</param>
internal sealed record LemmaRule(bool KeepsCase, int Strip, string Append)
{
    /// <summary>The form in lower case.</summary>
    public static LemmaRule Lower { get; } = new(false, 0, "");

    /// <summary>The base form; the form itself if it is too short for the rule.</summary>
    public string Apply(string form)
    {
        if (Strip > form.Length || Strip + Append.Length == 0 || form.Length - Strip + Append.Length == 0)
        {
            return KeepsCase || !HasUpper(form) ? form : form.ToLowerInvariant();
        }

        var stem = form.AsSpan(0, form.Length - Strip);
        var lemma = string.Concat(stem, Append);
        return KeepsCase ? lemma : lemma.ToLowerInvariant();
    }

    private static bool HasUpper(string form)
    {
        foreach (var c in form)
        {
            if (char.IsUpper(c))
            {
                return true;
            }
        }

        return false;
    }
}
