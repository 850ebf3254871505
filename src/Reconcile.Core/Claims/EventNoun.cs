using Reconcile.Language;

namespace Reconcile.Claims;

/// <summary>How a noun for an event names who took part in it.</summary>
internal static class EventNoun
{
    /// <summary>Whether a word below such a noun takes part in the event: "[Novak]'s arrest", "the closure of the [mill]".</summary>
    public static bool IsParticipant(Sentence sentence, int child) =>
        sentence.Tokens[child].Is("nmod:poss") || IsObject(sentence, child, "of");

    /// <summary>Whether it is told to whom or what it was done: "the murder of a [guard]", "the attack on a [guard]".</summary>
    public static bool HasObject(Sentence sentence, int noun) =>
        sentence
            .ChildrenOf(noun)
            .Any(child =>
                sentence.Tokens[child].Pos is UniversalPos.Noun or UniversalPos.ProperNoun
                && (
                    IsObject(sentence, child, "of")
                    || IsObject(sentence, child, "on")
                    || IsObject(sentence, child, "against")
                )
            );

    private static bool IsObject(Sentence sentence, int child, string preposition) =>
        sentence.Tokens[child].Is("nmod") && sentence.PrepositionOf(child) == preposition;
}
