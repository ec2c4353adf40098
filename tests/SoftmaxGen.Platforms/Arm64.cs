using System.Collections.Generic;

namespace SoftmaxGen.Platforms;

/// <summary>.NET on arm64, emulated: its bits, and never its time.</summary>
internal static class Arm64
{
    private const string Emulator = "qemu-aarch64-static";

    public static IEnumerable<Row> Run(Bench bench, Agreement agreement)
    {
        const string Name = ".NET 10.0 arm64, emulated";

        if (!bench.Obtain(Emulator, "qemu-user-static", "libc6-arm64-cross", "libstdc++6-arm64-cross", "libgcc-s1-arm64-cross"))
        {
            yield return Row.Skipped(Name, $"no {Emulator} (Debian: qemu-user-static, libc6-arm64-cross, libstdc++6-arm64-cross, libgcc-s1-arm64-cross)");
            yield break;
        }

        string program = "";

        yield return Bench.Try(Name, () =>
        {
            program = $"{Bench.Publish("arm64", "PortableRuntime=linux-arm64")}/SoftmaxGen.Kernels.Portable";

            return agreement.Judge(Name, Report(program), isFused: true);
        });

        if (program.Length > 0)
        {
            yield return Bench.Try($"{Name}, no vectors", () => agreement.Judge($"{Name}, no vectors", Report(program, ("DOTNET_EnableHWIntrinsic", "0")), isFused: false));
        }
    }

    // Emulated, with the concurrent collector, 5 of 19 runs ended in a segmentation fault, at one place or another; without it none of 15.
    private static Report Report(string program, params (string Name, string Value)[] environment) =>
        Bench.Report(Emulator, ["-L", "/usr/aarch64-linux-gnu", program], [.. environment, ("DOTNET_gcConcurrent", "0")]);
}
