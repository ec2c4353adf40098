using System;
using System.CommandLine;

namespace SoftmaxGen.Fuzz;

/// <summary>What both commands ask for: how many inputs, from which seed, on how many threads.</summary>
internal sealed class Run
{
    private readonly Option<long> _count;

    private readonly Option<ulong> _seed = new("--seed")
    {
        Description = "Each input follows from it and from its own place alone.",
        DefaultValueFactory = _ => 1,
    };

    private readonly Option<int> _threads = new("--threads")
    {
        Description = "How many threads; the inputs do not depend on it.",
        DefaultValueFactory = _ => Environment.ProcessorCount,
    };

    private Run(string unit, long count)
    {
        _count = new Option<long>("--count") { Description = $"How many {unit}.", DefaultValueFactory = _ => count };
        _count.Validators.Add(result =>
        {
            if (result.GetValueOrDefault<long>() < 1)
            {
                result.AddError("--count must be at least 1.");
            }
        });
        _threads.Validators.Add(result =>
        {
            if (result.GetValueOrDefault<int>() < 1)
            {
                result.AddError("--threads must be at least 1.");
            }
        });
    }

    public static Run AddTo(Command command, string unit, long count)
    {
        var run = new Run(unit, count);
        command.Add(run._count);
        command.Add(run._seed);
        command.Add(run._threads);

        return run;
    }

    public (long Count, ulong Seed, int Threads) Of(ParseResult arguments) =>
        (arguments.GetValue(_count), arguments.GetValue(_seed), arguments.GetValue(_threads));
}
