using System.Collections.Immutable;
using System.Linq;
using SoftmaxGen.Frame.Tests.Harness;
using Xunit;

namespace SoftmaxGen.Frame.Tests.Kernels;

/// <summary>Each known fault is still there, and still the same: who mends one is told to take it off the list.</summary>
public sealed class KnownFaultTests
{
    public static TheoryData<int, string> All
    {
        get
        {
            TheoryData<int, string> data = [];

            for (int k = 0; k < KnownFaults.All.Length; k++)
            {
                data.Add(k, KnownFaults.All[k].ToString());
            }

            return data;
        }
    }

    [Theory]
    [MemberData(nameof(All))]
    public void IsStillThere(int at, string name)
    {
        KnownFault known = KnownFaults.All[at];
        ImmutableArray<Fault> faults = Trial.Faults(known.Column, known.C, known.Data, known.Define);

        Assert.True(!faults.IsEmpty, $"{name} is right now: move it from the known faults to the adversarial kernels.");
        Assert.True(faults.Any(fault => fault.ToString().Contains(known.Observed, System.StringComparison.Ordinal)), $"{known.Observed} is what was seen before, and now:\n{string.Join("\n", faults)}");
    }
}
