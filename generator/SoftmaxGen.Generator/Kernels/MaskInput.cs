using System;
using System.Collections.Generic;
using System.Linq;
using SoftmaxGen.Generator.Reading;
using static SoftmaxGen.Generator.Kernels.Expression;

namespace SoftmaxGen.Generator.Kernels;

/// <summary>A mask as an input: which classes of each row take part.</summary>
internal static class MaskInput
{
    private const string Name = "mask";
    private const string Meaning = "Which classes take part";

    /// <summary>Whether each class takes part; null where there is no mask, and all do.</summary>
    /// <param name="row">The program that reads it.</param>
    /// <param name="form">How it is handed over, if it is.</param>
    /// <param name="leavesClass">Whether each row must have a class that does.</param>
    public static Expression? Of(RowProgram.Builder row, Masks form, bool leavesClass = false)
    {
        Demand? demand = leavesClass ? new LeavesClass() : null;

        return form switch
        {
            Masks.Bits => row.Input(Name, Meaning, Shape.Class, Storage.Bits, demand),
            Masks.Booleans => row.Input(Name, Meaning, Shape.Class, Storage.Boolean, demand),
            _ => null,
        };
    }

    /// <summary>The logits, with -inf for what the mask rules out, whatever it was.</summary>
    public static Expression Ruled(RowProgram.Builder row, Expression? mask, Expression z) =>
        mask is null ? z : row.Let("logit", Select(mask, z, double.NegativeInfinity), "What the mask rules out has no part, whatever its logit is.");

    /// <summary>A result, and 0 for what the mask rules out.</summary>
    public static Expression OrZero(Expression? mask, Expression value) => Or(mask, value, 0);

    /// <summary>A result, and another for what the mask rules out.</summary>
    public static Expression Or(Expression? mask, Expression value, double ruledOut) => mask is null ? value : Select(mask, value, ruledOut);

    /// <summary>A value of the class of a number, where each class has a variable.</summary>
    public static Expression At(Expression value, int k) => value.Map(leaf => leaf is ClassValue of ? new ClassAt(of.Name, k) : leaf);

    /// <summary>A method without a mask, and with one in each form.</summary>
    /// <param name="method">Its bit in the attribute's Methods.</param>
    /// <param name="define">Its mathematics with such a mask.</param>
    public static IEnumerable<Kernel> Overloads(int method, Func<KernelSpec, Masks, RowProgram> define)
    {
        yield return new Kernel(method, spec => define(spec, Masks.None));
        yield return new Kernel(method, spec => define(spec, Masks.Bits), static options => options.Masks.HasFlag(Masks.Bits));
        yield return new Kernel(method, spec => define(spec, Masks.Booleans), static options => options.Masks.HasFlag(Masks.Booleans));
    }

    /// <summary>The same, and all of them with a temperature.</summary>
    public static IEnumerable<Kernel> OverloadsWithTemperature(int method, Func<KernelSpec, Masks, bool, RowProgram> define) =>
        Overloads(method, (spec, form) => define(spec, form, false))
            .Concat(Overloads(method, (spec, form) => define(spec, form, true)).Select(static kernel => kernel with { IsAsked = options => options.Temperature && kernel.IsAsked?.Invoke(options) != false }));
}
