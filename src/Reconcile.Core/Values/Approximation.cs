namespace Reconcile.Values;

/// <summary>How exact the words claim the value to be. The widths stand in <c>rules/lexicon/hedges.yaml</c>.</summary>
public enum Approximation
{
    /// <summary>No word softens it.</summary>
    Exact,

    /// <summary>Either side: "about", "around", "some", "roughly", "or so".</summary>
    About,

    /// <summary>A little less: "almost", "nearly", "just under".</summary>
    Almost,

    /// <summary>A little more: "just over", "20-odd".</summary>
    JustOver,

    /// <summary>No number at all: "dozens", "hundreds", "several", "a few".</summary>
    Vague,
}
