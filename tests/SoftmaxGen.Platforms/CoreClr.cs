using System.Collections.Generic;
using System.Runtime.Intrinsics.X86;

namespace SoftmaxGen.Platforms;

/// <summary>.NET on this machine, as self-contained programs, so that no runtime need be installed.</summary>
internal static class CoreClr
{
    public static IEnumerable<Row> Run(Agreement agreement)
    {
        foreach (string target in (string[])["net10.0", "net9.0", "net8.0"])
        {
            string name = $".NET {target["net".Length..]} x64";
            string program = "";

            yield return Bench.Try(name, () =>
            {
                program = $"{Bench.Publish(target, $"PortableTarget={target}", "PortableRuntime=linux-x64")}/SoftmaxGen.Kernels.Portable";

                return agreement.Judge(name, Bench.Report(program, []), Fma.IsSupported);
            });

            if (program.Length > 0)
            {
                string plain = $"{name}, no vectors";

                yield return Bench.Try(plain, () => agreement.Judge(plain, Bench.Report(program, [], ("DOTNET_EnableHWIntrinsic", "0")), false));
            }
        }
    }
}
