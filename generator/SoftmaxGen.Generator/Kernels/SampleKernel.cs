using SoftmaxGen.Generator.Reading;

namespace SoftmaxGen.Generator.Kernels;

/// <summary>A class by a random number: the inverse of the cumulative distribution.</summary>
internal static class SampleKernel
{
    public static RowProgram Define(KernelSpec spec, Masks form)
    {
        var row = new RowProgram.Builder("Sample", "Chooses a class of each row by a random number.", Choosing.Remarks(spec, form, "its action is -1", chooses: true));
        Distribution distribution = Choosing.Read(row, spec, form);
        Expression u = Choosing.Uniform(row, spec);

        return Choosing.Put(row, Choosing.Sample(row, spec, distribution, u)).Build();
    }
}
