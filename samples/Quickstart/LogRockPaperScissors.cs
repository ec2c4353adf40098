using SoftmaxGen;

namespace Quickstart;

/// <summary>The logarithm of the softmax over the same three, of which the loss is made.</summary>
[LogSoftmax(C = 3)]
public static partial class LogRockPaperScissors;
