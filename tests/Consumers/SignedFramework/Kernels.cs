using SoftmaxGen;

namespace Consumers
{
    /// <summary>A kernel in C# 7.3, and the one enumeration by which a program can need SoftmaxGen.dll.</summary>
    [Softmax(C = 3, EmptyRow = Rule)]
    public static partial class Kernels
    {
        /// <summary>What a row of nothing but -inf becomes.</summary>
        public const EmptyRow Rule = EmptyRow.Zero;
    }
}
