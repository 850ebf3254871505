using System.CommandLine;
using Reconcile.Training;

var root = new RootCommand("Trains and evaluates the models of Reconcile and packs its lexicon.");
root.Subcommands.Add(LexiconCommand.Create());
root.Subcommands.Add(LexiconEvaluateCommand.Create());

return root.Parse(args).Invoke();
