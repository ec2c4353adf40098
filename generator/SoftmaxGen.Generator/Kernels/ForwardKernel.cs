using System;
using SoftmaxGen.Generator.Reading;
using SoftmaxGen.Generator.Schedules;
using static SoftmaxGen.Generator.Kernels.Expression;

namespace SoftmaxGen.Generator.Kernels;

/// <summary>a_m = exp(z_m) / sum_k exp(z_k), with the largest logit taken out exactly.</summary>
internal static class ForwardKernel
{
    /// <summary>
    /// Up to here an exponential stays in its two parts until the quotient, which keeps it within 3 ULP. Past it a row has
    /// no place to keep both, and rounding them to one number first costs one ULP more.
    /// </summary>
    public const int ClassesInTwoParts = 64;

    private const string Output = "a";
    private const string Meaning = "Probabilities";

    /// <summary>
    /// Whether the low parts lie on a grid too, so that their sum does not depend on its order: that costs two additions a
    /// class, and pays where the classes of a row are taken in turn. Fewer classes have a variable each and are folded; more
    /// lie in the lanes.
    /// </summary>
    public static bool HasExactSums(int c) => c is > ScheduleTable.UnrolledRows and < ScheduleTable.ClassesInLanes;

    /// <param name="spec">What is written.</param>
    /// <param name="form">How a mask is handed over, if there is one.</param>
    /// <param name="hasTemperature">Whether the logits are divided by a temperature.</param>
    public static RowProgram Define(KernelSpec spec, Masks form, bool hasTemperature)
    {
        var invalid = new InvalidRow(spec, ofZero: 0, ofUniform: 1.0 / spec.C, zero: "0", uniform: "1 /");
        var row = new RowProgram.Builder(
            "Forward",
            hasTemperature
                ? "Softmax of each row at a temperature t: a_m = exp(z_m / t) / sum_k exp(z_k / t). At 0 it is arg max, of which ties share evenly; at +inf all finite logits share."
                : "Softmax of each row: a_m = exp(z_m) / sum_k exp(z_k).",
            $"A logit of -inf has the probability 0. {(form == Masks.None ? invalid.Documentation : invalid.DocumentationOfMask("0"))}");
        Expression z = row.Input("z", "Logits", absent: double.NegativeInfinity);
        Expression? mask = MaskInput.Of(row, form);
        Temperature? temperature = hasTemperature ? Temperature.Of(row, spec) : null;
        z = MaskInput.Ruled(row, mask, z);

        if (spec.C == 1)
        {
            return row.Put(Output, Meaning, invalid.OfOne(z, valid: 1)).Build();
        }

        if (spec.IsWide)
        {
            return DefineWide(row, z, mask, temperature, spec, invalid);
        }

        Exponential exp = Exponential.For(spec.Arithmetic);

        if (spec.C == 2 && temperature is null)
        {
            return DefineTwo(row, exp, z, mask, spec, invalid);
        }

        Expression m = invalid.Told(row, row.Max("m", z, "The largest logit."), exp, mask is not null);
        (Expression power, Expression fraction, Expression? e, Expression sHigh, Expression sLow) = Terms.Of(
            row,
            temperature is not null ? temperature.Divided(row, exp, z, m, spec)
                : spec.C <= ScheduleTable.UnrolledRows ? Ahead(row, exp, z, m, spec) : Behind(row, exp, z, m, spec),
            staysInParts: spec.C <= ClassesInTwoParts,
            HasExactSums(spec.C) ? Exponential.LowGrid(spec) : null);

        // The low sum is at most C^2 units of the grid, as the high one is at least 1 / C: up to C = 64 that is 2^-11 of it.
        Expression s = e is null ? sHigh : row.Let("s", sHigh + sLow);
        Expression rest = e is null ? sLow : row.Let("rest", (sHigh - s) + sLow);
        Expression r = Quotient.Reciprocal(row, s, rest, isClose: e is not null || spec.C <= 16);
        Expression quotient = e is null ? Quotient.For(spec.Arithmetic).Of(power, fraction, r) : e * r;

        return row.Put(Output, Meaning, MaskInput.OrZero(mask, quotient), Unless(invalid, mask, s)).Build();
    }

    private static Guard Unless(InvalidRow invalid, Expression? mask, Expression sum) => mask is null ? invalid.Unless(sum) : invalid.UnlessEmpty(sum);

    private static Expression Shift(Exponential exp, Expression m) => Select(Absolute(m) >= exp.ShiftFrom, m, 0);

