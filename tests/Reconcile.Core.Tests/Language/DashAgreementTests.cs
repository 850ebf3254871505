using Reconcile.Language;
using Reconcile.Text;

namespace Reconcile.Tests.Language;

public sealed class DashAgreementTests
{
    private const int Comma = 0;
    private const int Colon = 1;
    private static readonly DashAgreement Agreement = new(new NetworkLabels([",", ":", "SYM"], [], [], [], []));

    [Test]
    public void Dashes_of_an_article_have_the_tag_of_most()
    {
        var words = Words((Colon, 5), (Colon, 3), (Comma, -1));

        Agreement.Apply("- -- ;", [new TextSpan(0, 1), new TextSpan(2, 4), new TextSpan(5, 6)], words);

        words.Select(word => word.Tag).Should().Equal(Colon, Colon, Colon);
    }

    [TestCase(Comma, ",")]
    [TestCase(2, "-")]
    public void Commas_and_other_tags_stay(int tag, string form)
    {
        var words = Words((Colon, 5), (Colon, 3), (tag, -1));

        Agreement.Apply("- - " + form, [new TextSpan(0, 1), new TextSpan(2, 3), new TextSpan(4, 5)], words);

        words[2].Tag.Should().Be(tag);
    }

    private static WordReading[] Words(params (int Tag, float Lead)[] words) =>
        [.. words.Select(word => new WordReading { Tag = word.Tag, ColonLead = word.Lead })];
}
