namespace Reconcile.Articles;

/// <summary>One step of a path with wildcards: <c>*</c>, <c>?</c>, <c>[abc]</c>, <c>[!a-z]</c>.</summary>
internal static class PathPattern
{
    /// <summary>A step that stands for any number of folders, none too.</summary>
    public const string AnyFolders = "**";

    /// <summary>Whether a path holds a wildcard.</summary>
    public static bool HasWildcard(ReadOnlySpan<char> path) => path.IndexOfAny("*?[") >= 0;

    /// <summary>
    /// Whether a name fits a pattern. Compared ordinally; a name that starts with a dot fits only a pattern that does.
    /// </summary>
    public static bool Fits(ReadOnlySpan<char> pattern, ReadOnlySpan<char> name)
    {
        if (name is ['.', ..] && pattern is not ['.', ..])
        {
            return false;
        }

        // Only the last star needs to be tried again: what an earlier one could take more, the last one can take, too.
        var (at, star, retry) = (0, -1, 0);
        var i = 0;
        while (i < name.Length)
        {
            if (at < pattern.Length && pattern[at] == '*')
            {
                star = at++;
                retry = i;
            }
            else if (at < pattern.Length && TakesOne(pattern[at..], name[i], out var length))
            {
                at += length;
                i++;
            }
            else if (star >= 0)
            {
                at = star + 1;
                i = ++retry;
            }
            else
            {
                return false;
            }
        }

        return pattern[at..].TrimStart('*').IsEmpty;
    }

    private static bool TakesOne(ReadOnlySpan<char> pattern, char character, out int length)
    {
        length = 1;
        if (pattern[0] == '?')
        {
            return true;
        }

        // A bracket that nothing closes is a bracket; the first character inside may be a closing one.
        var close = pattern[0] == '[' && pattern.Length > 2 ? pattern[2..].IndexOf(']') + 2 : 1;
        if (close < 2)
        {
            return pattern[0] == character;
        }

        length = close + 1;
        var set = pattern[1..close];
        var isNegated = set.Length > 1 && set[0] is '!' or '^';
        return Holds(isNegated ? set[1..] : set, character) != isNegated;
    }

    private static bool Holds(ReadOnlySpan<char> set, char character)
    {
        for (var i = 0; i < set.Length; i++)
        {
            if (i + 2 < set.Length && set[i + 1] == '-')
            {
                if (character >= set[i] && character <= set[i + 2])
                {
                    return true;
                }

                i += 2;
            }
            else if (set[i] == character)
            {
                return true;
            }
        }

        return false;
    }
}
