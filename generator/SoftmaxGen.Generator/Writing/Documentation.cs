using SoftmaxGen.Generator.Reading;

namespace SoftmaxGen.Generator.Writing;

/// <summary>The XML documentation of the emitted members, so that a hover tells what goes where.</summary>
internal static class Documentation
{
    private const string ArgumentException = "/// <exception cref=\"global::System.ArgumentException\">";

    private const string Overlap = "overlaps {0} in part.</exception>";

    public static void Batch(CodeWriter writer, string kernel, string c)
    {
        writer.Lines(kernel switch
        {
            MemberNames.Forward => $"""
                /// <summary>Softmax of each row: a_m = exp(z_m) / sum_k exp(z_k).</summary>
                /// <param name="z">Logits, N x {c}, row-major; N may be 0.</param>
                /// <param name="a">Probabilities, N x {c}: at least as long as <paramref name="z"/>, of which it may be the same span. What lies behind the N rows stays as it is.</param>
                {ArgumentException}<paramref name="z"/> is not whole rows, or <paramref name="a"/> is too short or {string.Format(Overlap, "<paramref name=\"z\"/>")}
                """,
            MemberNames.Backward => $"""
                /// <summary>The gradient by the logits out of the gradient by the probabilities: dL/dz = dL/da . J, row by row. J is symmetric, so this is J times a vector too.</summary>
                /// <param name="a">Probabilities as Forward gave them, N x {c}, row-major; N may be 0.</param>
                /// <param name="dLdA">The upstream gradient dL/da, N x {c}.</param>
                /// <param name="dLdZ">The gradient dL/dz, N x {c}: at least as long as <paramref name="a"/>; may be the same span as <paramref name="a"/> or <paramref name="dLdA"/>. What lies behind the N rows stays as it is.</param>
                {ArgumentException}<paramref name="a"/> is not whole rows, <paramref name="dLdA"/> has another length, or <paramref name="dLdZ"/> is too short or {string.Format(Overlap, "another span")}
                """,
            _ => $"""
                /// <summary>The Jacobian da_m / dz_n of each row: a_m (1 - a_m) where m = n, else -a_m a_n.</summary>
                /// <param name="a">Probabilities as Forward gave them, N x {c}, row-major; N may be 0.</param>
                /// <param name="jacobian">N x {c} x {c}, row-major: at least {c} times as long as <paramref name="a"/>. What lies behind the N matrices stays as it is.</param>
                {ArgumentException}<paramref name="a"/> is not whole rows, or <paramref name="jacobian"/> is too short or overlaps <paramref name="a"/>.</exception>
                """,
        });
    }

    public static void Vector(CodeWriter writer, string kernel, string c)
    {
        writer.Lines(kernel switch
        {
            MemberNames.Forward => $"""
                /// <summary>Softmax of one row: a_m = exp(z_m) / sum_k exp(z_k), with the same bits as in a batch.</summary>
                /// <param name="z">The {c} logits.</param>
                /// <returns>The {c} probabilities.</returns>
                """,
            _ => $"""
                /// <summary>dL/dz = dL/da . J for one row, with the same bits as in a batch.</summary>
                /// <param name="a">The {c} probabilities, as Forward gave them.</param>
                /// <param name="dLdA">The upstream gradient dL/da.</param>
                /// <returns>The gradient dL/dz.</returns>
                """,
        });
    }

    public static void LayerForward(CodeWriter writer, string c, string rows)
    {
        writer.Lines($"""
            /// <summary>Softmax of each row, kept for Backward. One object serves one thread at a time.</summary>
            /// <param name="z">Logits, N x {c}, row-major; N from 0 to {rows}.</param>
            /// <returns>The probabilities, N x {c}: the layer's own buffer, which the next call writes over.</returns>
            {ArgumentException}<paramref name="z"/> is not whole rows, has more than {rows}, or overlaps the kept probabilities in part.</exception>
            """);
    }

    public static void LayerBackward(CodeWriter writer, string c)
    {
        writer.Lines($"""
            /// <summary>dL/dz = dL/da . J, with J at the probabilities that the last Forward kept.</summary>
            /// <param name="dLdA">The upstream gradient dL/da, N x {c}, with the N of the last Forward.</param>
            /// <param name="dLdZ">The gradient dL/dz, N x {c}: at least as long as <paramref name="dLdA"/>, of which it may be the same span.</param>
            /// <exception cref="global::System.InvalidOperationException">There was no Forward yet.</exception>
            {ArgumentException}<paramref name="dLdA"/> has not the shape of the last Forward, or <paramref name="dLdZ"/> is too short or overlaps another span in part.</exception>
            """);
    }
}
