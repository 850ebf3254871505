using System.Collections.Immutable;
using Reconcile.Cli.Watching;

namespace Reconcile.Cli.Tests.Watching;

internal sealed class ChangeDetectorTests
{
    private static readonly WatchedFile A = new("a.txt", 1, 1);
    private static readonly WatchedFile B = new("b.txt", 1, 1);

    [Test]
    public void Nothing_is_done_while_nothing_changes()
    {
        var detector = Start(A, B);

        Observe(detector, 0, A, B).Should().BeEmpty();
        Observe(detector, 5000, A, B).Should().BeEmpty();
    }

    [Test]
    public void A_change_is_told_once_when_it_has_come_to_rest()
    {
        var detector = Start(A, B);
        var changed = A with { Written = 2 };

        Observe(detector, 1000, changed, B).Should().BeEmpty("more may follow");
        Observe(detector, 1299, changed, B).Should().BeEmpty();
        Observe(detector, 1300, changed, B).Should().Equal("a.txt");
        Observe(detector, 1600, changed, B).Should().BeEmpty();
    }

    [Test]
    public void Every_change_of_a_burst_puts_the_run_off_and_all_are_told_together()
    {
        var detector = Start(A, B);
        var (one, two) = (A with { Length = 2 }, B with { Length = 2 });

        Observe(detector, 1000, one, B);
        Observe(detector, 1200, one, two).Should().BeEmpty();
        Observe(detector, 1400, one, two).Should().BeEmpty();
        Observe(detector, 1500, one, two).Should().Equal("a.txt", "b.txt");
    }

    [Test]
    public void Files_that_come_and_go_are_changes()
    {
        var detector = Start(A);

        Observe(detector, 1000, B);
        Observe(detector, 1300, B).Should().Equal("a.txt", "b.txt");
    }

    [Test]
    public void A_change_that_is_taken_back_in_time_is_none()
    {
        var detector = Start(A);

        Observe(detector, 1000, A with { Length = 9 });
        Observe(detector, 1100, A);
        Observe(detector, 9000, A).Should().BeEmpty();
    }

    private static ChangeDetector Start(params ImmutableArray<WatchedFile> files) =>
        new(files, TimeSpan.FromMilliseconds(300));

    private static ImmutableArray<string> Observe(
        ChangeDetector detector,
        int milliseconds,
        params ImmutableArray<WatchedFile> files
    ) => detector.Observe(files, TimeSpan.FromMilliseconds(milliseconds));
}
