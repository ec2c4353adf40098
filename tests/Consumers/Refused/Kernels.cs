using SoftmaxGen;

namespace Consumers;

[Softmax(C = 3)]
internal static class NotPartial;

[Softmax(C = 0)]
internal static partial class NoClasses;

#pragma warning disable SMG001
[Softmax(C = 3)]
internal static class Silenced;
#pragma warning restore SMG001

#if DECLARATION
// An error in a declaration: the compiler stops before it comes to its analyzers.
internal static class User
{
    private const int N = NotPartial.C;
}
#endif
