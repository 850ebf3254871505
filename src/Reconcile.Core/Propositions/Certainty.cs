namespace Reconcile.Propositions;

/// <summary>How far the text commits itself to a proposition.</summary>
/// <remarks>After the scale of FactBank (Sauri and Pustejovsky 2009), reduced to what changes an editor's verdict.</remarks>
public enum Certainty
{
    /// <summary>Stated in the article's own voice, or by a source without a hedge.</summary>
    Asserted,

    /// <summary>Someone else's word, held at arm's length: "claimed", "reportedly", "is said to".</summary>
    Reported,

    /// <summary>May be so: "could", "appears to", "possibly", "if".</summary>
    Possible,

    /// <summary>Not yet so: "will", "plans to", "is nearing".</summary>
    Planned,

    /// <summary>A source says it is not so: "denied reports that".</summary>
    Denied,

    /// <summary>Asked and not answered: "did they flee?", "it is unclear whether they fled". FactBank's "underspecified".</summary>
    Open,
}
