using SoftmaxGen.Generator.Reading;

namespace SoftmaxGen.Generator.Kernels;

/// <summary>An action, its log-probability and the entropy of what it was chosen from, in one pass.</summary>
internal static class ActKernel
{
    public static RowProgram Define(KernelSpec spec, Masks form)
    {
        var row = new RowProgram.Builder(
            "Act",
            "Chooses a class of each row by a random number, and gives its log-probability and the entropy of the distribution.",
            Choosing.Remarks(spec, form, "its action is -1, and the others are 0", chooses: true),
            "Choice");
        Distribution distribution = Choosing.Read(row, spec, form);
        Expression u = Choosing.Uniform(row, spec);
        Expression log = Choosing.Log(row, spec, distribution);
        Expression entropy = Choosing.Entropy(row, distribution, log);
        Expression action = Choosing.Sample(row, spec, distribution, u);
        Expression logProb = Choosing.LogProb(row, spec, distribution, action, log);

        return Choosing.Put(row, action)
            .PutRow("logProb", "The natural logarithm of its probability", logProb)
            .PutRow("entropy", "The entropy, in nats", entropy)
            .Build();
    }
}
