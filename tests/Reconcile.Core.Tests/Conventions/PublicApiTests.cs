using PublicApiGenerator;
using Reconcile.Text;

namespace Reconcile.Tests.Conventions;

internal sealed class PublicApiTests
{
    private const string Golden = "tests/Reconcile.Core.Tests/Conventions/PublicApi.txt";

    [Test]
    public void The_public_api_is_the_one_that_was_agreed_on()
    {
        var path = Repository.PathOf(Golden);
        var options = new ApiGeneratorOptions { IncludeAssemblyAttributes = false };
        var fresh = typeof(TextSpan).Assembly.GeneratePublicApi(options).ReplaceLineEndings("\n") + "\n";
        if (Environment.GetEnvironmentVariable("UPDATE_GOLDEN") == "1")
        {
            File.WriteAllText(path, fresh);
        }

        File.ReadAllText(path).Should().Be(fresh, "UPDATE_GOLDEN=1 dotnet test writes the API anew");
    }
}
