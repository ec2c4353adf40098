using System;
using System.Collections.Generic;
using System.CommandLine;
using System.IO;
using System.Linq;
using SoftmaxGen.Platforms;
using Spectre.Console;

// Into a file Spectre assumes 80 columns, and would break numbers in two.
AnsiConsole.Profile.Width = Math.Max(AnsiConsole.Profile.Width, 200);

var sdkOnly = new Option<bool>("--sdk-only") { Description = "Only what needs no more than the SDK, NuGet and a C compiler; each target in its own language alone." };
var write = new Option<string?>("--write") { Description = "A file to write the table to, as Markdown." };
var command = new RootCommand("The generator under every compiler, and its kernels on every runtime, that can be had here.") { sdkOnly, write };

command.SetAction(parsed =>
{
    var bench = new Bench();
    var agreement = new Agreement();
    List<Row> rows = [];

    IEnumerable<IEnumerable<Row>> groups = parsed.GetValue(sdkOnly)
        ? [Compilers.Run(everyLanguage: false), CoreClr.Run(agreement), NativeAot.Run(agreement)]
        : [Compilers.Run(everyLanguage: true), CoreClr.Run(agreement), NativeAot.Run(agreement), Arm64.Run(bench, agreement), Mono.Run(bench, agreement), Unity.Run(bench, agreement)];

    foreach (Row row in groups.SelectMany(static group => group))
    {
        Console.WriteLine($"{row.Platform}: {row.Verdict}");
        rows.Add(row);
    }

    AnsiConsole.Write(PlatformTable.Of(rows));

    if (parsed.GetValue(write) is { } file)
    {
        File.WriteAllText(file, PlatformTable.Markdown(rows));
    }

    int failed = rows.Count(static row => row.IsWrong);
    Console.WriteLine($"{rows.Count(static row => row.Ran) - failed} right, {failed} wrong, {rows.Count(static row => !row.Ran)} skipped");

    return failed == 0 ? 0 : 1;
});

return command.Parse(args).Invoke();
