using Reconcile.Yaml;

namespace Reconcile.Lexicon;

/// <summary>What may stand at a place of a word list, and how a pack's file is laid over the one below it.</summary>
internal abstract record LexiconShape
{
    /// <summary>Reports what is wrong with a pack's value.</summary>
    /// <param name="own">The pack's value.</param>
    /// <param name="below">What it is laid over; null where there is nothing, so that it must be whole.</param>
    /// <param name="check">Takes the faults.</param>
    public abstract void Check(YamlNode own, YamlNode? below, LexiconCheck check);

    /// <summary>Lays a pack's value over the one below; a value of the wrong form gives the one below.</summary>
    public virtual YamlNode Merge(YamlNode below, YamlNode own) => own is YamlScalar ? own : below;

    /// <summary>What is left of a value when some entries are switched off; reports those that are not there.</summary>
    /// <param name="below">The value.</param>
    /// <param name="off">The entries.</param>
    /// <param name="check">Takes the faults.</param>
    public virtual YamlNode Without(YamlNode below, YamlNode off, LexiconCheck check)
    {
        check.NotOff(off.Span);
        return below;
    }
}
