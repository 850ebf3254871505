using Reconcile.Lexicon;
using Reconcile.Yaml;

namespace Reconcile.Values;

/// <summary>Reads <c>rules/lexicon/units.yaml</c>.</summary>
internal sealed class UnitTableLoader
{
    private readonly Dictionary<string, Unit> names = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Unit> symbols = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Unit> codes = new(StringComparer.Ordinal);
    private readonly Dictionary<string, (string Symbol, double Factor)> prefixes = new(StringComparer.Ordinal);

    public static UnitTable Load() => From(Lexicons.Shipped);

    public static UnitTable From(Lexicons lexicons)
    {
        var loader = new UnitTableLoader();
        loader.Read(lexicons.Read("units").Root);
        return new UnitTable(loader.names, loader.symbols, loader.codes);
    }

    private void Read(YamlMapping root)
    {
        foreach (var (name, node) in root.Sections("prefixes"))
        {
            prefixes.Add(name, (node.Text("symbol"), node.Number("factor", 1)));
        }

        foreach (var (name, node) in root.Sections("dimensions"))
        {
            var dimension = Enum.Parse<Dimension>(name, ignoreCase: true);
            foreach (var unit in node.Mappings("units"))
            {
                AddUnit(unit, dimension, node.Text("base"));
            }
        }

        foreach (var node in root.Mappings("currencies"))
        {
            AddCurrency(node, node.Text("code"));
        }

        foreach (var node in root.Mappings("parts"))
        {
            AddPart(node, node.Text("of"));
        }
    }

    private void AddUnit(YamlMapping node, Dimension dimension, string baseUnit)
    {
        var unit = Build(node, dimension, baseUnit);
        AddNames(node, unit);
        foreach (var symbol in node.Texts("symbols"))
        {
            symbols.TryAdd(symbol, unit);
        }

        foreach (var prefix in node.Texts("prefixes"))
        {
            AddPrefixed(node, unit, prefix);
        }
    }

    private void AddPrefixed(YamlMapping node, Unit unit, string prefix)
    {
        var (symbol, factor) = prefixes[prefix];
        var name = prefix + unit.Name;
        var prefixed = unit with { Name = name, Plural = prefix + unit.Plural, Factor = unit.Factor * factor };
        prefixed = names.TryGetValue(name, out var known) ? known : prefixed;
        AddName(prefixed.Name, prefixed);
        AddName(prefixed.Plural, prefixed);
        foreach (var other in node.Texts("also"))
        {
            AddName(prefix + other, prefixed);
            AddName(prefix + other + "s", prefixed);
        }

        foreach (var shortened in node.Texts("symbols"))
        {
            symbols.TryAdd(symbol + shortened, prefixed);
            if (symbol == "µ")
            {
                symbols.TryAdd("μ" + shortened, prefixed);
            }
        }
    }

    private void AddCurrency(YamlMapping node, string code)
    {
        var unit = Build(node, Dimension.Money, code);
        AddNames(node, unit);
        codes.TryAdd(code, unit);
        foreach (var symbol in node.Texts("symbols"))
        {
            codes.TryAdd(symbol.Replace(" ", "", StringComparison.Ordinal).ToLowerInvariant(), unit);
        }
    }

    private void AddPart(YamlMapping node, string code)
    {
        var unit = Build(node, Dimension.Money, code) with { IsPart = true };
        AddNames(node, unit);
        foreach (var symbol in node.Texts("symbols"))
        {
            symbols.TryAdd(symbol, unit);
        }
    }

    private void AddNames(YamlMapping node, Unit unit)
    {
        AddName(unit.Name, unit);
        AddName(unit.Plural, unit);
        foreach (var other in node.Texts("also"))
        {
            AddName(other, unit);
            AddName(other + "s", unit);
        }

        foreach (var loose in node.Texts("loose"))
        {
            AddName(loose, unit);
        }
    }

    private void AddName(string name, Unit unit) => names.TryAdd(name.Replace('-', ' ').ToLowerInvariant(), unit);

    private static Unit Build(YamlMapping node, Dimension dimension, string baseUnit) =>
        new(node.Text("name"), dimension, baseUnit, node.Number("factor", 1), node.Number("offset", 0))
        {
            Plural = node.OptionalText("plural") ?? node.Text("name") + "s",
            IsCommonNoun = node.Flag("noun"),
            Rest = node.OptionalText("rest"),
        };
}
