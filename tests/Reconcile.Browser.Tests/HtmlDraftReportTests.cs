using Microsoft.Playwright;

namespace Reconcile.Browser.Tests;

internal sealed class HtmlDraftReportTests
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
    public async Task Nothing_of_a_draft_runs()
    {
        var page = await Chromium.Open(Pages.HostileDraft());
        foreach (var pick in await page.Locator(".pick:visible").AllAsync())
        {
            await pick.ClickAsync();
        }

        (await page.EvaluateAsync<bool>("'taken' in window")).Should().BeFalse();
        (await page.Locator("img, .draft script, .text script").CountAsync()).Should().Be(0);
        (await page.Locator("#draft").InnerTextAsync()).Should().Contain(Pages.Hostile);
    }

    [TestCase(1400)]
    [TestCase(700)]
    public async Task What_was_found_stands_beside_its_paragraph(int width)
    {
        var page = await Chromium.Open(Pages.Draft(), Wide(width));

        var words = (await page.Locator(".draft .m.contradicted").First.BoundingBoxAsync())!;
        var card = (await page.Locator(Conflict).First.BoundingBoxAsync())!;
        card.X.Should().BeGreaterThan(words.X + words.Width - 1);
        card.Y.Should().BeApproximately(words.Y, 30);
    }

    [Test]
    public async Task On_a_narrow_page_it_stands_below_its_paragraph()
    {
        var page = await Chromium.Open(Pages.Draft(), Wide(360));

        var words = (await page.Locator(".draft .m.contradicted").First.BoundingBoxAsync())!;
        var card = (await page.Locator(Conflict).First.BoundingBoxAsync())!;
        card.Y.Should().BeGreaterThan(words.Y + words.Height);
        (await page.Locator(".draft .row").Nth(1).BoundingBoxAsync())!.Y.Should().BeGreaterThan(card.Y);
    }

    [Test]
    public async Task Clicking_words_of_the_draft_brings_those_of_the_sources_to_their_height()
    {
        var page = await Chromium.Open(Pages.Draft());
        var words = page.Locator(".draft .m.contradicted").First;

        await words.ClickAsync();

        var height = (await words.BoundingBoxAsync())!.Y;
        (await page.Locator(".finding.hot").CountAsync()).Should().Be(1);
        var tops = await page.EvaluateAsync<double[]>(
            "[...document.querySelectorAll('.text')].map(text => text.querySelector('.m.hot')).filter(Boolean).map(mark => mark.getBoundingClientRect().top)"
        );
        tops.Should().NotBeEmpty().And.OnlyContain(top => Math.Abs(top - height) < 40);
    }

    [Test]
    public async Task A_claim_that_stands_alone_hides_no_source()
    {
        var page = await Chromium.Open(Pages.Draft());

        await page.Locator(".finding.single-source .pick").First.ClickAsync();

        (await page.Locator(".text:visible").CountAsync()).Should().Be(3);
    }

    [Test]
    public async Task Hovering_lights_up_the_words_of_draft_and_sources()
    {
        var page = await Chromium.Open(Pages.Draft());

        await page.Locator($"{Conflict} .pick").First.HoverAsync();

        (await page.Locator(".draft .m.near").CountAsync()).Should().BePositive();
        (await page.Locator(".text .m.near").CountAsync()).Should().BePositive();
    }

    [Test]
    public async Task The_keyboard_goes_from_claim_to_claim_in_the_order_of_the_draft()
    {
        var page = await Chromium.Open(Pages.Draft());
        await page.Locator(".pick:visible").First.FocusAsync();

        await page.Keyboard.PressAsync("Enter");
        (await Picked(page)).Should().Be("d1");
        await page.Keyboard.PressAsync("ArrowDown");
        (await Picked(page)).Should().Be("d2");
        await page.Keyboard.PressAsync("Escape");
        (await Picked(page)).Should().BeEmpty();
    }

    [Test]
    public async Task Filters_go_by_standing_and_leave_the_draft_as_it_is()
    {
        var page = await Chromium.Open(Pages.Draft());
        var text = await page.Locator(".draft .row > p").AllInnerTextsAsync();

        await page.Locator("label[for=show-contradicted]").ClickAsync();

        (await page.Locator($"{Conflict}:visible").CountAsync()).Should().Be(0);
        (await page.Locator(".finding.single-source:visible").CountAsync()).Should().BePositive();
        (await page.Locator(".draft .row > p").CountAsync()).Should().Be(text.Count);
    }

    [Test]
    public async Task Without_scripts_everything_can_be_read_and_links_lead_to_the_words()
    {
        var page = await Chromium.Open(Pages.Draft(), NoScript);

        (await page.Locator(".script:visible").CountAsync()).Should().Be(0, "no control is dead");
        await page.Locator($"{Conflict} .says a").First.ClickAsync();
        var box = (await page.Locator(".text .m.contradicted").First.BoundingBoxAsync())!;
        box.Y.Should().BeInRange(0, 900);
    }

    [TestCase(1400, ColorScheme.Light)]
    [TestCase(1400, ColorScheme.Dark)]
    [TestCase(360, ColorScheme.Light)]
    [TestCase(360, ColorScheme.Dark)]
    public async Task Axe_finds_nothing_to_complain_of(int width, ColorScheme scheme)
    {
        var options = Wide(width);
        options.ColorScheme = scheme;
        var page = await Chromium.Open(Pages.Draft(), options);
        await page.Locator($"{Conflict} .pick").First.ClickAsync();

        (await Axe.Violations(page)).Should().BeEmpty();
    }

    [TestCase(320)]
    [TestCase(700)]
    [TestCase(1000)]
    public async Task No_page_is_wider_than_its_window(int width)
    {
        var page = await Chromium.Open(Pages.Draft(), Wide(width));

        (await page.EvaluateAsync<int>("document.documentElement.scrollWidth")).Should().BeLessThanOrEqualTo(width);
    }

    [Test]
    public async Task On_paper_draft_and_sources_stand_in_full()
    {
        var page = await Chromium.Open(Pages.Draft());
        await page.EmulateMediaAsync(new() { Media = Media.Print });

        (
            await page.Locator(".text, #findings")
                .EvaluateAllAsync<bool>("all => all.every(one => one.scrollHeight <= one.clientHeight + 2)")
        )
            .Should()
            .BeTrue("nothing is hidden behind a scroll bar");
    }

    private static BrowserNewContextOptions Wide(int width) =>
        new()
        {
            ViewportSize = new() { Width = width, Height = 800 },
        };

    private static async Task<string> Picked(IPage page) =>
        await page.EvaluateAsync<string>("document.querySelector('.finding.hot')?.id ?? ''");
}
