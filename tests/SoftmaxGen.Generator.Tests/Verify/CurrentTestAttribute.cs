using System;
using System.Reflection;
using System.Threading;
using VerifyXunit;
using Xunit.Sdk;

[assembly: CurrentTest]

namespace VerifyXunit;

/// <summary>On the assembly: remembers which test runs, because xunit 2 does not tell it and snapshots are named by it.</summary>
[AttributeUsage(AttributeTargets.Assembly)]
internal sealed class CurrentTestAttribute : BeforeAfterTestAttribute
{
    private static readonly AsyncLocal<MethodInfo?> CurrentMethod = new();

    public static MethodInfo Method =>
        CurrentMethod.Value ?? throw new InvalidOperationException("A snapshot is named by the test that takes it, and no test is running.");

    public override void Before(MethodInfo methodUnderTest) => CurrentMethod.Value = methodUnderTest;

    public override void After(MethodInfo methodUnderTest) => CurrentMethod.Value = null;
}
