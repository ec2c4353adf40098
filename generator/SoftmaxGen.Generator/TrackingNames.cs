using System.Collections.Immutable;

namespace SoftmaxGen.Generator;

/// <summary>The names of the pipeline's steps, by which the caching tests find them.</summary>
internal static class TrackingNames
{
    public const string Target = nameof(Target);
    public const string Files = nameof(Files);
    public const string Read = nameof(Read);
    public const string Diagnostics = nameof(Diagnostics);
    public const string Kernels = nameof(Kernels);
    public const string Colliding = nameof(Colliding);
    public const string Work = nameof(Work);
    public const string Written = nameof(Written);
    public const string Shared = nameof(Shared);

    public static readonly ImmutableArray<string> All =
        ImmutableArray.Create(Target, Files, Read, Diagnostics, Kernels, Colliding, Work, Written, Shared);
}
