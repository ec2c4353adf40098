using System.Numerics;

namespace SoftmaxGen.Kernels.Conformance;

/// <summary>One batch of rows that Backward and the Jacobian of a kernel may get wrong.</summary>
public static class DerivativeInputs
{
    /// <summary>What Forward could have given, and the gradients upstream.</summary>
    public static (T[] A, T[] DLdA) Of<T>(Kernel<T> kernel)
        where T : unmanaged, IBinaryFloatingPointIeee754<T> =>
        kernel.Family == Family.LogSoftmax ? LogDerivatives.Rows<T>(kernel.C) : Derivatives.Rows<T>(kernel.C);
}
