using System.CommandLine;
using BenchmarkDotNet.Running;

namespace SoftmaxGen.Benchmarks.Detail;

/// <summary><c>detail</c>: BenchmarkDotNet, for what the race does not tell; the arguments behind it are BenchmarkDotNet's own.</summary>
internal static class DetailCommand
{
    public static Command Create()
    {
        var arguments = new Argument<string[]>("ARGUMENTS") { Description = "BenchmarkDotNet's arguments, behind --.", Arity = ArgumentArity.ZeroOrMore };
        var command = new Command("detail", "BenchmarkDotNet over the batches: distributions, allocation, disassembly.") { arguments };
        command.SetAction(parsed =>
        {
            BenchmarkSwitcher.FromTypes([typeof(Batch)]).Run(parsed.GetValue(arguments));

            return 0;
        });

        return command;
    }
}
