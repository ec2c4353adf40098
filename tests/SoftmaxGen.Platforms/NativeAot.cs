using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Runtime.Intrinsics.X86;

namespace SoftmaxGen.Platforms;

/// <summary>Compiled ahead of time: a warning of the trimmer or of that compiler is a failure.</summary>
internal static class NativeAot
{
    private const string InstructionSet = "x86-64-v3";

    public static IEnumerable<Row> Run(Agreement agreement)
    {
        const string Name = "NativeAOT x64";

        if (!Bench.Has("gcc") && !Bench.Has("clang"))
        {
            yield return Row.Skipped(Name, "no C compiler to link with");
            yield break;
        }

        yield return Bench.Try(Name, () => Sized(agreement.Judge(Name, Bench.Report(Program("aot"), [])), "aot"));

        string wide = $"{Name}, {InstructionSet}";

        yield return Avx2.IsSupported && Fma.IsSupported
            ? Bench.Try(wide, () => Sized(agreement.Judge(wide, Bench.Report(Program("aot-v3", $"PortableInstructionSet={InstructionSet}"), []), isFused: true), "aot-v3"))
            : Row.Skipped(wide, "this processor is older");
    }

    private static string Program(string name, params string[] properties) =>
        $"{Bench.Publish(name, ["PortableRuntime=linux-x64", "PortableAot=true", .. properties])}/SoftmaxGen.Kernels.Portable";

    private static Row Sized(Row row, string name)
    {
        string empty = Empty();

        return row with { Verdict = $"{row.Verdict}; {Size(Bench.Scratch(name, "SoftmaxGen.Kernels.Portable"))}, an empty program {Size(empty)}" };
    }

    private static string Size(string file) => string.Create(CultureInfo.InvariantCulture, $"{new FileInfo(file).Length / 1e6:0.00} MB");

    private static string Empty()
    {
        string folder = Bench.Scratch("empty");
        string program = Path.Combine(folder, "built", "Empty");

        if (!File.Exists(program))
        {
            Directory.CreateDirectory(folder);
            File.WriteAllText(Path.Combine(folder, "Program.cs"), "return;\n");
            File.WriteAllText(Path.Combine(folder, "Empty.csproj"), """
                <Project Sdk="Microsoft.NET.Sdk">

                  <PropertyGroup>
                    <TargetFramework>net10.0</TargetFramework>
                    <OutputType>Exe</OutputType>
                    <PublishAot>true</PublishAot>
                    <RuntimeIdentifier>linux-x64</RuntimeIdentifier>
                  </PropertyGroup>

                </Project>
                """);
            Bench.Build("publish", folder, $"PublishDir={folder}/built/");
        }

        return program;
    }
}
