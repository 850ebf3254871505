namespace Reconcile.Language;

/// <summary>The labels that the network's outputs stand for.</summary>
/// <param name="Tags">Penn Treebank tags.</param>
/// <param name="Classes">Universal word classes.</param>
/// <param name="Names">O, then B- and I- of each kind of name.</param>
/// <param name="Relations">Dependency relations with subtypes.</param>
/// <param name="Pairs">The numbers of tags and word classes that go together.</param>
internal sealed record NetworkLabels(
    string[] Tags,
    UniversalPos[] Classes,
    string[] Names,
    string[] Relations,
    (int Tag, int Class)[] Pairs
)
{
    /// <summary>First output of the word classes.</summary>
    public int ClassStart => Tags.Length;

    /// <summary>First output of the names.</summary>
    public int NameStart => Tags.Length + Classes.Length;

    /// <summary>Number of a word's outputs, a multiple of the matrix products' lane.</summary>
    public int Outputs => RoundUp(Tags.Length + Classes.Length + Names.Length);

    /// <summary>Number of an arc's outputs, a multiple of the matrix products' lane.</summary>
    public int ArcOutputs => RoundUp(Relations.Length);

    private static int RoundUp(int n) => (n + MatrixProduct.Lane - 1) / MatrixProduct.Lane * MatrixProduct.Lane;
}
