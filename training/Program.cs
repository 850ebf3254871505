using System.CommandLine;
using Reconcile.Language;
using Reconcile.Training;
using Reconcile.Training.Attributions;
using Reconcile.Training.Coreference;
using Reconcile.Training.Data;
using Reconcile.Training.Evaluation;
using Reconcile.Training.Further;
using Reconcile.Training.Neural;
using Reconcile.Training.Pairs;
using Reconcile.Training.Similarity;
using Reconcile.Training.Stories;
using Reconcile.Training.Values;

var data = new Option<string>("--data")
{
    Description = "Folder that holds treebanks/ and ner/.",
    DefaultValueFactory = _ => "../shared",
};
var output = new Option<string>("--output")
{
    Description = "Folder that the models are written to.",
    DefaultValueFactory = _ => "src/Reconcile.Core/Language/Models",
};
var format = new Option<string>("--format") { Description = "text or json.", DefaultValueFactory = _ => "text" };
format.AcceptOnlyFromAmong("text", "json");
var file = new Argument<FileInfo>("file") { Description = "A CoNLL-U file." };

var models = new Option<string?>("--models")
{
    Description = "Folder of the models to measure; by default those that are built in.",
};

var wordNet = new Option<string>("--wordnet")
{
    Description = "Folder with WordNet's data.*, index.* and index.sense.",
    Required = true,
};
var from = new Option<string?>("--from")
{
    Description =
        "An earlier network.bin of the same shape to go on from, with a third of the epochs; from nothing without it.",
};
var seed = new Option<ulong>("--seed")
{
    Description = "Seed of what is left to chance.",
    DefaultValueFactory = _ => new TrainingPlan().Seed,
};
var train = new Command("train", "Trains all models.") { data, wordNet, output, from, seed };
train.SetAction(arguments =>
{
    Trainer.Train(
        arguments.GetRequiredValue(data),
        arguments.GetRequiredValue(wordNet),
        arguments.GetRequiredValue(output),
        arguments.GetValue(from),
        (arguments.GetValue(from) is null ? new TrainingPlan() : TrainingPlan.Again) with
        {
            Seed = arguments.GetValue(seed),
        }
    );
    return 0;
});

var trainLemmas = new Command("train-lemmas", "Trains the lemmatizer and the dictionary of forms only.")
{
    data,
    wordNet,
    output,
};
trainLemmas.SetAction(arguments =>
{
    Trainer.TrainLemmas(
        arguments.GetRequiredValue(data),
        arguments.GetRequiredValue(wordNet),
        arguments.GetRequiredValue(output)
    );
    return 0;
});

var networks = new Argument<FileInfo[]>("networks")
{
    Description = "network.bin of several goes of one line of training, the newest last.",
    Arity = ArgumentArity.OneOrMore,
};
var average = new Command("average", "Averages networks each of which went on from one before it.")
{
    networks,
    output,
};
average.SetAction(arguments =>
{
    var read = arguments
        .GetRequiredValue(networks)
        .Select(network => NetworkWeights.Read(ModelFile.Unpack(network.Name, File.ReadAllBytes(network.FullName))));
    var path = Path.Combine(arguments.GetRequiredValue(output), "network.bin");
    File.WriteAllBytes(path, ModelFile.Pack(NetworkAverage.Of([.. read]).Write()));
    return 0;
});

var evaluate = new Command("evaluate", "Measures the models on a treebank.") { file, format, models };
evaluate.SetAction(arguments =>
{
    var sentences = ConlluReader.Read(arguments.GetRequiredValue(file).FullName);
    var figures = Evaluator.Evaluate(AnnotatorOf(arguments.GetValue(models)), sentences);
    Console.Out.Write(FigureWriter.Write(figures, arguments.GetRequiredValue(format)));
    return 0;
});

var evaluateNames = new Command("evaluate-names", "Measures the names on an IOB2 file.") { file, format, models };
evaluateNames.SetAction(arguments =>
{
    var sentences = NamesReader.Read(arguments.GetRequiredValue(file).FullName);
    var figures = NamesEvaluator.Evaluate(AnnotatorOf(arguments.GetValue(models)), sentences);
    Console.Out.Write(FigureWriter.Write(figures, arguments.GetRequiredValue(format)));
    return 0;
});

try
{
    var parsed = new RootCommand("Trains and evaluates the models of Reconcile and packs its lexicon.")
    {
        train,
        trainLemmas,
        average,
        evaluate,
        evaluateNames,
        FitSimilarityCommand.Create(),
        LexiconCommand.Create(),
        LexiconEvaluateCommand.Create(),
        EvaluateValuesCommand.Create(),
        EvaluateTimesCommand.Create(),
        EvaluatePairsCommand.Create(),
        EvaluateAttributionCommand.Create(),
        EvaluateCoreferenceCommand.Create(),
        FitCoreferenceCommand.Create(),
        EvaluatePropositionsCommand.Create(),
        DefaultsCommand.Create(),
        AblateCommand.Create(),
        MissesCommand.Create(),
        ChangeCommand.OfValues(),
        ChangeCommand.OfNames(),
        FurtherStoriesCommand.Create(),
    }.Parse(args);
    return parsed.Errors.Count > 0
        ? Math.Max(2, parsed.Invoke())
        : parsed.Invoke(new InvocationConfiguration { EnableDefaultExceptionHandler = false });
}
catch (Exception error) when (error is IOException or InvalidDataException or UnauthorizedAccessException)
{
    Console.Error.WriteLine(error.Message);
    return 2;
}

static Annotator AnnotatorOf(string? folder) =>
    folder is null
        ? Annotator.Load()
        : Annotator.Create(name => ModelFile.Unpack(name, File.ReadAllBytes(Path.Combine(folder, name + ".bin"))));
