using Microsoft.Playwright;

namespace Reconcile.Browser.Tests;

/// <summary>The browser that all tests share; where the machine has none, they are skipped.</summary>
[SetUpFixture]
internal sealed class Chromium
{
    private static readonly string[] Names = ["chromium", "chromium-browser", "google-chrome"];

    private static IPlaywright? playwright;
    private static IBrowser? browser;

    [OneTimeSetUp]
    public async Task Start()
    {
        if (FindExecutable() is not { } executable)
        {
            Assert.Ignore($"No browser was found: none of {string.Join(", ", Names)} is on the path.");
            return;
        }

        playwright = await Playwright.CreateAsync();
        browser = await playwright.Chromium.LaunchAsync(
            new() { ExecutablePath = executable, Args = ["--disable-dev-shm-usage"] }
        );
    }

    [OneTimeTearDown]
    public async Task Stop()
    {
        if (browser is not null)
        {
            await browser.CloseAsync();
        }

        playwright?.Dispose();
        Pages.Delete();
    }

    /// <summary>Opens a report in a window of its own; every message of the browser fails the test.</summary>
    public static async Task<IPage> Open(string file, BrowserNewContextOptions? options = null, string fragment = "")
    {
        options ??= new();
        options.ViewportSize ??= new() { Width = 1400, Height = 900 };
        options.ReducedMotion ??= ReducedMotion.Reduce;
        var context = await browser!.NewContextAsync(options);

        // A machine that builds beside the tests is slow, and no slower answer is wrong.
        context.SetDefaultTimeout(120_000);
        var page = await context.NewPageAsync();
        page.Console += (_, message) => Complaints.Add(message.Text);
        page.PageError += (_, message) => Complaints.Add(message);
        page.Dialog += (_, dialog) => Complaints.Add(dialog.Message);
        page.Request += (_, request) =>
        {
            if (!request.Url.StartsWith("file:", StringComparison.Ordinal))
            {
                Complaints.Add(request.Url);
            }
        };
        await page.GotoAsync(new Uri(file).AbsoluteUri + fragment);
        return page;
    }

    /// <summary>What the browser complained of, or was asked for from outside, since the list was cleared.</summary>
    public static List<string> Complaints { get; } = [];

    private static string? FindExecutable() =>
        (Environment.GetEnvironmentVariable("PATH") ?? "")
            .Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries)
            .SelectMany(folder => Names.Select(name => Path.Combine(folder, name)))
            .FirstOrDefault(File.Exists);
}
