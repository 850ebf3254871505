namespace Reconcile.Articles;

/// <summary>What a currency is worth.</summary>
/// <param name="Code">Its ISO 4217 code.</param>
/// <param name="Factor">How many of the base currency one of it is; more than 0.</param>
public readonly record struct ExchangeRate(string Code, double Factor);
