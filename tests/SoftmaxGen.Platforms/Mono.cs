using System;
using System.Collections.Generic;

namespace SoftmaxGen.Platforms;

/// <summary>Mono, the nearest thing to Unity's runtime, with its vector intrinsics on and off.</summary>
internal static class Mono
{
    private static readonly (string Option, string Meaning)[] Options =
    [
        ("-O=simd", "SIMD on"),
        ("-O=-simd", "SIMD off"),
        // As Mono did by default before, and C# allows: floats are kept wider than they are.
        ("-O=-float32", "float as double"),
    ];

    public static IEnumerable<Row> Run(Bench bench, Agreement agreement)
    {
        if (!Obtain(bench))
        {
            return [Row.Skipped("Mono", Missing)];
        }

        return
        [
            .. Rows("net48", agreement, static () => $"{Bench.Publish("net48", "PortableTarget=net48")}/SoftmaxGen.Kernels.Portable.exe"),
            .. Rows("netstandard2.1", agreement, static () =>
            {
                string program = $"{Bench.Publish("netstandard2.1", "PortableTarget=netstandard2.1")}/SoftmaxGen.Kernels.Portable.dll";
                DebianSpan.Mend(program);

                return program;
            }),
        ];
    }

    public const string Missing = "no mono (Debian: mono-devel)";

    public static bool Obtain(Bench bench) => bench.Obtain("mono", "mono-devel");

    /// <summary>A row for each way to run a program that is built once, before the first.</summary>
    public static IEnumerable<Row> Rows(string name, Agreement agreement, Func<string> build)
    {
        string program = "";

        foreach ((string option, string meaning) in Options)
        {
            string platform = $"Mono, {name}, {meaning}";

            yield return Bench.Try(platform, () =>
            {
                program = program.Length > 0 ? program : build();

                return agreement.Judge(platform, Bench.Report("mono", [option, program]), isFused: false);
            });
        }
    }
}
