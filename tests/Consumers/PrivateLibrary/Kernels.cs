using SoftmaxGen;

namespace Consumers;

/// <summary>A kernel for everyone.</summary>
[Softmax(C = 3)]
public static partial class PublicOfTheLibrary;

/// <summary>A kernel for friends.</summary>
[Softmax(C = 3)]
internal static partial class InternalOfTheLibrary;
