using Microsoft.CodeAnalysis.CSharp;

namespace SoftmaxGen.Generator.Tests.Declarations;

/// <summary>Languages that the oldest compiler, which compiles these sources too, has no names for.</summary>
internal static class CSharp
{
    public const LanguageVersion V12 = (LanguageVersion)1200;
    public const LanguageVersion V13 = (LanguageVersion)1300;
}
