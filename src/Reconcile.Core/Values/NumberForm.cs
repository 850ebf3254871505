namespace Reconcile.Values;

/// <summary>How a number was said.</summary>
internal enum NumberForm
{
    /// <summary>With digits: "1,300", "1.2 million", "10 1/2".</summary>
    Digits,

    /// <summary>With words: "twenty-five", "a hundred".</summary>
    Words,

    /// <summary>As a part of one: "a third", "three quarters", "half", "1/4".</summary>
    Fraction,

    /// <summary>Without a number: "dozens", "several".</summary>
    Vague,
}
