using Reconcile.Articles;

namespace Reconcile.Evaluation;

/// <summary>A story with what is expected of it.</summary>
/// <param name="Path">Its folder, as the user named it.</param>
/// <param name="Story">The story.</param>
/// <param name="Gold">What is expected.</param>
public sealed record AnnotatedStory(string Path, Story Story, GoldStory Gold)
{
    /// <summary>The file that says what is expected.</summary>
    public string GoldPath => System.IO.Path.Combine(Path, GoldStory.FileName);
}
