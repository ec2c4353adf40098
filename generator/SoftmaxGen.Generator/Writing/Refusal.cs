using System;
using System.Linq;
using SoftmaxGen.Generator.Kernels;

namespace SoftmaxGen.Generator.Writing;

/// <summary>What is thrown for a row that has no result: nobody knows of it before the row is computed, and then the others are as well.</summary>
internal static class Refusal
{
    /// <param name="writer">Where it goes.</param>
    /// <param name="row">The kernel.</param>
    /// <param name="refused">Whether a row is one, as C#.</param>
    /// <param name="at">The number of that row, as C#.</param>
    /// <param name="random">Its random number, or the span of its random numbers, as C#.</param>
    /// <param name="helpers">The functions of the file.</param>
    public static void Write(CodeWriter writer, RowProgram row, string refused, string at, Func<Parameter, string> random, Helpers helpers)
    {
        string first = row.First.Name;

        using (writer.Block($"if ({refused})"))
        {
            writer.Line(row.Inputs.FirstOrDefault(static input => input.Demand is Uniform) is Parameter u
                ? $"throw {helpers.NoChoice(u)}(\"{first}\", \"{u.Name}\", {random(u)}, {at});"
                : $"throw {helpers.NoDistribution()}(\"{first}\", {at});");
        }
    }
}
