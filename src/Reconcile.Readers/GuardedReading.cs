using System.Runtime.ExceptionServices;
using Reconcile.Articles;
using Reconcile.Diagnostics;

namespace Reconcile.Readers;

/// <summary>Reads a file so that it can neither take for ever nor end the process.</summary>
internal static class GuardedReading
{
    private const int StackBytes = 16 << 20;
    private const int LongestMessage = 200;

    /// <summary>Reads on a thread of its own, with a large stack and a limit of time.</summary>
    /// <param name="content">The file.</param>
    /// <param name="name">What it was taken for, as messages name it.</param>
    /// <param name="read">Reads it.</param>
    /// <param name="isFaultOfTheFile">Which exceptions mean that the file is damaged; others are ours.</param>
    public static ArticleReading Read(
        ArticleContent content,
        string name,
        Func<Faults, IEnumerable<ExtractedArticle>> read,
        Func<Exception, bool> isFaultOfTheFile
    ) => Read(content, name, read, isFaultOfTheFile, TimeSpan.FromSeconds(ReaderLimits.Seconds));

    /// <summary>Reads with a limit of time of the caller's own.</summary>
    internal static ArticleReading Read(
        ArticleContent content,
        string name,
        Func<Faults, IEnumerable<ExtractedArticle>> read,
        Func<Exception, bool> isFaultOfTheFile,
        TimeSpan limit
    )
    {
        ArticleReading? reading = null;
        var time = new ReadingTime();
        ExceptionDispatchInfo? ours = null;
        var thread = new Thread(
            () =>
            {
                time.Begin();
                try
                {
                    reading = ReadHere(content, name, read, isFaultOfTheFile);
                }
                catch (OperationCanceledException)
                {
                    // Nobody waits for it any more.
                }
                catch (Exception fault)
                {
                    // It must cross to the thread that waits, or it would end the process from here.
                    ours = ExceptionDispatchInfo.Capture(fault);
                }
            },
            StackBytes
        )
        {
            // What a library does can't be stopped, but it does not keep the process alive.
            IsBackground = true,
            Name = "reading an article",
        };
        thread.Start();
        if (thread.Join(limit))
        {
            ours?.Throw();
            return reading!;
        }

        time.End();
        var faults = new Faults(content.Path);
        faults.Error(
            DiagnosticCodes.TooSlow,
            FormattableString.Invariant($"reading it took longer than {limit.TotalSeconds} seconds"),
            "leave it out, or save the article as text"
        );
        return new ArticleReading([], faults.ToImmutable());
    }

    private static ArticleReading ReadHere(
        ArticleContent content,
        string name,
        Func<Faults, IEnumerable<ExtractedArticle>> read,
        Func<Exception, bool> isFaultOfTheFile
    )
    {
        var faults = new Faults(content.Path);
        try
        {
            return new ArticleReading([.. ArticleBuilder.Build(content, read(faults))], faults.ToImmutable());
        }
        catch (UnreadableException fault)
        {
            faults.Error(fault.Code, fault.Message, fault.Help);
        }
        catch (Exception fault) when (fault is not OperationCanceledException && isFaultOfTheFile(fault))
        {
            faults.Error(
                DiagnosticCodes.DamagedFile,
                $"it can't be read as {name}: {OneLine(fault.Message)}",
                "it may be cut off or garbled: fetch it again, or save the article as text"
            );
        }

        return new ArticleReading([], faults.ToImmutable());
    }

    private static string OneLine(string message)
    {
        var line = string.Join(' ', message.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)).TrimEnd('.');
        return line.Length <= LongestMessage ? line : line[..LongestMessage] + " ...";
    }
}
