using System.Collections.Immutable;
using System.Diagnostics;
using System.Globalization;
using System.Text;
using CsCheck;
using Reconcile.Diagnostics;
using Reconcile.Rules;
using Reconcile.Text;
using Reconcile.Yaml;

namespace Reconcile.Tests.Rules;

/// <summary>Whatever a pack holds, reading it ends and says what is wrong.</summary>
internal sealed class LoaderFuzzTests
{
    private const int FewCases = 400;

    // FUZZ_CASES=20000 looks further; without it, the same cases on every run and machine.
    private static readonly string? More = Environment.GetEnvironmentVariable("FUZZ_CASES");
    private static readonly string? Seed = More is null ? "0N0XIzNsQ0O2" : null;
    private static readonly int Cases = More is null ? FewCases : int.Parse(More, CultureInfo.InvariantCulture);

    private static readonly int[] Depths = [20, 60, 5000];
    private static readonly string[] Twins = ["a", "b"];
    private static readonly string?[] Profiles = [null, "strict"];

    private static readonly ImmutableArray<PackFile> Sound =
    [
        .. PackFiles.Shipped().Files.Where(file => file.Below.EndsWith(".yaml", StringComparison.Ordinal)),
        .. new[] { "agencies", "certainty", "hedges", "reporting-verbs", "units" }.Select(name => new PackFile(
            $"desk/lexicon/{name}.yaml",
            $"lexicon/{name}.yaml",
            ShippedFile.Read($"rules/lexicon/{name}.yaml")
        )),
    ];

    private static readonly string[] Pieces =
    [
        "extends: ",
        "rules: ",
        "default",
        "../desk",
        "strict",
        "off",
        "off: ",
        "replaces: ",
        "widths: ",
        "before: ",
        "verbs: ",
        "units: ",
        "dimensions: ",
        "length: ",
        "factor: ",
        "on",
        "when: ",
        "all: ",
        "any: ",
        "not: ",
        "some-pair: ",
        "either: ",
        "ratio: ",
        "at-least: ",
        "relation: ",
        "different",
        "applies-to: ",
        "classes: ",
        "tolerances: ",
        "facets: ",
        "count",
        "weights: ",
        "words: ",
        "copies: ",
        "run: ",
        "apart: ",
        "rivals: ",
        "likeness: ",
        "same-word: ",
        "```story profile=",
        "threshold: ",
        "message: ",
        "{about}",
        "{",
        "}",
        "[",
        "]",
        ",",
        ":",
        "\n",
        "\n  ",
        "\n    ",
        "- ",
        "- - - ",
        "\"",
        "'",
        "|\n",
        ">\n",
        "&a ",
        "*a",
        "!!x ",
        "? ",
        "#",
        "~",
        "1e309",
        "-1",
        "0.5",
        "99999999999999999999999999999999",
        "\t",
        "\r",
        "\0",
        "\uFEFF",
        "\uD83D",
        "é",
        "---\n",
        "...\n",
        "%YAML 9.9\n",
        "\"\\0\"",
        "\"\\uD800\"",
    ];

    private static readonly Gen<string> Texts = Gen.Int[0, Pieces.Length - 1]
        .Array[0, 60]
        .Select(chosen => string.Concat(chosen.Select(i => Pieces[i])));

    /// <summary>A sound file with a stretch of it replaced, repeated or taken out.</summary>
    private static readonly Gen<(PackFile File, string Text)> Damaged = Gen.Select(
            Gen.Int[0, Sound.Length - 1],
            Gen.Double[0, 1],
            Gen.Int[0, 80],
            Gen.Int[0, 3],
            Texts
        )
        .Select(
            (which, place, length, times, piece) =>
            {
                var text = Sound[which].Source.Text;
                var start = (int)(place * text.Length);
                var end = Math.Min(text.Length, start + length);
                var middle = string.Concat(Enumerable.Repeat(text[start..end], times)) + piece;
                return (Sound[which], text[..start] + middle + text[end..]);
            }
        );

    [Test]
    public void A_damaged_file_of_a_pack_never_stops_the_reader() =>
        Damaged.Sample(
            damaged =>
            {
                var files = Sound
                    .Where(file => file != damaged.File)
                    .Append(damaged.File with { Source = new SourceText(damaged.Text) });
                ReadWhole(new PackFiles("desk", [.. files], []));
            },
            seed: Seed,
            iter: Cases,
            threads: 1
        );

