using SoftmaxGen.Generator.Reading;

namespace SoftmaxGen.Generator.Kernels;

/// <summary>The probabilities that the other methods of the family are about, to the bit.</summary>
internal static class ProbabilitiesKernel
{
    public static RowProgram Define(KernelSpec spec, Masks form)
    {
        var row = new RowProgram.Builder(
            "Probabilities",
            "The probabilities of each row: those that the other methods choose by, to the bit.",
            $"{Choosing.Remarks(spec, form, "its probabilities are 0", chooses: false)} A row with a NaN or a +inf is NaN.");
        Distribution distribution = Choosing.Read(row, spec, form);

        return row.Put("a", "Probabilities", MaskInput.OrZero(distribution.Mask, distribution.Probability)).Build();
    }
}
