using Xunit;

namespace SoftmaxGen.Package.Tests;

/// <summary>One package for all tests, which run one after another.</summary>
[CollectionDefinition(nameof(PackageCollection))]
public sealed class PackageCollection : ICollectionFixture<PackedPackage>;
