using SoftmaxGen.Generator.Reading;

namespace SoftmaxGen.Generator.Kernels;

/// <summary>The log-probability of an action and the entropy in one pass: what a loss is made of that looks at an action again.</summary>
internal static class EvaluateKernel
{
    public static RowProgram Define(KernelSpec spec, Masks form)
    {
        var row = new RowProgram.Builder(
            "Evaluate",
            "The log-probability of an action of each row, and the entropy of the distribution.",
            Choosing.Remarks(spec, form, "the results are 0", chooses: false),
            "Evaluation");
        Distribution distribution = Choosing.Read(row, spec, form);
        Expression action = Choosing.Chosen(row, spec);
        Expression log = Choosing.Log(row, spec, distribution);
        Expression entropy = Choosing.Entropy(row, distribution, log);

        return row
            .PutRow("logProb", "The natural logarithm of its probability", Choosing.LogProb(row, spec, distribution, action, log))
            .PutRow("entropy", "The entropy, in nats", entropy)
            .Build();
    }
}
