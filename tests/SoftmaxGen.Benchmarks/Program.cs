using System;
using System.CommandLine;
using SoftmaxGen.Benchmarks;
using Spectre.Console;

// Into a file Spectre assumes 80 columns, and would break numbers in two.
AnsiConsole.Profile.Width = Math.Max(AnsiConsole.Profile.Width, 200);

return new RootCommand("How fast the generated kernels are, measured.")
{
    RaceCommand.Create(),
}.Parse(args).Invoke();
