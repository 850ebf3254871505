namespace Reconcile.Independence;

/// <summary>Why articles count as one source.</summary>
public enum FamilyReason
{
    /// <summary>They share text, or one agency is credited, or one publisher is named.</summary>
    Detected,

    /// <summary>The story file says so.</summary>
    Stated,
}
