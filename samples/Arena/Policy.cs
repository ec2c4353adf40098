using SoftmaxGen;

namespace Arena;

/// <summary>
/// How a body chooses among the five moves: a categorical distribution by the network's five numbers, in which illegal moves are masked. All of it is written by the compiler, and with
/// <c>Deterministic</c> it has the same bits on every machine.
/// </summary>
[Categorical(
    C = 5,
    Deterministic = true,
    Masks = Masks.Bits,
    Methods = CategoricalMethods.Act | CategoricalMethods.ArgMax | CategoricalMethods.Probabilities | CategoricalMethods.Backward)]
public static partial class Policy;
