using System.Reflection;
using Reconcile.Diagnostics;

namespace Reconcile.Tests.Diagnostics;

internal sealed class DiagnosticCodesTests
{
    [Test]
    public void Every_constant_has_its_entry_in_order()
    {
        var constants = typeof(DiagnosticCodes)
            .GetFields(BindingFlags.Public | BindingFlags.Static)
            .Where(field => field.IsLiteral)
            .Select(field => (string)field.GetRawConstantValue()!);

        DiagnosticCodes.All.Select(code => code.Id).Should().Equal(constants.Order(StringComparer.Ordinal));
    }

    [Test]
    public void Every_code_has_a_title_and_a_description()
    {
        foreach (var code in DiagnosticCodes.All)
        {
            code.Id.Should().MatchRegex("^RC[0-2][0-9]{3}$");
            code.Title.Should().NotBeNullOrWhiteSpace().And.NotEndWith(".");
            code.Description.Should().EndWith(".");
        }
    }
}
