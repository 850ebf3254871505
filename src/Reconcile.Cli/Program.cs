using Reconcile.Cli;

var terminal = Terminal.Open();
try
{
    return CommandLine.Run(args, terminal);
}
catch (Exception fault)
{
    // Our own fault, whatever it is: say so in one place and never let it look like a result.
    terminal.Error.WriteLine($"reconcile: internal error, please report it: {fault}");
    return ExitCodes.Failure;
}
