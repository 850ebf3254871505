using System.Collections.Immutable;

namespace Reconcile.Cli.Watching;

/// <summary>Says when to run again: some time after the last of a burst of changes.</summary>
/// <remarks>Knows neither clock nor files: it is told what there is and how late it is.</remarks>
internal sealed class ChangeDetector
{
    private readonly TimeSpan calm;
    private ImmutableArray<WatchedFile> handled;
    private ImmutableArray<WatchedFile> seen;
    private TimeSpan lastChange;

    /// <summary>Starts from the files as they are before the first run.</summary>
    /// <param name="files">The files, ordered by path.</param>
    /// <param name="calm">How long nothing may change before a run: an editor writes a file in several steps.</param>
    public ChangeDetector(ImmutableArray<WatchedFile> files, TimeSpan calm)
    {
        this.calm = calm;
        handled = seen = files;
    }

    /// <summary>The files that have changed, come or gone since the last run, once they have come to rest.</summary>
    /// <param name="files">The files as they are now, ordered by path.</param>
    /// <param name="now">The time since the start.</param>
    /// <returns>Their paths in order; none while there is nothing to do. They count as handled then.</returns>
    public ImmutableArray<string> Observe(ImmutableArray<WatchedFile> files, TimeSpan now)
    {
        if (!files.SequenceEqual(seen))
        {
            seen = files;
            lastChange = now;
        }

        if (now - lastChange < calm || files.SequenceEqual(handled))
        {
            return [];
        }

        var changed = files.Except(handled).Concat(handled.Except(files)).Select(file => file.Path);
        ImmutableArray<string> paths = [.. changed.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];
        handled = files;
        return paths;
    }
}
