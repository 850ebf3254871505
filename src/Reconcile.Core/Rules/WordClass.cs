using System.Collections.Immutable;

namespace Reconcile.Rules;

/// <summary>Nouns and predicates that rules name together.</summary>
/// <param name="Name">What rules call it.</param>
/// <param name="Nouns">Lemmas of what is counted or measured.</param>
/// <param name="Predicates">Lemmas of predicates.</param>
internal sealed record WordClass(string Name, ImmutableArray<string> Nouns, ImmutableArray<string> Predicates);
