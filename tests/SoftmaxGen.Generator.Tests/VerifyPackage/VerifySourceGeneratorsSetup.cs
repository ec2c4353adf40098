using System.Runtime.CompilerServices;
using VerifyTests;

namespace SoftmaxGen.Generator.Tests.VerifyPackage;

internal static class VerifySourceGeneratorsSetup
{
    [ModuleInitializer]
    internal static void Initialize() => VerifySourceGenerators.Initialize();
}
