using System.Collections.Generic;
using System.Linq;
using SoftmaxGen.Kernels.Conformance;
using Xunit;

namespace SoftmaxGen.Kernels.Tests;

/// <summary>
/// Kernels on memory that begins and ends at pages which the process may not touch, in processes of their own, since a
/// process that touches them ends.
/// </summary>
public class FenceTests
{
    private static readonly Dictionary<string, string> NoSwitch = [];

    // One for each schedule: 256 bits, 128 bits, and no vectors.
    public static IEnumerable<object[]> Schedules =>
        from item in InstructionSwitch.All
        where item.Variable is "" or "DOTNET_PreferredVectorBitWidth" or "DOTNET_EnableHWIntrinsic"
        select new object[] { item };

    [Theory, MemberData(nameof(Schedules))]
    public void Nothing_outside_the_spans_is_touched(InstructionSwitch @switch)
    {
        Child child = Child.Run(@switch.Environment, "fences");

        Assert.True(child.ExitCode == 0, $"With {@switch} the process ended in {child.Lines.LastOrDefault()}: {child.Error}");
        Assert.Equal(Roster.Kernels.Concat(CategoricalRoster.Kernels).Concat(Overloads.Everything).Select(static item => item[0].ToString()), child.Lines);
    }

    [Theory]
    [InlineData("before")]
    [InlineData("behind")]
    public void A_step_over_the_fence_ends_the_process(string where)
    {
        Child child = Child.Run(NoSwitch, "trespass", where);

        Assert.NotEqual(0, child.ExitCode);
        Assert.Empty(child.Output);
        Assert.Contains("ReadB", child.Error);
    }
}
