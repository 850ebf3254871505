namespace Reconcile.Training.Data;

/// <summary>A sentence with names.</summary>
/// <param name="Document">Name of its document; empty when the file names none.</param>
/// <param name="Forms">Its words.</param>
/// <param name="Labels">O, or B- or I- with the kind of the name, for each word.</param>
internal sealed record NamesSentence(string Document, string[] Forms, string[] Labels);
