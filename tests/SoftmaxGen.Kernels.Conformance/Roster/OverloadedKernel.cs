using System;
using System.Collections.Generic;
using System.Linq;
using System.Numerics;

namespace SoftmaxGen.Kernels.Conformance;

/// <summary>One type that has more than one method of a name: what was asked for, and all of them.</summary>
public sealed record OverloadedKernel<T>(Type Type, Family Family, int C, EmptyRow EmptyRow, bool IsWide, int IgnoreIndex, bool ClassWeights, double LabelSmoothing, IReadOnlyList<Overload<T>> Overloads)
    where T : unmanaged, IBinaryFloatingPointIeee754<T>
{
    public string Name => Type.Name;

    public IEnumerable<Overload<T>> Named(string name) => Overloads.Where(overload => overload.Name == name);

    public Overload<T>? Find(string name, Masks mask, bool temperature = false, bool ofOneRow = false) =>
        Named(name).SingleOrDefault(overload => overload.Mask == mask && overload.HasTemperature == temperature && overload.IsOfOneRow == ofOneRow);

    public override string ToString() => Name;
}
