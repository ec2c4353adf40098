using System;
using SoftmaxGen;

namespace Consumers;

/// <summary>Three classes of float, with the overloads for <see cref="System.Numerics.Vector3"/>.</summary>
[Softmax(C = 3)]
public static partial class OfFloat;

/// <summary>Three classes of double.</summary>
[Softmax(C = 3, ElementType = typeof(double))]
public static partial class OfDouble;

/// <summary>Three classes of Half.</summary>
[Softmax(C = 3, ElementType = typeof(Half))]
public static partial class OfHalf;

/// <summary>The layer that keeps its probabilities, for the two rows of the example.</summary>
[Softmax(C = 3, MaxRows = 2)]
public sealed partial class Layer;
