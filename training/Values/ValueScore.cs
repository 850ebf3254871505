namespace Reconcile.Training.Values;

/// <summary>How many quantities a set expects, were read, and match: by value, and by value and unit.</summary>
internal sealed record ValueScore(string Set, int Sentences, int Expected, int Read, int Values, int ValuesAndUnits)
{
    public double ValuePrecision => Ratio(Values, Read);

    public double ValueRecall => Ratio(Values, Expected);

    public double ValueF1 => 2.0 * Values / Math.Max(1, Read + Expected);

    public double UnitF1 => 2.0 * ValuesAndUnits / Math.Max(1, Read + Expected);

    private static double Ratio(int part, int whole) => whole == 0 ? 0 : (double)part / whole;
}
