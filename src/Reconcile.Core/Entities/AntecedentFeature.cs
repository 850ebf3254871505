namespace Reconcile.Entities;

/// <summary>What speaks for or against a mention's being the antecedent of a pronoun; most are 0 or 1.</summary>
internal enum AntecedentFeature
{
    /// <summary>Always 1: set against nothing being the antecedent, whose score is 0.</summary>
    Bias,

    /// <summary>It stands in the pronoun's sentence.</summary>
    SameSentence,

    /// <summary>It stands in the sentence before.</summary>
    SentenceBefore,

    /// <summary>It stands two sentences before.</summary>
    TwoBefore,

    /// <summary>Logarithm (base 2) of one and the number of fitting mentions between.</summary>
    Between,

    /// <summary>It is a clause's subject.</summary>
    Subject,

    /// <summary>It is a verb's object.</summary>
    Object,

    /// <summary>It is a part of another noun's phrase.</summary>
    Modifier,

    /// <summary>Both are subjects.</summary>
    BothSubjects,

    /// <summary>It is a name.</summary>
    Name,

    /// <summary>It is a pronoun of the same kind.</summary>
    Pronoun,

    /// <summary>It is a noun with "the" or "this".</summary>
    Definite,

    /// <summary>Both say something: "said Hale. He added".</summary>
    BothSpeak,

    /// <summary>It says something, the pronoun does not.</summary>
    ItSpeaks,

    /// <summary>The pronoun says something, it does not.</summary>
    PronounSpeaks,

    /// <summary>The gender is known on both sides, and the same.</summary>
    GenderAlike,

    /// <summary>Logarithm (base 2) of the number of mentions of the same.</summary>
    Frequency,

    /// <summary>It is the first mention of its sentence.</summary>
    First,

    /// <summary>Nothing tells whether it is one or several.</summary>
    AnyNumber,

    /// <summary>It means persons.</summary>
    People,

    /// <summary>The pronoun is the subject of a verb, and it means people or a body of people.</summary>
    CanAct,

    /// <summary>It is the subject of a verb above the pronoun: "Hale said that she would stay".</summary>
    Above,

    /// <summary>It joins several conjuncts.</summary>
    Joined,

    /// <summary>Both belong to the same verb, and the pronoun goes with a noun: "Hale sold her house".</summary>
    OwnersClause,

    /// <summary>One stands in a quotation, the other does not.</summary>
    OtherVoice,
}
