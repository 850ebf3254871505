namespace Reconcile.Language;

/// <summary>What the network says of a word, as numbers of labels.</summary>
internal struct WordReading
{
    /// <summary>Number of the best pair of tag and word class.</summary>
    public int Pair;

    /// <summary>Number of the second best pair.</summary>
    public int SecondPair;

    /// <summary>How much better the best one is.</summary>
    public float Lead;

    /// <summary>Number of the part of a name: 0 outside.</summary>
    public int Name;

    /// <summary>Scores of the parts of a name.</summary>
    public NameScores NameScores;

    /// <summary>Index of the head in the sentence; -1 for the root.</summary>
    public int Head;

    /// <summary>Number of the relation.</summary>
    public int Relation;
}
