using System.Diagnostics;
using Reconcile.Language;

namespace Reconcile.Reports;

/// <summary>The labels that the treebanks use for kinds of names.</summary>
internal static class NameKindLabels
{
    /// <summary>PER, LOC or ORG.</summary>
    public static string LabelOf(NameKind kind) =>
        kind switch
        {
            NameKind.Person => "PER",
            NameKind.Location => "LOC",
            NameKind.Organization => "ORG",
            _ => throw new UnreachableException(),
        };
}
