using System.Collections.Immutable;
using Reconcile.Diagnostics;
using Reconcile.Text;

namespace Reconcile.Configuration;

/// <summary>Puts the layers on top of each other: command line over environment over file over default.</summary>
public static class ConfigurationResolver
{
    /// <summary>The value of every key, in their order.</summary>
    /// <param name="keys">The keys.</param>
    /// <param name="commandLine">What the command line gives for a key; empty for nothing. Checked already.</param>
    /// <param name="environment">The value of a variable; null or empty where it is not set.</param>
    /// <param name="file">What the file sets.</param>
    public static ConfigurationReading Resolve(
        ImmutableArray<ConfigurationKey> keys,
        Func<ConfigurationKey, ImmutableArray<string>> commandLine,
        Func<string, string?> environment,
        ConfigurationFile file
    )
    {
        ArgumentNullException.ThrowIfNull(commandLine);
        ArgumentNullException.ThrowIfNull(environment);
        ArgumentNullException.ThrowIfNull(file);
        var faults = file.Diagnostics.ToBuilder();
        var values = keys.Select(key =>
            FromCommandLine(key, commandLine(key))
            ?? FromEnvironment(key, environment(key.Variable), faults)
            ?? file.Values.FirstOrDefault(value => value.Key == key)
            ?? DefaultOf(key)
        );
        return new ConfigurationReading([.. values], faults.ToImmutable());
    }

    private static ConfigurationValue? FromCommandLine(ConfigurationKey key, ImmutableArray<string> typed) =>
        typed.IsEmpty ? null
        : key.IsReports
            ? ConfigurationValue.Of(
                key,
                [.. typed.Select(word => AskedReport.Read(word, key.Allowed)).OfType<AskedReport>()],
                ConfigurationLayer.CommandLine,
                key.Option
            )
        : new ConfigurationValue(key, typed[^1], ConfigurationLayer.CommandLine, key.Option);

    private static ConfigurationValue DefaultOf(ConfigurationKey key) =>
        key is { IsReports: true, Default: { } format }
            ? ConfigurationValue.Of(key, [new AskedReport(format, null)], ConfigurationLayer.Default, "default")
            : new ConfigurationValue(key, key.Default, ConfigurationLayer.Default, "default");

    private static ConfigurationValue? FromEnvironment(
        ConfigurationKey key,
        string? value,
        ImmutableArray<Diagnostic>.Builder faults
    )
    {
        if (string.IsNullOrEmpty(value))
        {
            return null;
        }

        if (key.IsReports)
        {
            var bag = new DiagnosticBag(key.Variable, null);
            var words = value.Split(',', StringSplitOptions.TrimEntries).Select(word => (word, (TextSpan?)null));
            var reports = new AskedReportReader(bag).Read(key, words, null);
            faults.AddRange(bag.ToImmutable());
            return reports.IsEmpty
                ? null
                : ConfigurationValue.Of(key, reports, ConfigurationLayer.Environment, key.Variable);
        }

        if (!key.Allowed.IsEmpty && !key.Allowed.Contains(value, StringComparer.Ordinal))
        {
            var allowed = "allowed: " + string.Join(", ", key.Allowed);
            var nearest = Suggestion.Nearest(value, key.Allowed);
            var bag = new DiagnosticBag(key.Variable, null);
            bag.Error(
                DiagnosticCodes.WrongValue,
                null,
                $"'{value}' is not one of the allowed names",
                nearest is null ? allowed : $"did you mean '{nearest}'? {allowed}"
            );
            faults.AddRange(bag.ToImmutable());
            return null;
        }

        return new ConfigurationValue(key, value, ConfigurationLayer.Environment, key.Variable);
    }
}
