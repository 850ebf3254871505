using CsCheck;
using Reconcile.Text;
using Reconcile.Yaml;

namespace Reconcile.Tests.Yaml;

internal sealed class YamlTextTests
{
    [TestCase("the mayor's figure", "the mayor's figure")]
    [TestCase("", "\"\"")]
    [TestCase("12", "\"12\"")]
    [TestCase("yes", "\"yes\"")]
    [TestCase("a: b", "\"a: b\"")]
    [TestCase("a #b", "\"a #b\"")]
    [TestCase("he said \"no\"", "\"he said \\\"no\\\"\"")]
    [TestCase("two\nlines", "\"two\\nlines\"")]
    [TestCase("tail ", "\"tail \"")]
    public void Only_what_yaml_would_misread_is_quoted(string text, string expected) =>
        YamlText.Of(text).Should().Be(expected);

    [Test]
    public void Every_text_is_read_back_as_it_was() =>
        Gen.String[0, 30]
            .Where(text => !text.Any(char.IsSurrogate))
            .Sample(text =>
            {
                var reading = YamlReader.Read("x.yaml", new SourceText("key: " + YamlText.Of(text) + "\n"));
                return reading.Diagnostics.IsEmpty
                    && ((YamlScalar)((YamlMapping)reading.Root!).Entries[0].Value).Value == text;
            });
}
