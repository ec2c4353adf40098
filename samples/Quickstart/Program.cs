using System;
using System.CommandLine;
using System.Threading.Tasks;
using Quickstart;
using Spectre.Console;

var file = new Argument<string?>("FILE")
{
    Arity = ArgumentArity.ZeroOrOne,
    Description = "CSV with three logits to a line, or - for standard input: its probabilities go to standard output as CSV. Without a file: a worked example, and a classifier in training.",
};

var command = new RootCommand("What the compiler writes for [Softmax(C = 3)], at work.") { file };

command.SetAction((parsed, cancellation) => Task.Run(
    () => parsed.GetValue(file) is { } path ? CsvScoring.Run(path, cancellation) : Tour(),
    cancellation));

// Said here because version 2.0.0 has none of the two seconds that it documents (dotnet/command-line-api#2739): Ctrl+C
// would end the process before the last batch is flushed and the terminal has its cursor back.
var invocation = new InvocationConfiguration { ProcessTerminationTimeout = TimeSpan.FromSeconds(1) };

return await command.Parse(args).InvokeAsync(invocation);

static int Tour()
{
    WorkedExample.Show(AnsiConsole.Console);

    Console.WriteLine();
    Console.WriteLine("Read what was generated:");
    Console.WriteLine(GeneratedFile.Of(typeof(RockPaperScissors)) ?? "(not on this machine: build samples/Quickstart here to have it)");

    Console.WriteLine();
    Training.Run(Console.Out);

    return 0;
}
