using System;
using System.Globalization;
using System.IO;
using System.Runtime.Loader;
using Microsoft.CodeAnalysis.CSharp;
using Xunit;

namespace SoftmaxGen.Generator.Tests.Docs;

/// <summary>Programs that are compiled and run in this process.</summary>
internal static class Programs
{
    /// <summary>Runs the program and returns what it printed, where decimals have a point.</summary>
    public static string Run(CSharpCompilation program)
    {
        using MemoryStream image = new();
        var emitted = program.Emit(image);
        Assert.True(emitted.Success, string.Join('\n', emitted.Diagnostics));
        image.Position = 0;

        AssemblyLoadContext context = new("a program", isCollectible: true);
        TextWriter console = Console.Out;
        CultureInfo culture = CultureInfo.CurrentCulture;
        using StringWriter printed = new();

        try
        {
            Console.SetOut(printed);
            CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;
            context.LoadFromStream(image).EntryPoint!.Invoke(null, [Array.Empty<string>()]);
        }
        finally
        {
            CultureInfo.CurrentCulture = culture;
            Console.SetOut(console);
            context.Unload();
        }

        return printed.ToString().ReplaceLineEndings("\n").TrimEnd('\n');
    }
}
