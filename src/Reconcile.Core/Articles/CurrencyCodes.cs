using System.Collections.Immutable;

namespace Reconcile.Articles;

/// <summary>The currencies that amounts are read in, those of <c>rules/lexicon/units.yaml</c>.</summary>
/// <remarks>That list is not known yet where a story is read, so the codes stand here as well; a test keeps them equal.</remarks>
internal static class CurrencyCodes
{
    public static ImmutableArray<string> All { get; } =
    [
        .. (
            "AED AFN ARS ATS AUD BDT BEF BGN BRL BTC CAD CHF CLP CNY COP CRC CUP CZK DEM DKK EGP ESP "
            + "ETB ETH EUR FIM FRF GBP GEL GHS GRD HKD HUF IDR IEP ILS INR IQD IRR ISK ITL JMD JOD JPY "
            + "KES KPW KRW KWD KZT LAK LBP LKR MAD MNT MXN MYR NAD NGN NLG NOK NPR NZD PEN PHP PKR PLN "
            + "PTE PYG QAR RON RUB SAR SDG SEK SGD SOS SYP THB TRY TWD TZS UAH UGX USD VES VND XAF XDI "
            + "XPE XRU XSH ZAR"
        ).Split(' '),
    ];
}
