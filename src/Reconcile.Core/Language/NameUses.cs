namespace Reconcile.Language;

/// <summary>Of which names a word form is a part by the dictionary.</summary>
[Flags]
internal enum NameUses
{
    /// <summary>Of none.</summary>
    None = 0,

    /// <summary>The first of a person's names, or the only one.</summary>
    Given = 1,

    /// <summary>The last of a person's names, or the only one.</summary>
    Family = 1 << 1,

    /// <summary>The name of a place.</summary>
    Place = 1 << 2,

    /// <summary>The first word of the name of a place.</summary>
    PlaceStart = 1 << 3,

    /// <summary>A later word of the name of a place.</summary>
    PlaceRest = 1 << 4,

    /// <summary>The name of an organisation.</summary>
    Group = 1 << 5,

    /// <summary>The first word of the name of an organisation.</summary>
    GroupStart = 1 << 6,

    /// <summary>A later word of the name of an organisation.</summary>
    GroupRest = 1 << 7,

    /// <summary>Part of the name of a building, event, work and the like.</summary>
    Other = 1 << 8,
}