    [Test]
    public void A_pack_of_random_texts_never_stops_the_reader() =>
        Gen.Select(Texts, Texts, Texts, Texts, Texts)
            .Sample(
                (manifest, profile, classes, rule, tolerances) =>
                    ReadWhole(
                        new PackFiles(
                            "desk",
                            [
                                File("classes.yaml", classes),
                                File("comparison.yaml", tolerances),
                                File("lexicon/hedges.yaml", tolerances),
                                File("lexicon/opposites.yaml", classes),
                                File("lexicon/units.yaml", profile),
                                File("pack.yaml", manifest),
                                File("profiles/strict.yaml", profile),
                                File("similarity.yaml", tolerances),
                                File("x.md", rule),
                                File("x.yaml", rule),
                            ],
                            []
                        )
                    ),
                seed: Seed,
                iter: Cases,
                threads: 1
            );

    [Test]
    public void A_page_of_random_text_never_stops_the_reader() =>
        Gen.Select(Texts, Gen.String)
            .Sample(
                (text, other) =>
                {
                    RulePageReader.Read("x.md", new SourceText($"## Fires\n```story\n{text}\n{other}\n```\n"));
                    RulePageReader.Read("x.md", new SourceText(other + text));
                },
                seed: Seed,
                iter: Cases,
                threads: 1
            );

    [Test]
    public void Random_bytes_in_a_folder_never_stop_the_reader()
    {
        var folder = Directory.CreateTempSubdirectory("fuzz").FullName;
        try
        {
            Gen.Byte.Array[0, 200]
                .Sample(
                    bytes =>
                    {
                        System.IO.File.WriteAllBytes(Path.Combine(folder, "x.yaml"), bytes);
                        System.IO.File.WriteAllBytes(Path.Combine(folder, "pack.yaml"), bytes);
                        RuleSetReader.Read(folder).Rules.Should().BeNull();
                    },
                    seed: Seed,
                    iter: Cases / 4,
                    threads: 1
                );
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    [TestCase("all: [", "]")]
    [TestCase("{ not: ", "}")]
    [TestCase("any: [{ claims: 2 }, { all: [{ claims: 3 }, ", "]}]")]
    [TestCase("- ", "")]
    public void Deep_nesting_takes_no_time(string open, string close)
    {
        foreach (var depth in Depths)
        {
            var nested =
                string.Concat(Enumerable.Repeat(open, depth)) + "1" + string.Concat(Enumerable.Repeat(close, depth));
            var files = Twins.Select((id, i) => File($"{id}.yaml", PackFolders.Rule(id, i + 1, $"when: {nested}\n")));
            ReadWhole(new PackFiles("desk", [.. files, File("last.yaml", PackFolders.Last)], []));
        }
    }

    [Test]
    public void Conditions_of_alternating_all_and_any_are_compared_in_no_time()
    {
        var when = "{ claims: 2 }";
        for (var i = 0; i < 20; i++)
        {
            when = $"{{ all: [{{ articles: {i + 1} }}, {{ any: [{{ claims: {i + 1} }}, {when}] }}] }}";
        }

        var files = Enumerable
            .Range(0, 10)
            .Select(i => File($"r{i}.yaml", PackFolders.Rule($"r{i}", i + 1, $"when: {when}\n")));
        var watch = Stopwatch.StartNew();
        ReadWhole(new PackFiles("desk", [.. files, File("last.yaml", PackFolders.Last)], []));

        watch.Elapsed.Should().BeLessThan(TimeSpan.FromSeconds(10));
    }

    [Test]
    public void A_huge_file_is_refused_without_reading_it_all()
    {
        var folder = Directory.CreateTempSubdirectory("huge").FullName;
        try
        {
            using (var stream = System.IO.File.Create(Path.Combine(folder, "x.yaml")))
            {
                stream.SetLength(1L << 33);
            }

            RuleSetReader
                .Read(folder)
                .Diagnostics.Select(fault => fault.Code)
                .Should()
                .Contain(DiagnosticCodes.FileTooLarge);
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static PackFile File(string below, string text) => new("desk/" + below, below, new SourceText(text));

    // Every diagnostic must be one that can be shown.
    private static void ReadWhole(PackFiles files)
    {
        foreach (var profile in Profiles)
        {
            var reading = RuleSetReader.Read(files, profile, _ => files);
            var shown = new StringBuilder();
            foreach (var fault in reading.Diagnostics)
            {
                shown.Append(DiagnosticRenderer.Render(fault));
            }

            (reading.Rules is not null || shown.Length > 0).Should().BeTrue();
        }
    }
}
