namespace Reconcile.Entities;

/// <summary>Which town an article tells of: the one named most and last, as each mention weighs less with every sentence after it.</summary>
internal sealed class TownMemory
{
    /// <summary>What is left of a town's weight in the next sentence: "the city" is rather the one told of than the one last named.</summary>
    private const double Fading = 0.85;

    private readonly Dictionary<Entity, (double Weight, int Sentence, int Token)> towns = [];

    /// <summary>Takes the next mention of a town.</summary>
    /// <param name="town">The town.</param>
    /// <param name="sentence">Index of its sentence; not less than that of the mention before.</param>
    /// <param name="token">Index of its first token.</param>
    public void Add(Entity town, int sentence, int token)
    {
        var (weight, last, _) = towns.GetValueOrDefault(town);
        towns[town] = ((weight * Math.Pow(Fading, sentence - last)) + 1, sentence, token);
    }

    /// <summary>The town that "the city" means in a sentence; null before any was named.</summary>
    public Entity? At(int sentence) =>
        towns.Count == 0
            ? null
            : towns
                .OrderByDescending(town => town.Value.Weight * Math.Pow(Fading, sentence - town.Value.Sentence))
                .ThenByDescending(town => town.Value.Sentence)
                .ThenByDescending(town => town.Value.Token)
                .First()
                .Key;
}
