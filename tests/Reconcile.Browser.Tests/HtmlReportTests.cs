using System.Diagnostics;
using Microsoft.Playwright;

namespace Reconcile.Browser.Tests;

internal sealed class HtmlReportTests
{
    private const string Conflict = ".finding.contradicted";

    private static readonly BrowserNewContextOptions NoScript = new() { JavaScriptEnabled = false };

    [SetUp]
    public void SetUp() => Chromium.Complaints.Clear();

    [TearDown]
    public async Task TearDown()
    {
        // A message of the browser arrives when it does.
        await Task.Delay(50);
        Chromium.Complaints.Should().BeEmpty();
    }

    [Test]
    public async Task Nothing_of_a_story_runs()
    {
        var page = await Chromium.Open(Pages.HostileStory());
        foreach (var pick in await page.Locator(".pick:visible").AllAsync())
        {
            await pick.ClickAsync();
        }

        (await page.EvaluateAsync<bool>("'taken' in window")).Should().BeFalse();
        (await page.Locator("img, .text script, .finding script").CountAsync()).Should().Be(0);
        (await page.Locator("#a1").InnerTextAsync()).Should().Contain(Pages.Hostile);
    }

    [Test]
    public async Task The_policy_stops_a_script_that_is_not_ours()
    {
        var page = await Chromium.Open(Pages.Quake());

        await page.EvaluateAsync(
            "() => { const s = document.createElement('script'); s.textContent = 'window.taken=1'; document.body.append(s); }"
        );

        (await page.EvaluateAsync<bool>("'taken' in window")).Should().BeFalse();
        await Task.Delay(50);
        Chromium.Complaints.Should().Contain(complaint => complaint.Contains("Content Security Policy"));
        Chromium.Complaints.Clear();
    }

    [Test]
    public async Task Hovering_over_words_lights_up_the_claim_in_every_article()
    {
        var page = await Chromium.Open(Pages.Quake());

        await page.Locator("#a0 .m.contradicted").First.HoverAsync();

        (await Lit(page, "near")).Should().Be(3);
        await page.Locator("h1").HoverAsync();
        (await Lit(page, "near")).Should().Be(0);
    }

    [Test]
    public async Task Focus_lights_up_as_hovering_does()
    {
        var page = await Chromium.Open(Pages.Quake());

        await page.Locator($"{Conflict} .pick").First.FocusAsync();

        (await Lit(page, "near")).Should().Be(3);
    }

    [Test]
    public async Task Picking_a_finding_brings_its_words_to_one_height_in_all_articles()
    {
        var page = await Chromium.Open(Pages.Quake());

        await page.Locator($"{Conflict} .pick").First.ClickAsync();

        // Drawn in the next frame, which a busy machine takes its time for.
        await page.Locator("#joins path").Nth(1).WaitForAsync(new() { State = WaitForSelectorState.Attached });
        var tops = await Tops(page);
        tops.Should().HaveCount(3);
        (tops.Max() - tops.Min()).Should().BeLessThan(3);
        tops[0].Should().BeInRange(150, 700);
        (await page.Locator("#joins path").CountAsync()).Should().Be(2, "a line joins each article to the next");
        page.Url.Should().EndWith("#c1");
    }

    [Test]
    public async Task Clicking_words_picks_their_finding_and_leaves_them_where_they_are()
    {
        var page = await Chromium.Open(Pages.Quake());
        var words = page.Locator("#a1 .m.contradicted").First;
        await words.ScrollIntoViewIfNeededAsync();
        var before = (await words.BoundingBoxAsync())!.Y;

        await words.ClickAsync();

        (await page.Locator(".finding.hot").CountAsync()).Should().Be(1);
        (await words.BoundingBoxAsync())!.Y.Should().BeApproximately(before, 1);
        (await Tops(page)).Should().OnlyContain(top => Math.Abs(top - before) < 12);
    }

    [Test]
    public async Task Clicking_again_goes_on_to_the_next_claim_at_the_place()
    {
        var page = await Chromium.Open(Pages.Large());
        var words = page.Locator(".text .m[data-c*=' ']").First;
        var claims = (await words.GetAttributeAsync("data-c"))!.Split(' ');
        await page.Locator("label[for=show-single-source]").ClickAsync();
        var picked = new List<string>();

        foreach (var _ in claims)
        {
            await words.ClickAsync();
            picked.Add((await page.Locator(".finding.hot").GetAttributeAsync("id"))!);
        }

        picked.Should().Equal(claims);
    }

    [Test]
    public async Task The_keyboard_is_enough()
    {
        var page = await Chromium.Open(Pages.Quake());
        await page.Locator(".pick:visible").First.FocusAsync();

        await page.Keyboard.PressAsync("Enter");
        (await Picked(page)).Should().Be("c1");
        await page.Keyboard.PressAsync("ArrowDown");
        (await Picked(page)).Should().Be("c2");
        await page.Keyboard.PressAsync("Home");
        (await Picked(page)).Should().Be("c1");
        await page.Keyboard.PressAsync("Escape");
        (await Picked(page)).Should().BeEmpty();
        await page.Keyboard.PressAsync("Tab");
        (await page.EvaluateAsync<string>("document.activeElement.closest('.finding').id")).Should().Be("c1");
    }

