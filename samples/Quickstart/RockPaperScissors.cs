using SoftmaxGen;

namespace Quickstart;

/// <summary>The softmax over rock, paper and scissors. These two lines are all: the compiler writes the rest.</summary>
[Softmax(C = 3)]
public static partial class RockPaperScissors;
