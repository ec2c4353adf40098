using System;

namespace SoftmaxGen.Kernels.Conformance;

/// <summary>
/// The generated kernels as a program of their own, for what needs a process: other instruction sets, which are chosen
/// as a process starts, and reads outside a span, which end it.
/// </summary>
internal static class Program
{
    private static int Main(string[] arguments)
    {
        switch (arguments)
        {
            case ["bits"]:
                Console.WriteLine(InstructionSets.Current);
                BitsReport.Write(Console.Out);
                return 0;

            case ["outputs"]:
                OutputReport.Write(Console.Out);
                return 0;

            case ["derivatives"]:
                DerivativeReport.Write(Console.Out);
                return 0;

            case ["fences"]:
                Fences.Walk(Console.Out);
                return 0;

            case ["trespass", "before"]:
                Fences.ReadBefore();
                return 0;

            case ["trespass", "behind"]:
                Fences.ReadBehind();
                return 0;

            case ["stack"]:
                StackReport.Write(Console.Out);
                return 0;

            case ["stack", "overloads"]:
                StackReport.WriteOverloads(Console.Out);
                return 0;

            default:
                Console.Error.WriteLine("One of: bits | outputs | derivatives | fences | trespass before | trespass behind | stack | stack overloads");
                return 2;
        }
    }
}
