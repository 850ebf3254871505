using System.Collections.Immutable;
using Reconcile.Diagnostics;

namespace Reconcile.Rules;

/// <summary>Finds everything that is wrong with a pack, under each of its profiles.</summary>
public static class PackValidator
{
    /// <summary>Checks the rules that are shipped with the tool.</summary>
    public static PackValidation ValidateDefault() => Validate(profile => RuleSetReader.ReadDefault(profile));

    /// <summary>Checks the pack in a folder.</summary>
    public static PackValidation Validate(string folder) => Validate(profile => RuleSetReader.Read(folder, profile));

    private static PackValidation Validate(Func<string?, PackReading> read)
    {
        var pack = read(null);
        var pages = pack.Pages.SelectMany(page => RulePageReader.Read(page, pack).Diagnostics);
        ImmutableArray<Diagnostic> faults =
        [
            .. pack
                .Diagnostics.Concat(pages)
                .Concat(pack.Profiles.Keys.SelectMany(profile => read(profile).Diagnostics))
                .DistinctBy(fault => (fault.Path, fault.Span, fault.Code, fault.Message))
                .OrderBy(fault => fault.Path, StringComparer.Ordinal)
                .ThenBy(fault => fault.Span?.Start ?? -1),
        ];
        var summary =
            $"{Number(pack.Rules?.Rules.Length ?? 0, "rule")}, {Number(pack.OwnRules.Length, "file")} of rules, "
            + $"{Number(pack.Pages.Length, "page")}, {Number(pack.Profiles.Count, "profile")}"
            + (pack.OwnLexicons == 0 ? "" : $", {Number(pack.OwnLexicons, "word list")}")
            + ": "
            + (faults.IsEmpty ? "no fault" : Number(faults.Length, "fault"));
        return new PackValidation(summary, faults);
    }

    private static string Number(int count, string noun) =>
        FormattableString.Invariant($"{count} {noun}{(count == 1 ? "" : "s")}");
}
