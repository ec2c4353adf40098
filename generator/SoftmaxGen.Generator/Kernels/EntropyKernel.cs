using SoftmaxGen.Generator.Reading;

namespace SoftmaxGen.Generator.Kernels;

/// <summary>The entropy of each row's distribution.</summary>
internal static class EntropyKernel
{
    public static RowProgram Define(KernelSpec spec, Masks form)
    {
        var row = new RowProgram.Builder("Entropy", "The entropy of each row's distribution: -sum_k p_k log p_k, where 0 log 0 is 0.", Choosing.Remarks(spec, form, "the result is 0", chooses: false));
        Distribution distribution = Choosing.Read(row, spec, form);
        Expression log = Choosing.Log(row, spec, distribution);

        return row.PutRow("entropy", "The entropy, in nats", Choosing.Entropy(row, distribution, log)).Build();
    }
}
