using SoftmaxGen.Generator.Reading;

namespace SoftmaxGen.Generator.Kernels;

/// <summary>The log-probability of an action that was chosen before.</summary>
internal static class LogProbKernel
{
    public static RowProgram Define(KernelSpec spec, Masks form)
    {
        var row = new RowProgram.Builder(
            "LogProb",
            "The log-probability of an action of each row: of one that is ruled out -inf.",
            Choosing.Remarks(spec, form, "the result is 0, as it is where the action is -1", chooses: false));
        Distribution distribution = Choosing.Read(row, spec, form);
        Expression action = Choosing.Chosen(row, spec);
        Expression log = Choosing.Log(row, spec, distribution);

        return row.PutRow("logProb", "The natural logarithm of its probability", Choosing.LogProb(row, spec, distribution, action, log)).Build();
    }
}
