using System;
using System.Collections.Generic;
using System.Linq;
using System.Numerics;
using System.Runtime.InteropServices;
using SoftmaxGen.Kernels.Conformance;
using Xunit;

namespace SoftmaxGen.Kernels.Tests;

/// <summary>The bounds hold on machines without fused multiply-add too, which a process without any such instruction is.</summary>
public class UnfusedTests(UnfusedTests.Run run) : IClassFixture<UnfusedTests.Run>
{
    [Theory, MemberData(nameof(Roster.Kernels), MemberType = typeof(Roster))]
    public void Outputs_are_within_the_bound_where_nothing_is_fused<T>(Kernel<T> kernel)
        where T : unmanaged, IBinaryFloatingPointIeee754<T>
    {
        int c = kernel.C;
        T[] z = Logits.Ordinary<T>(c);
        T[] a = MemoryMarshal.Cast<byte, T>(run.Outputs[kernel.Name]).ToArray();

        Assert.Equal(z.Length, a.Length);

        for (int start = 0; start < z.Length; start += c)
        {
            ForwardTable.CheckRow<T>(kernel, z.AsSpan(start, c), a.AsSpan(start, c));
        }
    }

    /// <summary>One process for all kernels.</summary>
    public sealed class Run
    {
        public Run()
        {
            Child child = Child.Run(new Dictionary<string, string> { ["DOTNET_EnableHWIntrinsic"] = "0" }, "outputs");
            Assert.True(child.ExitCode == 0, child.Error);

            Outputs = child.Lines
                .Select(static line => line.Split(' '))
                .ToDictionary(static words => words[0], static words => Convert.FromBase64String(words[1]));
        }

        public IReadOnlyDictionary<string, byte[]> Outputs { get; }
    }
}
