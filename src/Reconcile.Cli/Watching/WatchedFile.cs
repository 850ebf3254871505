namespace Reconcile.Cli.Watching;

/// <summary>A file as it was when it was looked at.</summary>
/// <param name="Path">The file.</param>
/// <param name="Length">Its size in bytes.</param>
/// <param name="Written">When it was written last, in ticks of UTC.</param>
internal readonly record struct WatchedFile(string Path, long Length, long Written);
