using System;
using System.IO;
using System.Threading.Tasks;
using Xunit;

namespace SoftmaxGen.Package.Tests;

/// <summary>The package and its symbols, packed once from a copy of the sources by the one command of a release.</summary>
public sealed class PackedPackage : IAsyncLifetime
{
    // People have such folders, and everything that works here works in a plainer one.
    private readonly SourceCopy _sources = new("Größe mit Leerzeichen 大小");
    private readonly Lazy<Task> _consumers;

    public PackedPackage()
    {
        _consumers = new(() => DotNet.RunAsync(_sources.Path("tests", "Consumers"), "build", "Consumers.slnx", "-c", "Release", "-warnaserror"));
    }

    public string SourceFolder => _sources.Path();

    public string Package { get; private set; } = "";

    public string SymbolPackage { get; private set; } = "";

    public async Task InitializeAsync() => (Package, SymbolPackage) = await PackAsync(_sources);

    /// <summary>Packs a copy of the sources, and returns the package and that of its symbols.</summary>
    internal static async Task<(string Package, string SymbolPackage)> PackAsync(SourceCopy sources)
    {
        // The folder that the consumers' nuget.config names as their feed.
        string feed = sources.Path("artifacts", "packages");
        await DotNet.RunAsync(sources.Path(), "pack", "src/SoftmaxGen", "-c", "Release", "-o", feed, "-warnaserror");

        return (Assert.Single(Directory.GetFiles(feed, "*.nupkg")), Assert.Single(Directory.GetFiles(feed, "*.snupkg")));
    }

    /// <summary>
    /// Builds all of tests/Consumers against the package, at once and only once, without a warning of any kind, and
    /// returns the folder of one of them.
    /// </summary>
    public async Task<string> BuildConsumerAsync(string name)
    {
        await _consumers.Value;
        return Consumer(name);
    }

    /// <summary>The folder of a project of tests/Consumers, as it was written.</summary>
    public string Consumer(string name) => _sources.Path("tests", "Consumers", name);

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
