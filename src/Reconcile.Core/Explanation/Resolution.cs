namespace Reconcile.Explanation;

/// <summary>A word of an article that stands for somebody or something of the story.</summary>
/// <param name="Said">The words as they stand there: "the city".</param>
/// <param name="Means">Under which name the story knows it: "Belmara"; for a pronoun the noun that it repeats.</param>
public sealed record Resolution(string Said, string Means);
