using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis.CSharp;
using SoftmaxGen.Generator.Kernels;
using SoftmaxGen.Generator.Reading;

namespace SoftmaxGen.Frame.Tests.Harness;

/// <summary>What a kernel is written for, but for the class count.</summary>
/// <param name="Target">One of the names below.</param>
/// <param name="Deterministic">Whether a multiply and an add stay apart.</param>
internal sealed record Column(ElementType Element, string Target, bool Deterministic)
{
    /// <summary>All that .NET 10 has.</summary>
    public const string Newest = "newest";

    /// <summary>Vectors, and no MaxNative.</summary>
    public const string Net8 = ".NET 8";

    /// <summary>Vectors, and no fused operations.</summary>
    public const string NoFma = "no FMA";

    /// <summary>Plain numbers alone, and the oldest framework's BitConverter.</summary>
    public const string Plain = "no vectors";

    private static readonly TargetSpec Everything = new(
        LanguageVersion.Latest,
        HasSpan: true,
        HasNumericsVectors: true,
        HasBitConverterSingle: true,
        HasX86Fma: true,
        HasAdvSimd: true,
        HasSimd: true,
        HasAggressiveOptimization: true,
        HasMaxNative: true,
        Assembly: "Game");

    private static readonly ImmutableDictionary<string, TargetSpec> Targets = new Dictionary<string, TargetSpec>
    {
        [Newest] = Everything,
        [Net8] = Everything with { HasMaxNative = false },
        [NoFma] = Everything with { HasX86Fma = false },
        [Plain] = Everything with { HasX86Fma = false, HasSimd = false, HasBitConverterSingle = false, HasAggressiveOptimization = false, HasMaxNative = false },
    }.ToImmutableDictionary();

    public static readonly ImmutableArray<Column> All =
    [
        .. from element in (ElementType[])[ElementType.Single, ElementType.Double, ElementType.Half]
           from target in (string[])[Newest, Net8, NoFma, Plain]
           from deterministic in (bool[])[false, true]
           select new Column(element, target, deterministic),
    ];

    /// <summary>One of each kind, where a test has no time for all.</summary>
    public static readonly ImmutableArray<Column> Few =
    [
        new(ElementType.Single, Newest, Deterministic: false),
        new(ElementType.Single, NoFma, Deterministic: false),
        new(ElementType.Double, Net8, Deterministic: true),
        new(ElementType.Half, Newest, Deterministic: false),
        new(ElementType.Single, Plain, Deterministic: false),
    ];

    public TargetSpec Offered => Targets[Target];

    /// <summary>A static class Kernels.</summary>
    public KernelSpec Spec(int c) => new KernelSpec(
        SoftmaxFamily.Instance,
        new HierarchyInfo("", ImmutableArray.Create(new TypeHeader("class", CompiledFile.Type)), CompiledFile.Type, MayHideInherited: false),
        c,
        Element,
        MaxRows: 0,
        EmptyRow.NaN,
        Deterministic,
        SoftmaxFamily.Instance.AllMethods,
        Batches: true,
        KernelOptions.Default,
        InDouble: false,
        VarIsType: false).On(Offered);

    public override string ToString() => $"{Element}, {Target}{(Deterministic ? ", deterministic" : "")}";
}
