namespace Reconcile.Lexicon;

/// <summary>The relations of WordNet that the packed file keeps; the value is the code in the file.</summary>
internal enum WordNetRelation : byte
{
    /// <summary>"killing" is a kind of "termination" (<c>@</c>).</summary>
    Hypernym = 1,

    /// <summary>"Kabul" is an instance of "national capital" (<c>@i</c>).</summary>
    InstanceHypernym = 2,

    /// <summary>"rise" and "fall" (<c>!</c>); between words.</summary>
    Antonym = 3,

    /// <summary>"capture" the verb and the noun (<c>+</c>); between words.</summary>
    Derivation = 4,

    /// <summary>"Afghan" pertains to "Afghanistan", "rapidly" comes from "rapid" (<c>\</c>); between words.</summary>
    Pertainym = 5,

    /// <summary>Verb senses that a dictionary would print as one (<c>$</c>).</summary>
    VerbGroup = 6,

    /// <summary>"snore" entails "sleep" (<c>*</c>).</summary>
    Entailment = 7,

    /// <summary>"kill" causes "die" (<c>&gt;</c>).</summary>
    Cause = 8,

    /// <summary>A satellite adjective and the head of its cluster (<c>&amp;</c>).</summary>
    SimilarTo = 9,

    /// <summary>"elapsed" is the participle of "elapse" (<c>&lt;</c>); between words.</summary>
    Participle = 10,

    /// <summary>"Kabul" is a part of "Afghanistan" (<c>#p</c>).</summary>
    PartOf = 11,
}
