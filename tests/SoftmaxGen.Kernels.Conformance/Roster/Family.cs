namespace SoftmaxGen.Kernels.Conformance;

/// <summary>What the kernels of a type compute, and what their parameters are called.</summary>
/// <param name="Name">The name of the attribute.</param>
/// <param name="Output">What Forward gives, and Backward and Jacobian take, where there is such a thing.</param>
/// <param name="Upstream">The gradient of the loss by that.</param>
public sealed record Family(string Name, string Output = "", string Upstream = "")
{
    public static readonly Family Softmax = new("Softmax", "a", "dLdA");

    public static readonly Family LogSoftmax = new("LogSoftmax", "y", "dLdY");

    public static readonly Family CrossEntropy = new("SoftmaxCrossEntropy");

    public static readonly Family Categorical = new("Categorical");

    public override string ToString() => Name;
}
