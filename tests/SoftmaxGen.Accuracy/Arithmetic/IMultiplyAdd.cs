using System.Numerics;

namespace SoftmaxGen.Accuracy.Arithmetic;

/// <summary>How a machine does <c>a * b + c</c>: the only thing in which the kernels' arithmetic differs between machines.</summary>
internal interface IMultiplyAdd
{
    /// <summary>The name in tables.</summary>
    static abstract string Name { get; }

    /// <summary><c>a * b + c</c>.</summary>
    static abstract T MultiplyAdd<T>(T a, T b, T c)
        where T : IBinaryFloatingPointIeee754<T>;
}
