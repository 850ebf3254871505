using System.Collections.Immutable;
using Reconcile.Articles;
using Reconcile.Diagnostics;
using Reconcile.Rules;
using Reconcile.Text;

namespace Reconcile.Pages;

/// <summary>Runs the examples on the pages of rules: each is a story that goes the whole way to its findings.</summary>
public sealed class ExampleRunner
{
    private readonly Reconciler reconciler;
    private readonly RuleSet rules;

    /// <summary>Creates a runner.</summary>
    /// <param name="settings">The rules that decide, with their tolerances and weights.</param>
    public ExampleRunner(Settings settings)
    {
        ArgumentNullException.ThrowIfNull(settings);
        reconciler = new Reconciler(settings);
        rules = settings.Rules;
    }

    /// <summary>Runs the pages of a pack; a rule of its own without a page fails.</summary>
    /// <param name="pack">The pack.</param>
    /// <param name="rule">Id of the only rule to be tested; null for all.</param>
    /// <returns>One result for each rule, by id.</returns>
    public ImmutableArray<PageResult> Run(PackReading pack, string? rule = null)
    {
        ArgumentNullException.ThrowIfNull(pack);
        var pages = pack.Pages.Where(page => IsAsked(page.Rule)).Select(Run);
        var bare = pack
            .OwnRules.Where(IsAsked)
            .Where(id => pack.Pages.All(page => !string.Equals(page.Rule, id, StringComparison.Ordinal)))
            .Select(WithoutPage);
        return [.. pages.Concat(bare).OrderBy(result => result.Rule, StringComparer.Ordinal)];

        bool IsAsked(string id) => rule is null || string.Equals(id, rule, StringComparison.Ordinal);
    }

    private PageResult WithoutPage(string id)
    {
        var path = rules.Find(id)?.Path ?? id + ".yaml";
        var faults = new DiagnosticBag(path, null);
        faults.Error(
            DiagnosticCodes.RulePage,
            null,
            $"the rule '{id}' has no page, so nothing shows that it works",
            $"write {id}.md beside it, with an example that fires and one that stays quiet"
        );
        return new PageResult(id, [], faults.ToImmutable());
    }

    private PageResult Run(RulePageFile file)
    {
        var reading = RulePageReader.Read(file.Path, file.Source);
        if (rules.Find(file.Rule) is not { } rule)
        {
            var faults = new DiagnosticBag(file.Path, file.Source);
            var nearest = Suggestion.Nearest(file.Rule, rules.Rules.Select(one => one.Id));
            faults.Error(
                DiagnosticCodes.UnknownRule,
                null,
                $"there is no rule '{file.Rule}' for this page",
                nearest is null ? "a page has the name of its rule" : $"did you mean '{nearest}'?"
            );
            return new PageResult(file.Rule, [], [.. reading.Diagnostics, .. faults.ToImmutable()]);
        }

        return reading.Page is { } page
            ? new PageResult(
                file.Rule,
                [
                    .. page.Fires.Select(example => Run(rule, file, example, shouldFire: true)),
                    .. page.StaysQuiet.Select(example => Run(rule, file, example, shouldFire: false)),
                ],
                reading.Diagnostics
            )
            : new PageResult(file.Rule, [], reading.Diagnostics);
    }

    private ExampleResult Run(Rule rule, RulePageFile file, RuleExample example, bool shouldFire)
    {
        var findings = reconciler.Reconcile(StoryOf(file, example));
        var fires = findings.Any(finding => string.Equals(finding.Rule, rule.Id, StringComparison.Ordinal));
        var line = file.Source.PositionOf(example.Span.Start).Line;
        return new ExampleResult(rule, file.Path, line, example, shouldFire, fires == shouldFire, findings);
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
