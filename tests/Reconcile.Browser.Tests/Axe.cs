using System.Text.Json;
using Deque.AxeCore.Commons;
using Microsoft.Playwright;

namespace Reconcile.Browser.Tests;

/// <summary>Checks that a page can be used by everybody.</summary>
internal static class Axe
{
    /// <summary>What is wrong with a page as it stands: the rule, and the first element that breaks it.</summary>
    public static async Task<IEnumerable<string>> Violations(IPage page)
    {
        await page.EvaluateAsync(new BundledAxeScriptProvider().GetScript());
        var result = await page.EvaluateAsync<JsonElement>("axe.run()");
        result.GetProperty("passes").GetArrayLength().Should().BeGreaterThan(10);
        return result
            .GetProperty("violations")
            .EnumerateArray()
            .Select(one => $"{one.GetProperty("id")}: {one.GetProperty("nodes")[0].GetProperty("html")}");
    }
}
