using System.Globalization;
using Reconcile.Benchmarks;

// Usage: dotnet run -c Release --project benchmarks/Reconcile.Benchmarks [-- RUNS [FOLDER-OF-STORIES]]
var runs =
    args.Length > 0 && int.TryParse(args[0], NumberStyles.None, CultureInfo.InvariantCulture, out var number)
        ? Math.Max(1, number)
        : 15;
var root = Inputs.Root();

// First, while the process is as cold as a user's.
var loading = LoadingBenchmark.Run(runs);
var samples = Inputs.Stories(Path.Combine(root, "samples"));
var folder = args.Length > 1 ? args[1] : Path.GetFullPath(Path.Combine(root, "..", "shared", "stories"));
var others = Inputs.Stories(folder);
if (samples.IsEmpty)
{
    Console.Error.WriteLine($"no story in {Path.Combine(root, "samples")}: run this in a checkout of the repository");
    return 2;
}

if (others.IsEmpty)
{
    Console.Error.WriteLine($"no story in {folder}: only samples/ is measured");
}

Console.WriteLine(Machine.Describe(root, runs));
Console.WriteLine("## Loading\n\n" + loading);
Console.WriteLine("## Stages, samples/\n\n" + StageBenchmark.Run(samples, runs));
Console.WriteLine("## Start to exit\n\n" + ProcessBenchmark.Run(root, "samples/front-line", 2 * runs));
Console.WriteLine("## Clustering\n\n" + GrowthBenchmark.Run(samples, Math.Min(runs, 3)));
if (!others.IsEmpty)
{
    Console.WriteLine("## Stages, real stories\n\n" + StageBenchmark.Run(others, Math.Min(runs, 3)));
}

return 0;