    [Test]
    public async Task Filters_go_by_verdict_source_and_words()
    {
        var page = await Chromium.Open(Pages.Quake());
        var all = await Shown(page);

        await page.Locator("label[for=show-contradicted]").ClickAsync();
        (await page.Locator($"{Conflict}:visible").CountAsync()).Should().Be(0);
        (await Shown(page)).Should().BeLessThan(all);
        await page.Locator("label[for=show-contradicted]").ClickAsync();
        (await Shown(page)).Should().Be(all);

        await page.Locator("label[for=show-single-source]").ClickAsync();
        await page.Locator("#source").SelectOptionAsync("Beta");
        (await page.Locator(".finding:visible:not([data-s~='1'])").CountAsync()).Should().Be(0);
        (await Shown(page)).Should().BePositive();

        await page.Locator("#find").FillAsync("no such words");
        (await Shown(page)).Should().Be(0);
        (await page.Locator(".none").IsVisibleAsync()).Should().BeTrue();
        (await page.Locator("#status").InnerTextAsync()).Should().StartWith("0 of ");
    }

    [Test]
    public async Task A_link_to_a_finding_opens_the_page_there()
    {
        var page = await Chromium.Open(Pages.Quake(), fragment: "#c1");

        (await Picked(page)).Should().Be("c1");
    }

    [Test]
    public async Task Without_scripts_everything_can_be_read_and_links_lead_to_the_words()
    {
        var page = await Chromium.Open(Pages.Quake(), NoScript);

        (await page.Locator(".script:visible").CountAsync()).Should().Be(0, "no control is dead");
        (await page.Locator(".text").CountAsync()).Should().Be(3);
        await page.Locator($"{Conflict} .says a[href$='-2']").First.ClickAsync();
        var box = (await page.Locator("#a2 .m.contradicted").First.BoundingBoxAsync())!;
        box.Y.Should().BeInRange(0, 900);
        await page.Locator("label[for=show-contradicted]").ClickAsync();
        (await page.Locator($"{Conflict}:visible").CountAsync())
            .Should()
            .Be(0, "verdicts are filtered by the style sheet");
    }

    [TestCase(1400, ColorScheme.Light)]
    [TestCase(1400, ColorScheme.Dark)]
    [TestCase(360, ColorScheme.Light)]
    [TestCase(360, ColorScheme.Dark)]
    public async Task Axe_finds_nothing_to_complain_of(int width, ColorScheme scheme)
    {
        var page = await Chromium.Open(
            Pages.Quake(),
            new()
            {
                ColorScheme = scheme,
                ViewportSize = new() { Width = width, Height = 800 },
            }
        );
        await page.Locator("label[for=show-single-source]").ClickAsync();
        await page.Locator($"{Conflict} .pick").First.ClickAsync();

        (await Axe.Violations(page)).Should().BeEmpty();
    }

    [TestCase(320)]
    [TestCase(700)]
    [TestCase(1000)]
    public async Task No_page_is_wider_than_its_window(int width)
    {
        var page = await Chromium.Open(
            Pages.Quake(),
            new()
            {
                ViewportSize = new() { Width = width, Height = 800 },
            }
        );

        (await page.EvaluateAsync<int>("document.documentElement.scrollWidth")).Should().BeLessThanOrEqualTo(width);
    }

    [Test]
    public async Task On_paper_all_articles_stand_in_full_without_controls()
    {
        var page = await Chromium.Open(Pages.Quake());
        await page.EmulateMediaAsync(new() { Media = Media.Print });

        (
            await page.Locator("#find, #source, #status")
                .EvaluateAllAsync<bool>("all => all.some(one => one.offsetParent)")
        )
            .Should()
            .BeFalse();
        (
            await page.Locator(".text")
                .EvaluateAllAsync<bool>("all => all.every(one => one.scrollHeight <= one.clientHeight + 2)")
        )
            .Should()
            .BeTrue("nothing is hidden behind a scroll bar");
    }

    [Test]
    public async Task A_large_story_stays_quick()
    {
        var clock = Stopwatch.StartNew();
        var page = await Chromium.Open(Pages.Large());
        var findings = await page.Locator(".finding").CountAsync();
        findings.Should().BeGreaterThan(100);

        clock.Restart();
        await page.Locator(".pick:visible").First.ClickAsync();
        await page.EvaluateAsync("() => new Promise(done => requestAnimationFrame(() => requestAnimationFrame(done)))");
        var picking = clock.Elapsed;
        clock.Restart();
        await page.Locator("#find").FillAsync("people");
        await page.EvaluateAsync("() => new Promise(done => requestAnimationFrame(() => requestAnimationFrame(done)))");
        var finding = clock.Elapsed;

        // Tens of milliseconds where the machine is free; a page that is slow takes many seconds.
        picking.Should().BeLessThan(TimeSpan.FromSeconds(3));
        finding.Should().BeLessThan(TimeSpan.FromSeconds(3));
        TestContext.Out.WriteLine($"{findings} findings: picking {picking}, searching {finding}");
    }

    private static async Task<int> Lit(IPage page, string name) =>
        await page.EvaluateAsync<int>(
            "name => [...document.querySelectorAll('.text')].filter(text => text.querySelector('.m.' + name)).length",
            name
        );

    private static async Task<double[]> Tops(IPage page) =>
        await page.EvaluateAsync<double[]>(
            "[...document.querySelectorAll('.text')].map(text => text.querySelector('.m.hot')).filter(Boolean).map(mark => mark.getBoundingClientRect().top)"
        );

    private static async Task<string> Picked(IPage page) =>
        await page.EvaluateAsync<string>("document.querySelector('.finding.hot')?.id ?? ''");

    private static async Task<int> Shown(IPage page) => await page.Locator(".finding:visible").CountAsync();
}
