namespace Reconcile.Propositions;

/// <summary>The kind of clause that a proposition was read from.</summary>
public enum PropositionKind
{
    /// <summary>The main clause of a sentence, or one coordinated with it.</summary>
    Main,

    /// <summary>A clause that fills a slot of another: "said [that troops entered]".</summary>
    Complement,

    /// <summary>An adverbial clause: "[when they claimed the city]", "[killing five people]".</summary>
    Adverbial,

    /// <summary>A relative or participial clause: "fighters [who are four miles away]".</summary>
    Relative,

    /// <summary>An apposition: "Abdullah, [the foreign minister]".</summary>
    Appositive,

    /// <summary>A noun that names an event: "[the capture of the city]".</summary>
    Nominal,

    /// <summary>A headline or fragment without a verb: "[Five dead in quake]".</summary>
    Fragment,
}
