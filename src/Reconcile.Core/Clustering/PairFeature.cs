namespace Reconcile.Clustering;

/// <summary>What is looked at to decide whether two claims are about the same thing.</summary>
public enum PairFeature
{
    /// <summary>Always 1.</summary>
    Bias,

    /// <summary>Share of the terms, by rarity, that the other claim has too: the lower of the two directions.</summary>
    CoverageLower,

    /// <summary>The same, the higher of the two directions.</summary>
    CoverageHigher,

    /// <summary>Logarithm of one plus the rarity of all that the two have in common.</summary>
    SharedWeight,

    /// <summary>Likeness of the predicates, from 0 to 1.</summary>
    Predicate,

    /// <summary>Likeness of who does it, 0 when a side does not say.</summary>
    Agent,

    /// <summary>1 when both say who does it and the two have nothing in common.</summary>
    AgentClash,

    /// <summary>
    /// Likeness of to whom or what, 0 when a side does not say; of a time or place also 1 where it is done to no one and both
    /// name the same one who does it.
    /// </summary>
    Patient,

    /// <summary>1 when both say to whom or what and the two have nothing in common.</summary>
    PatientClash,

    /// <summary>Likeness of what is counted or measured, 0 when a side does not say.</summary>
    Measured,

    /// <summary>1 when both say what is counted or measured and the two have nothing in common.</summary>
    MeasuredClash,

    /// <summary>1 when both tell the same property of one named person, an age, a home, a post or the spelling of the name, whatever the clauses around it tell.</summary>
    SameBearer,

    /// <summary>FuzzySharp's token sort ratio of the canonical forms, from 0 to 1.</summary>
    Wording,

    /// <summary>Coverage of the whole sentences, harmonic mean of the two directions.</summary>
    Sentence,

    /// <summary>
    /// Nearness of two values: 1 for equal, towards 0 for quantities of other orders of magnitude; for times 1 on the same
    /// day, for places 1 under the same name; else 0.
    /// </summary>
    ValueNearness,

    /// <summary>How much two equal quantities tell of being one, from 0 to 1: "9,800" more than "400", that more than "three"; else 0.</summary>
    TellingValue,

    /// <summary>Probability that the two clauses tell of the same happening; 0 for happenings themselves.</summary>
    Clause,

    /// <summary>1 when each is the other's best partner between the two articles.</summary>
    MutualBest,

    /// <summary>How many terms the two have in common, eight and more as one, from 0 to 1.</summary>
    SharedTerms,

    /// <summary>Rarity of the rarest term that the two have in common, in nats; 0 without one.</summary>
    Rarest,

    /// <summary>The same of the next rarest.</summary>
    SecondRarest,

    /// <summary>How many numbers the two sentences have in common, three and more as one, from 0 to 1.</summary>
    SharedNumbers,

    /// <summary>1 when both sentences have numbers and none in common.</summary>
    NumberClash,

    /// <summary>How far apart the two stand in their articles, from 0 to 1: what is news comes first in both.</summary>
    Distance,

    /// <summary>How near the two sentences come to the best partner that either has in the other article, from 0 to 1.</summary>
    SentenceBest,

    /// <summary>The same for the sentence that has the weaker best partner.</summary>
    SentenceBestOfOne,
}
