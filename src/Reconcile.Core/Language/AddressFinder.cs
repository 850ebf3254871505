using Reconcile.Text;

namespace Reconcile.Language;

/// <summary>Finds web and e-mail addresses.</summary>
internal static class AddressFinder
{
    /// <summary>The web or e-mail address in a chunk, without brackets and punctuation around it; empty if none.</summary>
    public static TextSpan Find(ReadOnlySpan<char> text, int start, int end)
    {
        var first = start;
        while (first < end && text[first] is '(' or '[' or '<' or '"' or '“' or '\'' or '‘' or '«')
        {
            first++;
        }

        var last = end;
        while (
            last > first
            && text[last - 1]
                is '.'
                    or ','
                    or ';'
                    or ':'
                    or '!'
                    or '?'
                    or ')'
                    or ']'
                    or '>'
                    or '"'
                    or '”'
                    or '\''
                    or '’'
                    or '»'
        )
        {
            last--;
        }

        var chunk = text[first..last];
        if (chunk.Length < 4)
        {
            return default;
        }

        var at = chunk.IndexOf('@');
        var isMail = at > 0 && at < chunk.Length - 3 && chunk[at..].Contains('.') && chunk[at..].IndexOf('/') < 0;
        var isUrl =
            chunk.StartsWith("http", StringComparison.OrdinalIgnoreCase)
                && chunk.Contains("://", StringComparison.Ordinal)
            || chunk.StartsWith("ftp://", StringComparison.OrdinalIgnoreCase)
            || chunk.StartsWith("www.", StringComparison.OrdinalIgnoreCase);
        return isMail || isUrl || IsDomain(chunk) ? new TextSpan(first, last) : default;
    }

    private static bool IsDomain(ReadOnlySpan<char> chunk)
    {
        var name = chunk.IndexOf('/') is var slash && slash > 0 ? chunk[..slash] : chunk;
        var stop = name.LastIndexOf('.');
        return stop > 1
            && name[(stop + 1)..] is "com" or "org" or "net" or "edu" or "gov" or "co.uk" or "info" or "COM"
            && char.IsLetterOrDigit(name[stop - 1]);
    }
}
