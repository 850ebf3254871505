namespace Reconcile.Training.Neural;

/// <summary>The settings of a training run; the defaults are those of the shipped model.</summary>
internal sealed record TrainingPlan
{
    /// <summary>The settings for going on from an earlier network.</summary>
    public static TrainingPlan Again { get; } = new() { Epochs = 8, Rate = 2e-3f };

    public int Epochs { get; init; } = 24;

    /// <summary>Seed of what is left to chance.</summary>
    public ulong Seed { get; init; } = 7;

    /// <summary>Times that the plain text is read before the treebanks.</summary>
    public int PlainEpochs { get; init; } = 3;

    public float PlainDropout { get; init; } = 0.1f;

    /// <summary>Words of a batch.</summary>
    public int BatchWords { get; init; } = 800;

    public float Rate { get; init; } = 2.5e-3f;

    public float InputDropout { get; init; } = 0.3f;

    public float StateDropout { get; init; } = 0.33f;

    public float ArcDropout { get; init; } = 0.25f;

    /// <summary>How often a word's own row is hidden beyond what its rarity asks for.</summary>
    public float WordDropout { get; init; } = 0.1f;

    /// <summary>How often a word's vector is hidden.</summary>
    public float VectorDropout { get; init; } = 0.06f;

    public float WeightDecay { get; init; } = 2e-3f;

    public float LongestGradient { get; init; } = 3f;

    /// <summary>Share of the newest weights in the running average at each step.</summary>
    public float Averaging { get; init; } = 1f / 1500;

    public float TagWeight { get; init; } = 0.8f;

    public float NameWeight { get; init; } = 1.2f;

    public int Feature { get; init; } = 128;

    public int Hidden { get; init; } = 128;

    public int Layers { get; init; } = 2;

    public int Arc { get; init; } = 128;

    public int Relation { get; init; } = 128;
}
