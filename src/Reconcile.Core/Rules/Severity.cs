namespace Reconcile.Rules;

/// <summary>How much a finding matters to an editor.</summary>
public enum Severity
{
    /// <summary>Good to know.</summary>
    None,

    /// <summary>Wording.</summary>
    Low,

    /// <summary>Worth a look before publication.</summary>
    Medium,

    /// <summary>Must be settled before publication.</summary>
    High,
}
