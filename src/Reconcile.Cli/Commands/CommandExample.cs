namespace Reconcile.Cli.Commands;

/// <summary>How a command is used.</summary>
/// <param name="Line">What is typed, without the tool's name.</param>
/// <param name="Purpose">What that does.</param>
internal readonly record struct CommandExample(string Line, string Purpose);
