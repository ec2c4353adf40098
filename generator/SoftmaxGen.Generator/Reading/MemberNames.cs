namespace SoftmaxGen.Generator.Reading;

/// <summary>The names that the generated file declares in the user's type: what the reader guards, the writer writes.</summary>
internal static class MemberNames
{
    public const string ClassCount = "C";

    // The kernels that the layer is made of; the others are named by their programs alone.
    public const string Forward = "Forward";
    public const string Backward = "Backward";

    // What is private has names that nobody writes: it must not take the place of what the user's own code means by a word.

    /// <summary>The nested class that holds everything private.</summary>
    public const string Kernel = "SoftmaxGenKernel";

    /// <summary>How many of the buffer's values the last Forward wrote.</summary>
    public const string KeptLength = "_softmaxGenLength";
}
