namespace Reconcile.Configuration;

/// <summary>Where a value was set; each goes before those above it.</summary>
public enum ConfigurationLayer
{
    /// <summary>Nowhere: it is the tool's own.</summary>
    Default,

    /// <summary>In the file.</summary>
    File,

    /// <summary>In the environment.</summary>
    Environment,

    /// <summary>On the command line.</summary>
    CommandLine,
}
