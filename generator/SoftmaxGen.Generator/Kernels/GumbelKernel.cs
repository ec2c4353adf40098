using System;
using SoftmaxGen.Generator.Reading;
using static SoftmaxGen.Generator.Kernels.Expression;

namespace SoftmaxGen.Generator.Kernels;

/// <summary>
/// Gumbel's way to choose (Gumbel 1954; Maddison, Tarlow and Minka 2014): the largest of z_k - log(-log u_k), with a random number for each class. It is the race of as many
/// exponential clocks, of which class k has the rate exp(z_k): the largest of exp(z_k) / -log u_k is the same class, and takes one logarithm.
/// </summary>
internal static class GumbelKernel
{
    public static RowProgram Define(KernelSpec spec, Masks form)
    {
        var row = new RowProgram.Builder(
            "Gumbel",
            "Chooses a class of each row by a random number for each class: the largest of z_k - log(-log u_k), and of ties the first.",
            Choosing.Remarks(spec, form, "its action is -1", chooses: true));
        Distribution distribution = Choosing.Read(row, spec, form);
        Expression u = Choosing.Uniforms(row, spec);

        // -log u = log(1 + (1 - u) / u): next to 1 as exact as elsewhere. 0 counts as the least number that has a reciprocal.
        Expression some = new Operation(Operator.Max, Math.Pow(2, -100), u);
        Expression time = row.Let("time", Logarithm.For(spec.Arithmetic).OnePlus((1 - some) / some), "-log u.");
        Expression isUniform = (u >= 0) & (u < 1);
        Expression speed = row.Let("speed", Select(distribution.Term > 0, Select(isUniform, distribution.Term / time, double.PositiveInfinity), -1), "Who is ruled out does not start; +inf says of a u that it is none.");
        Expression fastest = row.Max("fastest", speed);
        Expression first = Choosing.First(row, speed, fastest);

        return Choosing.Put(row, Choosing.OrNone(row, spec, distribution, Select(fastest < double.PositiveInfinity, first, Choosing.Refused))).Build();
    }
}
