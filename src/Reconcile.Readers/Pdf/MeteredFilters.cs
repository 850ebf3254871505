using UglyToad.PdfPig.Filters;
using UglyToad.PdfPig.Tokens;

namespace Reconcile.Readers.Pdf;

/// <summary>The library's filters, each behind the meter of one document.</summary>
internal sealed class MeteredFilters : IFilterProvider
{
    private readonly UnpackMeter meter;

    /// <summary>Creates the filters for one document.</summary>
    public MeteredFilters(UnpackMeter meter)
    {
        this.meter = meter;
    }

    /// <inheritdoc/>
    public IReadOnlyList<IFilter> GetFilters(DictionaryToken dictionary) =>
        Metered(DefaultFilterProvider.Instance.GetFilters(dictionary));

    /// <inheritdoc/>
    public IReadOnlyList<IFilter> GetNamedFilters(IReadOnlyList<NameToken> names) =>
        Metered(DefaultFilterProvider.Instance.GetNamedFilters(names));

    /// <inheritdoc/>
    public IReadOnlyList<IFilter> GetAllFilters() => Metered(DefaultFilterProvider.Instance.GetAllFilters());

    private IReadOnlyList<IFilter> Metered(IReadOnlyList<IFilter> filters) =>
        [.. filters.Select(filter => new MeteredFilter(filter, meter))];
}
