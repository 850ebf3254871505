using Reconcile.Claims;

namespace Reconcile.Clustering;

/// <summary>A claim's terms as numbers, with their weights.</summary>
internal sealed class ClaimTerms
{
    /// <summary>Reads the terms of a form.</summary>
    public ClaimTerms(CanonicalForm form, StoryTerms story)
    {
        Ids = new int[form.Terms.Length];
        Weights = new double[form.Terms.Length];
        Roles = new TermRole[form.Terms.Length];
        for (var i = 0; i < form.Terms.Length; i++)
        {
            Ids[i] = story.IdOf(form.Terms[i]);
            Weights[i] = story.WeightOf(Ids[i]);
            Roles[i] = form.Terms[i].Role;
            Total += Weights[i];
        }
    }

    /// <summary>Numbers of the terms.</summary>
    public int[] Ids { get; }

    /// <summary>Their rarity.</summary>
    public double[] Weights { get; }

    /// <summary>Their parts.</summary>
    public TermRole[] Roles { get; }

    /// <summary>Sum of the weights.</summary>
    public double Total { get; }

    /// <summary>Whether some term plays a part.</summary>
    public bool Has(TermRole role) => Array.IndexOf(Roles, role) >= 0;
}
