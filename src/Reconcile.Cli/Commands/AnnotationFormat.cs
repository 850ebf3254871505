namespace Reconcile.Cli.Commands;

/// <summary>How an annotation is written.</summary>
internal enum AnnotationFormat
{
    /// <summary>Tables for people.</summary>
    Text,

    /// <summary>The format of Universal Dependencies.</summary>
    Conllu,

    /// <summary>For programs.</summary>
    Json,
}
