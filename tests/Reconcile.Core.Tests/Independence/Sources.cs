using System.Collections.Immutable;
using Reconcile.Articles;
using Reconcile.Text;

namespace Reconcile.Tests.Independence;

/// <summary>Stories of texts that are or are not copies of each other.</summary>
internal static class Sources
{
    public const string Flood = """
        The river broke through the dyke at Tornby shortly before dawn and filled the old market square within minutes.
        Firefighters carried some forty residents of a nursing home to the school on the hill, where volunteers had laid
        out blankets. The bridge to the railway station stays closed until engineers have looked at its middle pier.
        """;

    public const string Retold = """
        Tornby woke up to water in its streets on Monday. About forty old people were brought to safety in a school when
        a dyke gave way in the night. Trains cannot be reached, as nobody may cross the bridge before it has been checked
        by experts from the county.
        """;

    public const string Quotation =
        "“I have lived here for sixty years and I have never seen the water come so fast up our street”";

    public static Story Story(params string[] texts) =>
        Of([.. texts.Select((text, i) => Article($"{(char)('a' + i)}", text))]);

    public static Story Of(ImmutableArray<Article> articles) => new("flood", articles, []);

    public static Article Article(string id, string text) =>
        new(id, id + ".txt", id, null, null, null, new SourceText(text), new TextSpan(0, text.Length));
}
