namespace Reconcile.Language;

/// <summary>What a name names.</summary>
public enum NameKind
{
    /// <summary>PER.</summary>
    Person,

    /// <summary>LOC: a country, town, region, river ...</summary>
    Location,

    /// <summary>ORG: a company, agency, party, armed group ...</summary>
    Organization,
}
