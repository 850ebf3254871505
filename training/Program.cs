using System.CommandLine;
using Reconcile.Training.Values;

var root = new RootCommand("Trains and evaluates what Reconcile reads text with.");
root.Subcommands.Add(EvaluateValuesCommand.Create(() => PlainSentences.Of));
return root.Parse(args).Invoke();
