namespace Reconcile.Yaml;

/// <summary>How large a YAML text may be. Far above what a person writes, far below what slows the machine.</summary>
internal static class YamlLimits
{
    /// <summary>Length of one text, in UTF-16 units (1 MiB of ASCII).</summary>
    public const int Length = 1 << 20;

    /// <summary>Lists and mappings inside each other.</summary>
    public const int Depth = 64;

    /// <summary>Scalars, lists and mappings of one text, keys included.</summary>
    public const int Nodes = 100_000;
}
