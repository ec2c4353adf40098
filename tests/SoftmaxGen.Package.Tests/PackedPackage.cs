using System;
using System.IO;
using System.Threading.Tasks;
using Xunit;

namespace SoftmaxGen.Package.Tests;

/// <summary>The package and its symbols, packed once from a copy of the sources by the one command of a release.</summary>
public sealed class PackedPackage : IAsyncLifetime
{
    private readonly SourceCopy _sources = new();

    public string Package { get; private set; } = "";

    public string SymbolPackage { get; private set; } = "";

    public async Task InitializeAsync()
    {
        // The folder that the consumers' nuget.config names as their feed.
        string feed = _sources.Path("artifacts", "packages");
        await DotNet.RunAsync(_sources.Path(), "pack", "src/SoftmaxGen", "-c", "Release", "-o", feed, "-warnaserror");

        Package = Assert.Single(Directory.GetFiles(feed, "*.nupkg"));
        SymbolPackage = Assert.Single(Directory.GetFiles(feed, "*.snupkg"));
    }

    /// <summary>Builds a program of tests/Consumers against the package, and returns its folder of built files.</summary>
    public async Task<string> BuildConsumerAsync(string name)
    {
        string folder = _sources.Path("tests", "Consumers", name);
        await DotNet.RunAsync(folder, "build", "-c", "Release", "-o", "built");
        return Path.Combine(folder, "built");
    }

    /// <summary>Makes the folder for Unity's Package Manager, and returns it.</summary>
    public async Task<string> BuildUnityPackageAsync()
    {
        await DotNet.RunAsync(_sources.Path(), "build", "src/SoftmaxGen.Unity");
        return _sources.Path("artifacts", "unity", "com.softmaxgen");
    }

    public Task DisposeAsync()
    {
        _sources.Dispose();
        return Task.CompletedTask;
    }
}
