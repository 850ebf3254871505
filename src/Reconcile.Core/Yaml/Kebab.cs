using System.Collections.Immutable;
using System.Text;

namespace Reconcile.Yaml;

/// <summary>Names of enum members as rule files and reports write them: <c>AtLeast</c> is <c>at-least</c>.</summary>
internal static class Kebab
{
    /// <summary>The name of a member.</summary>
    public static string Of<TEnum>(TEnum value)
        where TEnum : struct, Enum => FromPascal(value.ToString());

    /// <summary>The names of all members, in the order of their declaration.</summary>
    public static ImmutableArray<string> Names<TEnum>()
        where TEnum : struct, Enum => [.. Enum.GetValues<TEnum>().Select(Of)];

    /// <summary>The member with a name that <see cref="Names{TEnum}"/> holds.</summary>
    public static TEnum Parse<TEnum>(string name)
        where TEnum : struct, Enum =>
        Enum.GetValues<TEnum>().First(value => string.Equals(Of(value), name, StringComparison.Ordinal));

    private static string FromPascal(string name)
    {
        var text = new StringBuilder(name.Length + 4);
        foreach (var letter in name)
        {
            if (char.IsAsciiLetterUpper(letter) && text.Length > 0)
            {
                text.Append('-');
            }

            text.Append(char.ToLowerInvariant(letter));
        }

        return text.ToString();
    }
}
