using System;
using System.CommandLine;
using SoftmaxGen.Accuracy.Fitting;
using SoftmaxGen.Accuracy.Gradients;
using SoftmaxGen.Accuracy.Logs;
using SoftmaxGen.Accuracy.Probabilities;
using SoftmaxGen.Accuracy.Results;
using SoftmaxGen.Accuracy.Scanning;
using SoftmaxGen.Accuracy.Searching;
using Spectre.Console;

// Into a file Spectre assumes 80 columns, and would break numbers in two.
AnsiConsole.Profile.Width = Math.Max(AnsiConsole.Profile.Width, 150);

return new RootCommand("How exact the generated kernels are, measured.")
{
    FitCommand.Create(),
    ExpCommand.Create(),
    LogCommand.Create(),
    SoftmaxCommand.Create(),
    SearchCommand.Create(),
    DerivativesCommand.Create(),
    LogSoftmaxCommand.Create(),
    ResultsCommand.Create(),
    PlotCommand.Create(),
}.Parse(args).Invoke();
