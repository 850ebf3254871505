using System.Collections.Immutable;
using System.Text.Unicode;
using Reconcile.Diagnostics;

namespace Reconcile.Articles;

/// <summary>Decides what a file is to be read as: by its content, and where that leaves it open, by its ending.</summary>
internal static class ArticleKindDecider
{
    /// <summary>The kind to read the file as; null, with an error, when there is no way to.</summary>
    /// <param name="path">The file; only its ending counts.</param>
    /// <param name="bytes">What it holds.</param>
    /// <param name="formats">What can be read.</param>
    /// <param name="faults">Takes a warning when ending and content disagree.</param>
    public static FileKind? Decide(string path, ReadOnlySpan<byte> bytes, ArticleFormats formats, DiagnosticBag faults)
    {
        var ending = Path.GetExtension(path);
        var expected = FileKinds.WithEnding(ending);
        var kind = FileKindReader.Read(bytes) ?? ByEnding(expected, bytes, ending, formats, faults);
        return kind is { } found && IsReadable(found, formats, faults) ? Accept(found, expected, ending, faults) : null;
    }

    private static FileKind? ByEnding(
        ImmutableArray<FileKind> expected,
        ReadOnlySpan<byte> bytes,
        string ending,
        ArticleFormats formats,
        DiagnosticBag faults
    )
    {
        if (expected.IsEmpty)
        {
            faults.Error(
                DiagnosticCodes.UnknownFileKind,
                null,
                $"articles are not read from '{ending}' files",
                $"allowed: {formats.Endings}"
            );
            return null;
        }

        // Any text may be one of these; the reader says what is wrong with it.
        if (expected[0] is FileKind.Text or FileKind.Markdown or FileKind.Html or FileKind.Ninjs or FileKind.JsonLines)
        {
            return expected[0];
        }

        var text = bytes.TrimStart(" \t\r\n"u8);
        if (text is [(byte)'<', ..])
        {
            return FileKind.OtherXml;
        }

        if (text.IsEmpty || (Utf8.IsValid(bytes) && !bytes.Contains((byte)0)))
        {
            return FileKind.Text;
        }

        faults.Error(
            DiagnosticCodes.DamagedFile,
            null,
            $"the file ends in '{ending}', but its content is no {FileKinds.NameOf(expected[0])}",
            "it may be cut off or garbled: fetch it again"
        );
        return null;
    }

    private static bool IsReadable(FileKind kind, ArticleFormats formats, DiagnosticBag faults)
    {
        if (formats.Find(kind) is not null)
        {
            return true;
        }

        if (kind == FileKind.ProtectedOffice)
        {
            faults.Error(
                DiagnosticCodes.ProtectedFile,
                null,
                "the document is protected by a password",
                "save it without a password"
            );
        }
        else if (FileKinds.EndingsOf(kind).IsEmpty)
        {
            faults.Error(
                DiagnosticCodes.UnreadableKind,
                null,
                $"the file is {FileKinds.NameOf(kind)}, which articles are not read from",
                $"save it in one of: {formats.Names}"
            );
        }
        else
        {
            ReportMissing(kind, formats, faults, DiagnosticSeverity.Error);
        }

        return false;
    }

    /// <summary>Says that a kind of file is read by the full tool, but not here.</summary>
    public static void ReportMissing(
        FileKind kind,
        ArticleFormats formats,
        DiagnosticBag faults,
        DiagnosticSeverity severity
    ) =>
        faults.Add(
            severity,
            DiagnosticCodes.FormatNotInBuild,
            null,
            $"this build does not read {FileKinds.NameOf(kind)}: it reads {formats.Names}",
            $"use the .NET tool, which reads {FileKinds.NameOf(kind)} too, or save the article as text"
        );

    private static FileKind Accept(
        FileKind kind,
        ImmutableArray<FileKind> expected,
        string ending,
        DiagnosticBag faults
    )
    {
        if (!expected.IsEmpty && !expected.Contains(kind))
        {
            faults.Warning(
                DiagnosticCodes.MisleadingEnding,
                null,
                $"the file ends in '{ending}', but looks like {FileKinds.NameOf(kind)}: it is read as that",
                "give it the ending of what it is"
            );
        }

        return kind;
    }
}
