using System;
using System.Linq;
using SoftmaxGen.Frame.Tests.Harness;
using Xunit;

namespace SoftmaxGen.Frame.Tests.Kernels;

public sealed class ExploreTests
{
    [Fact]
    public void Explore()
    {
        int[] counts = [2, 3, 8, 9, 16, 17, 20, 33, 257];
        using System.IO.StreamWriter log = new("/tmp/explore.log");
        foreach (var (_, define) in KnownFaults.Candidates)
        foreach (Column column in Column.Few)
        foreach (int c in counts)
        foreach (Data data in new[] { Data.Finite, Data.Special })
        foreach (Fault fault in Trial.Faults(column, c, data, define))
        {
            log.WriteLine(fault + " [" + data + "]");
            log.Flush();
        }
    }
}
