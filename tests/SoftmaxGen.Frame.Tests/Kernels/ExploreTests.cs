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
        int[] counts = [1, 2, 3, 5, 8, 9, 16, 17, 24, 31, 32, 33, 64, 65, 129, 257];
        using System.IO.StreamWriter log = new("/tmp/explore.log");
        foreach (var define in AdversarialKernels.All)
        foreach (Column column in Column.Few)
        foreach (int c in counts)
        foreach (Fault fault in Trial.Faults(column, c, Data.Finite, define))
        {
            log.WriteLine(fault);
            log.Flush();
        }
    }
}
