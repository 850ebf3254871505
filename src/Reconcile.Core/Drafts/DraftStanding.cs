namespace Reconcile.Drafts;

/// <summary>How a claim of a draft stands to the sources.</summary>
public enum DraftStanding
{
    /// <summary>No source speaks of it.</summary>
    Alone,

    /// <summary>The sources that speak of it agree.</summary>
    Supported,

    /// <summary>It differs from a source, but both could be right or nearly right.</summary>
    Divergent,

    /// <summary>It and a source cannot both be right as stated.</summary>
    Contradicted,
}
