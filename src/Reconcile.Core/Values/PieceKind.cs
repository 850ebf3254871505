namespace Reconcile.Values;

/// <summary>What a <see cref="Piece"/> is made of.</summary>
internal enum PieceKind
{
    /// <summary>Letters.</summary>
    Word,

    /// <summary>Digits with their separators: "1,300", ".5", "½".</summary>
    Number,

    /// <summary>Any other single character that is not white space.</summary>
    Symbol,

    /// <summary>Stands before the first and after the last piece, so that readers may look one too far.</summary>
    Edge,
}
