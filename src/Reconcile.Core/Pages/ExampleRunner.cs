using System.Collections.Immutable;
using Reconcile.Articles;
using Reconcile.Diagnostics;
using Reconcile.Rules;
using Reconcile.Text;

namespace Reconcile.Pages;

/// <summary>Runs the examples on the pages of rules: each is a story that goes the whole way to its findings.</summary>
public sealed class ExampleRunner
{
    private readonly Func<string, SettingsReading> profiles;
    private readonly string chosen;
    private readonly Dictionary<string, (Reconciler Reconciler, RuleSet Rules)> runs = new(StringComparer.Ordinal);

    /// <summary>Creates a runner.</summary>
    /// <param name="profiles">Gives the settings of a pack under a profile.</param>
    /// <param name="chosen">The profile of the examples that name none.</param>
    public ExampleRunner(Func<string, SettingsReading> profiles, string chosen = RuleSetReader.DefaultProfile)
    {
        ArgumentNullException.ThrowIfNull(profiles);
        ArgumentException.ThrowIfNullOrEmpty(chosen);
        this.profiles = profiles;
        this.chosen = chosen;
    }

    /// <summary>Runs the pages of a pack; a rule of its own without a page fails.</summary>
    /// <param name="pack">The pack.</param>
    /// <param name="rule">Id of the only rule to be tested; null for all.</param>
    /// <returns>One result for each rule, by id.</returns>
    public ImmutableArray<PageResult> Run(PackReading pack, string? rule = null)
    {
        ArgumentNullException.ThrowIfNull(pack);
        var pages = pack.Pages.Where(page => IsAsked(page.Rule)).Select(page => Run(page, pack));
        var bare = pack
            .OwnRules.Where(IsAsked)
            .Where(id => pack.Pages.All(page => !string.Equals(page.Rule, id, StringComparison.Ordinal)))
            .Select(WithoutPage);
        return [.. pages.Concat(bare).OrderBy(result => result.Rule, StringComparer.Ordinal)];

        bool IsAsked(string id) => rule is null || string.Equals(id, rule, StringComparison.Ordinal);
    }

    private PageResult WithoutPage(string id)
    {
        var path = Under(chosen).Rules.Find(id)?.Path ?? id + ".yaml";
        var faults = new DiagnosticBag(path, null);
        faults.Error(
            DiagnosticCodes.RulePage,
            null,
            $"the rule '{id}' has no page, so nothing shows that it works",
            $"write {id}.md beside it, with an example that fires and one that stays quiet"
        );
        return new PageResult(id, [], faults.ToImmutable());
    }

    private PageResult Run(RulePageFile file, PackReading pack)
    {
        var reading = RulePageReader.Read(file, pack);
        var own = Under(chosen).Rules;
        var all = Under(RuleSetReader.DefaultProfile).Rules;
        if ((own.Find(file.Rule) ?? all.Find(file.Rule)) is not { } rule)
        {
            var faults = new DiagnosticBag(file.Path, file.Source);
            var nearest = Suggestion.Nearest(file.Rule, all.Rules.Select(one => one.Id));
            faults.Error(
                DiagnosticCodes.UnknownRule,
                null,
                $"there is no rule '{file.Rule}' for this page",
                nearest is null ? "a page has the name of its rule" : $"did you mean '{nearest}'?"
            );
            return new PageResult(file.Rule, [], [.. reading.Diagnostics, .. faults.ToImmutable()]);
        }

        if (reading.Page is not { } page)
        {
            return new PageResult(file.Rule, [], reading.Diagnostics);
        }

        var isOff = own.Find(file.Rule) is null;
        return new PageResult(
            file.Rule,
            [
                .. page.Fires.Where(IsRun).Select(example => Run(rule, file, example, shouldFire: true)),
                .. page.StaysQuiet.Where(IsRun).Select(example => Run(rule, file, example, shouldFire: false)),
            ],
            reading.Diagnostics
        )
        {
            IsOff = isOff,
        };

        bool IsRun(RuleExample example) => !isOff || example.Profile is not null;
    }

    private ExampleResult Run(Rule rule, RulePageFile file, RuleExample example, bool shouldFire)
    {
        var (reconciler, rules) = Under(example.Profile ?? chosen);
        var findings = reconciler.Reconcile(StoryOf(file, example));
        var fires = findings.Any(finding => string.Equals(finding.Rule, rule.Id, StringComparison.Ordinal));
        var line = file.Source.PositionOf(example.Span.Start).Line;
        return new ExampleResult(
            rules.Find(rule.Id) ?? rule,
            file.Path,
            line,
            example,
            shouldFire,
            fires == shouldFire,
            findings
        );
    }

    private (Reconciler Reconciler, RuleSet Rules) Under(string profile)
    {
        if (!runs.TryGetValue(profile, out var run))
        {
            var settings =
                profiles(profile).Settings
                ?? throw new InvalidOperationException($"The rules can't be read under the profile {profile}.");
            runs[profile] = run = (new Reconciler(settings), settings.Rules);
        }

        return run;
    }

    private static Story StoryOf(RulePageFile file, RuleExample example) =>
        new(
            file.Rule,
            [
                .. example
                    .Sources.Select(source => new Article(
                        source.Name,
                        file.Path,
                        source.Name,
                        null,
                        source.Published,
                        null,
                        new SourceText(source.Text),
                        new TextSpan(0, source.Text.Length)
                    ))
                    .OrderBy(article => article.Id, StringComparer.Ordinal),
            ],
            []
        );
}
