using SoftmaxGen.Generator.Reading;
using static SoftmaxGen.Generator.Kernels.Expression;

namespace SoftmaxGen.Generator.Kernels;

/// <summary>The class of the largest logit: what a policy does that no longer explores.</summary>
internal static class ArgMaxKernel
{
    public static RowProgram Define(KernelSpec spec, Masks form)
    {
        bool skips = Choosing.Skips(spec);
        var row = new RowProgram.Builder("ArgMax", "The class of the largest logit of each row: of ties the first.", Choosing.Remarks(spec, form, "its action is -1", chooses: true));
        Expression z = row.Input("z", "Logits", absent: double.NegativeInfinity);
        Expression logit = MaskInput.Ruled(row, MaskInput.Of(row, form, leavesClass: !skips), z);
        Expression m = row.Max("m", logit, "The largest logit.");
        Expression wrong = row.Max("wrong", Select(logit < double.PositiveInfinity, 0, 1), "1 where a logit is NaN or +inf.");
        Expression first = Choosing.First(row, logit, m);
        Expression none = skips ? Select(wrong > 0, Choosing.Refused, Choosing.Skipped) : Choosing.Refused;

        return Choosing.Put(row, row.Let("chosen", Select(!(wrong > 0) & (m > double.NegativeInfinity), first, none))).Build();
    }
}
