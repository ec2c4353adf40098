using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.IO;
using SoftmaxGen.Benchmarks.Reporting;

namespace SoftmaxGen.Benchmarks;

/// <summary>The race once for each instruction set, in processes that do not know the rest of the machine.</summary>
internal static class IsaRaces
{
    public static int Run(IReadOnlyList<InstructionSwitch> isas, string[] arguments, string within, string? csv)
    {
        DirectoryInfo folder = Directory.CreateTempSubdirectory("softmaxgen-race");
        var files = new List<string>();

        try
        {
            foreach (InstructionSwitch isa in isas)
            {
                string file = Path.Combine(folder.FullName, $"{isa.Name}.csv");
                ProcessStartInfo start = Self.Start([.. arguments, within, isa.Name, "--csv", file]);

                if (isa.Variable.Length > 0)
                {
                    start.Environment[isa.Variable] = isa.Value;
                }

                using Process process = Process.Start(start)!;
                process.WaitForExit();

                if (process.ExitCode != 0)
                {
                    return process.ExitCode;
                }

                files.Add(file);
            }

            if (csv is not null)
            {
                FigureFile.Merge(csv, files);
            }

            return 0;
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }
}
