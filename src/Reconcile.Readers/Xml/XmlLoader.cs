using System.Text;
using System.Xml;
using System.Xml.Linq;
using Reconcile.Diagnostics;

namespace Reconcile.Readers.Xml;

/// <summary>Reads XML from strangers: no document type, no entities, no other file, within limits.</summary>
internal static class XmlLoader
{
    static XmlLoader()
    {
        // Old feeds declare Windows-1252 and its like, which .NET knows only when it is told to.
        Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);
    }

    /// <summary>Reads a document.</summary>
    /// <exception cref="UnreadableException">It is over a limit, or uses an entity.</exception>
    /// <exception cref="XmlException">It is not well-formed.</exception>
    public static XDocument Load(ReadOnlyMemory<byte> bytes)
    {
        try
        {
            // Measured before it is built, since a tree of a hostile file is what takes the memory.
            using (var reader = Open(bytes))
            {
                Measure(reader);
            }

            using (var reader = Open(bytes))
            {
                return XDocument.Load(reader);
            }
        }
        catch (XmlException fault) when (fault.Message.Contains("undeclared entity", StringComparison.Ordinal))
        {
            throw new UnreadableException(
                DiagnosticCodes.EntityUsed,
                $"line {fault.LineNumber} uses an entity that is not one of XML's own",
                "write the character itself, or its number as in &#160;"
            );
        }
    }

    private static XmlReader Open(ReadOnlyMemory<byte> bytes) =>
        XmlReader.Create(
            new MemoryStream(bytes.ToArray(), writable: false),
            new XmlReaderSettings
            {
                // Passed over, not forbidden: every NITF file of the old days names its document type.
                DtdProcessing = DtdProcessing.Ignore,
                XmlResolver = null,
                MaxCharactersFromEntities = 1 << 10,
                IgnoreComments = true,
                IgnoreProcessingInstructions = true,
            }
        );

    private static void Measure(XmlReader reader)
    {
        var nodes = 0;
        while (reader.Read())
        {
            ReadingTime.ThrowIfOver();
            if (reader.Depth > ReaderLimits.Depth)
            {
                throw UnreadableException.OverLimit($"{ReaderLimits.Depth} elements inside each other");
            }

            if (++nodes > ReaderLimits.XmlNodes)
            {
                throw UnreadableException.OverLimit($"{ReaderLimits.XmlNodes:N0} elements and texts");
            }
        }
    }
}
