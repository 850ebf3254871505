using Reconcile.Evaluation;

namespace Reconcile.Tests.Evaluation;

internal sealed class FloorTests
{
    private const string File = """
        # Ours.
        floors:
          conflict-precision: 0.6 # half would do
          conflict-recall: 0.9
        """;

    [TestCase(7, 10, "0.6", true)]
    [TestCase(6, 10, "0.6", true)]
    [TestCase(5, 10, "0.6", false)]
    [TestCase(0, 0, "0.6", true, Description = "Nothing was said, so nothing is wrong.")]
    [TestCase(2, 3, "0.67", false)]
    public void A_floor_holds_at_the_figure_and_below_it(int right, int said, string least, bool expected)
    {
        var floor = Measured.FloorOf(least, Figure.ConflictPrecision, least);
        var run = Measured.Run(new Score { TrueAlarms = right, Alarms = said }, least, floor);

        run.HoldsFloors.Should().Be(expected);
    }

    [Test]
    public void A_figure_below_its_floor_leaves_it_and_one_above_raises_it_and_comments_stay()
    {
        var run = Measured.Run(
            new Score
            {
                TrueAlarms = 2,
                Alarms = 3,
                ConflictsFound = 1,
                Conflicts = 2,
            },
            File,
            Measured.FloorOf(File, Figure.ConflictPrecision, "0.6"),
            Measured.FloorOf(File, Figure.ConflictRecall, "0.9")
        );

        FloorRaiser.Raise(run.Sets[0]).Should().Be(File.Replace("0.6 ", "0.66 ", StringComparison.Ordinal));
    }

    [TestCase(29, 50, "0.58")]
    [TestCase(1, 3, "0.33")]
    [TestCase(1, 1, "1.00")]
    public void A_floor_is_raised_to_the_hundredth_below(int found, int wanted, string expected)
    {
        var run = Measured.Run(
            new Score { Linked = found, Claims = wanted },
            "0.1",
            Measured.FloorOf("0.1", Figure.LinkRecall, "0.1")
        );

        FloorRaiser.Raise(run.Sets[0]).Should().Be(expected);
    }

    [Test]
    public void Where_nothing_rises_the_file_stays()
    {
        var run = Measured.Run(
            new Score { Linked = 1, Claims = 2 },
            "0.50",
            Measured.FloorOf("0.50", Figure.LinkRecall, "0.50")
        );

        FloorRaiser.Raise(run.Sets[0]).Should().BeNull();
    }

    [TestCase(null, "floors:\n  link-recall: 0.50\n")]
    [TestCase("name: ours", "name: ours\nfloors:\n  link-recall: 0.50\n")]
    public void A_set_without_floors_gets_those_that_were_measured(string? file, string expected) =>
        FloorRaiser.Raise(Measured.Run(new Score { Linked = 1, Claims = 2 }, file).Sets[0]).Should().Be(expected);
}
