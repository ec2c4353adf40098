using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Numerics;
using SoftmaxGen.Generator.Kernels;
using SoftmaxGen.Generator.Reading;

namespace SoftmaxGen.Frame.Tests.Functions;

/// <summary>A function's definition, evaluated step by step at many numbers: each is a class of a row.</summary>
internal static class Evaluated
{
    /// <summary>What the kernels' log(1 + r) is.</summary>
    public static T[] LogOnePlus<T>(T[] r, bool fused)
        where T : IBinaryFloatingPointIeee754<T> => Of(r, fused, static (_, x) => [Logarithm.For(ElementOf<T>()).OnePlus(x)])[0];

    /// <summary>What the kernels' exp(x) is in two parts, of a row whose k is 0.</summary>
    public static (T[] Power, T[] Fraction) Exp<T>(T[] x, bool fused)
        where T : IBinaryFloatingPointIeee754<T>
    {
        var exp = Exponential.For(ElementOf<T>());
        T[][] parts = Of(x, fused, (row, z) =>
        {
            (Expression power, Expression fraction) = exp.Of(row, z, xRest: null, exp.Bias(0));

            return [power, fraction];
        });

        return (parts[0], parts[1]);
    }

    /// <summary>What exp(x) is where it is rounded to float or Half, in a row of so many classes.</summary>
    public static double[] WideExp(double[] x, int c = 1) => Of(x, fused: false, (_, z) => [WideExponential.Of(z, c)])[0];

    private static ElementType ElementOf<T>() => typeof(T) == typeof(double) ? ElementType.Double : ElementType.Single;

    private static T[][] Of<T>(T[] numbers, bool fused, Func<RowProgram.Builder, Expression, ImmutableArray<Expression>> define)
        where T : IBinaryFloatingPointIeee754<T>
    {
        RowProgram.Builder program = new("Evaluated", "Of no use.");
        ImmutableArray<Expression> values = define(program, program.Input("x", "The numbers", absent: 0));

        for (int i = 0; i < values.Length; i++)
        {
            program.Put(Name(i), "A value of each", values[i]);
        }

        Dictionary<string, T[]> results = new RowInterpreter<T>(program.Build(), numbers.Length, fused).Evaluate([numbers]);

        return [.. values.Select((_, i) => results[Name(i)])];

        static string Name(int i) => $"y{i}";
    }
}
