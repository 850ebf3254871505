using Reconcile.Entities;

namespace Reconcile.Training.Coreference;

/// <summary>Chooses the antecedents that the annotation names, and writes down what there was to choose from.</summary>
internal sealed class GoldChooser(GumDocument document)
{
    /// <summary>The choices, in the order of the text.</summary>
    public List<PronounExample> Examples { get; } = [];

    /// <summary>The chain of the annotation; null where it has none among the candidates.</summary>
    public Chain? Choose(Mention pronoun, PronounKind kind, IReadOnlyList<AntecedentCandidate> candidates)
    {
        var entity = EntityOf(pronoun);
        var right = candidates
            .Select(candidate => entity is not null && EntityOf(candidate.Mention) == entity)
            .ToArray();
        Examples.Add(new PronounExample(kind, [.. candidates.Select(candidate => candidate.Features)], right));
        var chosen = Array.IndexOf(right, true);
        return chosen < 0 ? null : candidates[chosen].Chain;
    }

    private string? EntityOf(Mention mention) =>
        (mention.IsJoined ? document.Joined : document.Gold).GetValueOrDefault((mention.Sentence.Index, mention.Token));
}
