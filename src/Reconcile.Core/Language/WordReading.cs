namespace Reconcile.Language;

/// <summary>What the network says of a word, as numbers of labels.</summary>
internal struct WordReading
{
    /// <summary>Number of the Penn Treebank tag.</summary>
    public int Tag;

    /// <summary>Number of the word class.</summary>
    public int Class;

    /// <summary>How much more it is a colon than a comma by its tags' scores.</summary>
    public float ColonLead;

    /// <summary>Number of the part of a name: 0 outside.</summary>
    public int Name;

    /// <summary>Scores of the parts of a name.</summary>
    public NameScores NameScores;

    /// <summary>Index of the head in the sentence; -1 for the root.</summary>
    public int Head;

    /// <summary>Number of the relation.</summary>
    public int Relation;
}