    /// <summary>In loops over the classes an exponential comes in a later one than the largest logit, and may as well wait for it.</summary>
    private static (Expression Power, Expression Fraction) Behind(RowProgram.Builder row, Exponential exp, Expression z, Expression m, KernelSpec spec)
    {
        Expression shift = row.Let("shift", Shift(exp, m), "What to subtract before exp: only where z - m is exact.");
        (Expression bias, Expression lowest) = exp.Scale(row, row.Let("left", m - shift, Exponential.WhatIsLeft), spec.C);
        Expression x = row.Let("x", new Operation(Operator.Max, lowest, z - shift), "exp(x) 2^-k is power + power * fraction. NaN passes.");

        return exp.Of(row, x, xRest: null, bias);
    }

    /// <summary>Where every class has a variable, exponentials go ahead while the largest logit is looked for: a fifth of the time of one row.</summary>
    private static (Expression Power, Expression Fraction) Ahead(RowProgram.Builder row, Exponential exp, Expression z, Expression m, KernelSpec spec)
    {
        // Seldom, and then more is computed: what it is nearly always does not wait for m.
        Expression isNear = Absolute(m) < exp.ShiftFrom;
        Expression shift = row.Let("shift", Shift(exp, m), "What to subtract before exp: only where z - m is exact, and so nearly always nothing.", new Usual(isNear, 0));
        Expression left = row.Let("left", m - shift, usual: new Usual(isNear, m));
        Expression x = row.Let("x", AtLeastBottom(z - shift), usual: new Usual(isNear, AtLeastBottom(z)));
        Expression k = row.Let("k", exp.Exponent(left, spec.C), Exponential.WhatIsLeft);

        return exp.Ahead(row, x, k);

        Expression AtLeastBottom(Expression logit) => new Operation(Operator.Max, exp.Bottom, logit);
    }

    /// <summary>The formula as it stands: what it rounds is far below the last place of what is stored.</summary>
    private static RowProgram DefineWide(RowProgram.Builder row, Expression z, Expression? mask, Temperature? temperature, KernelSpec spec, InvalidRow invalid)
    {
        if (spec.C == 2 && temperature is null)
        {
            TwoLogits logits = TwoLogits.Of(row, z, mask);
            Expression one = row.Let("e", WideExponential.Of(logits.W - logits.M, c: 2), "The larger has 1 / (1 + e), and the other e / (1 + e).");
            Expression both = row.Let("s", 1 + one);
            Expression larger = row.Let("larger", 1 / both);

            return logits.Put(row, Output, Meaning, larger, row.Let("smaller", one * larger), both, invalid, ruledOut: 0);
        }

        Expression m = invalid.Told(row, row.Max("m", z, "The largest logit."), Exponential.For(spec.Arithmetic), mask is not null);
        Expression e = row.Let("e", WideExponential.Of(temperature is null ? z - m : temperature.Divided(z - m), spec.C));
        Expression s = row.Sum("s", e, isExact: true);
        Expression r = row.Let("r", 1 / s);

        return row.Put(Output, Meaning, MaskInput.OrZero(mask, e * r), Unless(invalid, mask, s)).Build();
    }

    /// <summary>
    /// Two classes have one exponential between them: with the larger logit m and the other w, the larger probability is
    /// 1 / (1 + exp(w - m)), and the other exp(w - m) / (1 + exp(w - m)).
    /// </summary>
    private static RowProgram DefineTwo(RowProgram.Builder row, Exponential exp, Expression z, Expression? mask, KernelSpec spec, InvalidRow invalid)
    {
        int k = Exponential.Headroom(2);
        Expression one = Math.Pow(2, -k);
        TwoLogits logits = TwoLogits.Of(row, z, mask);
        (_, Expression power, Expression fraction) = exp.OfDifference(row, logits.W, logits.M, "w", k);
        Expression s = row.Let("s", one + MultiplyAdd(fraction, power, power));
        Expression rest = row.Let("rest", MultiplyAdd(fraction, power, (one - s) + power), "What rounding took from the sum.");
        Expression r = Quotient.Reciprocal(row, s, rest, isClose: true);

        Expression larger = row.Let("larger", one * r);
        Expression smaller = row.Let("smaller", Quotient.For(spec.Arithmetic).Of(power, fraction, r));

        return logits.Put(row, Output, Meaning, larger, smaller, s, invalid, ruledOut: 0);
    }
}
