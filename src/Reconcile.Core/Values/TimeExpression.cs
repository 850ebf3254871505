using Reconcile.Language;
using Reconcile.Text;

namespace Reconcile.Values;

/// <summary>A date, time, period or duration that a sentence names.</summary>
/// <param name="Span">The words, with a preposition that changes the meaning: "since August".</param>
/// <param name="Tokens">The tokens that <paramref name="Span"/> touches.</param>
/// <param name="Kind">Which kind of time it is.</param>
/// <param name="Start">
/// First moment, on the calendar of the article's place (unspecified kind). Null when the expression stays relative
/// (no date of publication), is a pure duration, or is open at this end ("until Monday").
/// </param>
/// <param name="End">
/// One past the last moment: <c>[Start, End)</c> is half-open. Null as <paramref name="Start"/> ("since Monday" has a
/// start only).
/// </param>
/// <param name="Length">Seconds, for durations and for periods of a stated length; null otherwise.</param>
/// <param name="Approximation">How exact the words claim it to be.</param>
/// <param name="Timex">
/// The value in the notation of TIMEX3 (ISO-TimeML): <c>2001-11-12</c>, <c>2001-11-12TNI</c>, <c>PT72H</c>,
/// <c>P4D</c>, <c>P6W/P8W</c> for a length between two; with X for what is unknown: <c>XXXX-WXX-1</c> is a Monday that could not be resolved.
/// </param>
public sealed record TimeExpression(
    TextSpan Span,
    TokenRange Tokens,
    TimeKind Kind,
    DateTime? Start,
    DateTime? End,
    Interval? Length,
    Approximation Approximation,
    string Timex
)
{
    /// <summary>
    /// The value for people: <c>2001-11-12</c>, <c>2001-08-01 to 2001-08-31</c>, <c>3 days</c>; the TIMEX3 value when
    /// it is not resolved. Invariant culture.
    /// </summary>
    public override string ToString() => TimePrinter.Print(this);
}
