using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Reconcile.Claims;
using Reconcile.Clustering;
using Reconcile.Yaml;

namespace Reconcile.Rules;

/// <summary>Knows a finding again in another run, though its number, its lines or the names of its files changed.</summary>
/// <remarks>
/// It is made of what the claims say once they are normalised: facet, canonical form, polarity and value of each. So an
/// edit elsewhere in the articles leaves it as it is, and another value, or another claim in the cluster, changes it.
/// </remarks>
internal static class Fingerprint
{
    // 128 bits: no two findings of a newsroom's life share one.
    private const int Length = 32;

    /// <summary>32 hexadecimal digits, in lower case.</summary>
    public static string Of(Cluster cluster)
    {
        var claims = cluster.Members.Select(Normalised).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal);
        var text = string.Join('\n', claims.Prepend(Kebab.Of(cluster.Facet)));
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)))[..Length];
    }

    private static string Normalised(Claim claim) =>
        string.Join('\t', claim.Form.Text, Kebab.Of(claim.Proposition.Polarity), Value(claim.Value));

    private static string Value(ClaimValue value) =>
        value switch
        {
            QuantityValue { Quantity: var quantity } => string.Create(
                CultureInfo.InvariantCulture,
                $"{quantity.Interval.Low:R}..{quantity.Interval.High:R} {quantity.Unit}"
            ),
            CalendarValue { Time: { Start: null, End: null } time } => time.Timex,
            CalendarValue { Time: var time } => string.Create(
                CultureInfo.InvariantCulture,
                $"{time.Start:yyyyMMddHHmmss}..{time.End:yyyyMMddHHmmss}"
            ),
            WordsValue words => words.Canonical,
            _ => "",
        };
}
