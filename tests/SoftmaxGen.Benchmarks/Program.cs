using System;
using System.CommandLine;
using SoftmaxGen.Benchmarks;
using SoftmaxGen.Benchmarks.Hitch;
using Spectre.Console;
#if !AOT
using SoftmaxGen.Benchmarks.Detail;
using SoftmaxGen.Benchmarks.Keystroke;
using SoftmaxGen.Benchmarks.Plots;
using SoftmaxGen.Benchmarks.Text;
#endif

// Into a file Spectre assumes 80 columns, and would break numbers in two.
AnsiConsole.Profile.Width = Math.Max(AnsiConsole.Profile.Width, 240);

return new RootCommand("How fast the generated kernels are, measured.")
{
    RaceCommand.Create(),
    HitchCommand.Create(),
#if !AOT
    DetailCommand.Create(),
    KeystrokeCommand.Create(),
    TextCommand.Create(),
    PlotCommand.Create(),
#endif
}.Parse(args).Invoke();
