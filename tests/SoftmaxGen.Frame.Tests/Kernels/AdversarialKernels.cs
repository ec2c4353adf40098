using System;
using System.Collections.Immutable;
using System.Linq;
using SoftmaxGen.Generator.Kernels;
using SoftmaxGen.Generator.Reading;
using static SoftmaxGen.Generator.Kernels.Expression;

namespace SoftmaxGen.Frame.Tests.Kernels;

/// <summary>
/// Kernels that no user sees: each says something that the shipped ones do not, and that a kernel to come may say. What they
/// compute is of no use.
/// </summary>
internal static class AdversarialKernels
{
    public static readonly Function Bump = new(
        "Bump",
        ["Dear enough to be kept for a later loop."],
        ["x"],
        [new Step("square", new Variable("x") * new Variable("x"))],
        1 / (1 + new Variable("square")));

    private static readonly Function Slope = new(
        "Slope",
        ["Another one."],
        ["x", "by"],
        [new Step("product", MultiplyAdd(new Variable("x"), new Variable("by"), 0.25))],
        Absolute(new Variable("product")));

    /// <summary>A function whose name another one has too.</summary>
    internal static readonly Function OtherBump = Bump with { Result = 1 - new Variable("square") };

    /// <summary>The larger of two: of zeros of both signs and of NaN as well, since it is one operation of the processor in every spelling but the library's.</summary>
    public static readonly Func<KernelSpec, RowProgram> Greater = Of("Greater", 2, static row => new Operation(Operator.Max, row.Z, row.Inputs[1]));

    public static readonly ImmutableArray<Func<KernelSpec, RowProgram>> All =
    [
        Greater,

        // The next reduction needs the one before by a name, by two names, by a function.
        Of("ThroughOneName", 1, static row =>
        {
            Expression x = row.Let("x", row.Z - row.Max("m", row.Z));

            return x - row.Sum("s", row.Term(x));
        }),
        Of("ThroughTwoNames", 1, static row =>
        {
            Expression s = row.Sum("s", row.Term(row.Z));
            Expression mean = row.Let("mean", s * 0.125);
            Expression x = row.Let("x", row.Z - mean);
            Expression wide = row.Let("wide", x + x);
            Expression t = row.Sum("t", row.Term(wide));

            return wide + t;
        }),
        Of("ThroughAFunction", 1, static row =>
        {
            Expression m = row.Max("m", row.Z);
            Expression e = row.Let("e", Called(Bump, row.Z - m));
            Expression s = row.Sum("s", row.Term(e));
            Expression q = row.Let("q", e * s);
            Expression t = row.Sum("t", row.Term(q));

            return q + t;
        }),
        Of("FourReductions", 1, static row =>
        {
            Expression m = row.Max("m", row.Z);
            Expression x = row.Let("x", row.Z - m);
            Expression s = row.Sum("s", row.Term(x));
            Expression d = row.Let("d", x - (s * 0.0625));
            Expression widest = row.Max("widest", row.Largest(Absolute(d)));
            Expression u = row.Let("u", d / (widest + 1));

            return u - row.Sum("t", row.Term(u));
        }),
        Of("FourAtOnce", 2, static row =>
        {
            Expression m = row.Max("m", row.Z);
            Expression n = row.Max("n", row.Largest(-row.Z));
            Expression s = row.Sum("s", row.Term(row.Z));
            Expression t = row.Sum("t", row.Term(row.Inputs[1]));

            return ((row.Z - m) * n) + (s - t);
        }),

        // A value waits while a later loop still reads the input that it may lie in.
        Of("SoftmaxTimesLogits", 1, static row =>
        {
            Expression e = row.Let("e", Called(Bump, row.Z - row.Max("m", row.Z)));

            return e / row.Sum("s", row.Term(e)) * row.Z;
        }),
        Of("TwoWait", 1, static row =>
        {
            Expression e = row.Let("e", Called(Bump, row.Z));
            Expression f = row.Let("f", Called(Slope, row.Z, e));
            Expression s = row.Sum("s", row.Term(e));
            Expression t = row.Sum("t", row.Term(f));

            return MultiplyAdd(e, t, f * s);
        }),
        Of("TwoWaitAndTheInput", 2, static row =>
        {
            Expression e = row.Let("e", Called(Bump, row.Inputs[1]));
            Expression f = row.Let("f", Called(Slope, e, row.Z));
            Expression s = row.Sum("s", row.Term(e));
            Expression t = row.Sum("t", row.Term(f));

            return (e * t) + (f * s) + (row.Z * row.Inputs[1]);
        }),
        Of("WaitsOverTwoLoops", 1, static row =>
        {
            Expression e = row.Let("e", Called(Bump, row.Z));
            Expression s = row.Sum("s", row.Term(e));
            Expression t = row.Sum("t", row.Term(row.Z * s));

            return e + t;
        }),
        Of("TheSecondWaits", 2, static row =>
        {
            Expression s = row.Sum("s", row.Term(row.Inputs[1]));
            Expression e = row.Let("e", Called(Slope, row.Z, s));
            Expression t = row.Sum("t", row.Term(e));

            return e - (t * row.Inputs[1]);
        }),

        // Each loop has one, and no input is read again: there is one output to wait in. A lane without a class has the least of both.
        Of("WaitInTurn", 1, static row =>
        {
            Expression e = row.Let("e", Called(Bump, row.Z));
            Expression s = row.Max("s", e);
            Expression f = row.Let("f", Called(Slope, e, s));
            Expression t = row.Max("t", f);

            return (e * t) + f;
        }),

        // Functions.
        Of("OneFunctionTwice", 1, static row =>
        {
            Expression e = row.Let("e", Called(Bump, row.Z));

            return e + Called(Bump, row.Sum("s", row.Term(e)));
        }),
        Of("FunctionOfTheRow", 1, static row => row.Z * row.Let("b", Called(Slope, row.Max("m", row.Z), 0.5))),

        // Guards.
        Of("GuardAlone", 1, static row =>
        {
            Expression s = row.Sum("s", row.Term(row.Z));

            return row.Guarded(row.Z * s, s > 0, -1);
        }),
        Of("GuardOfTwo", 1, static row =>
        {
            Expression m = row.Max("m", row.Z);
            Expression e = row.Let("e", Called(Bump, row.Z - m));
            Expression s = row.Sum("s", row.Term(e));
            Expression t = row.Let("t", s - m);

            return row.Guarded(e / s, t > 1, Select(m > 0, t, double.NaN));
        }),
        Of("GuardOfAMaximum", 2, static row =>
        {
            Expression m = row.Max("m", row.Z);

            return row.Guarded(row.Inputs[1] * row.Z, m > 0.25, m);
        }),
        Of("GuardOfTheRowAlone", 1, static row =>
        {
            Expression m = row.Max("m", row.Z);

            return row.Guarded(m + 0.0, m > 0, 2);
        }),

        Of("GuardOfAMask", 1, static row => row.Guarded(row.Z, row.Let("isHigh", row.Max("m", row.Z) > 0.25), 0)),
        Of("GuardOfAnotherComparison", 1, static row => row.Guarded(row.Z, row.Max("m", row.Z) < 0.25, 0)),
        Of("GuardOfEquality", 1, static row => row.Guarded(row.Z, EqualTo(UpperHalf(row.Max("m", row.Z) * 0), 0), 0)),
        Of("GuardOfMasks", 1, static row => row.Guarded(row.Z, (row.Max("m", row.Z) >= 0.25) | !(row.Max("n", -row.Z) > 0.5), 3)),

        // Reductions alone, and results without any.
        Of("MaximumAlone", 1, static row => row.Max("m", row.Z) * 1),
        Of("MaximumTaken", 1, static row => row.Z - row.Max("m", row.Z)),
        Of("SumAlone", 1, static row => row.Sum("s", row.Term(row.Z)) + 0.0),
        Of("SumOfAName", 1, static row =>
        {
            Expression x = row.Let("x", row.Z * row.Z);

            return x - row.Sum("s", row.Term(x));
        }),
        Of("SumOfProducts", 2, static row =>
        {
            Expression present = row.Z > double.NegativeInfinity;
            Expression s = row.Product("s", Select(present, row.Z, 0), Select(present, row.Inputs[1], -0.0));

            return row.Inputs[1] - s;
        }),
        Of("NoReduction", 1, static row => MultiplyAdd(row.Z, row.Z, 1)),
        Of("Copy", 1, static row => row.Z),
        Of("Nothing", 1, static _ => 0.5),
        Of("ThreeInputs", 3, static row =>
        {
            Expression s = row.Sum("s", row.Term(row.Inputs[1] + row.Inputs[2]));
            Expression m = row.Max("m", row.Z);

            return MultiplyAdd(row.Z - m, row.Inputs[1], row.Inputs[2] * s);
        }),
        Of("OnlyTheLastIsRead", 3, static row => row.Inputs[2] + 1),

        // Names that nobody uses.
        Of("UnusedNames", 1, static row =>
        {
            Expression m = row.Max("m", row.Z);
            row.Let("a", m * 2);
            row.Let("b", row.Z * m);
            row.Let("k", Called(Bump, row.Z));
            row.Sum("s", row.Term(row.Z));
            row.Let("d", 0.25);

            return row.Z + 1;
        }),

        // Every operator, of the row and of the class.
        Of("EveryOperator", 2, static row =>
        {
            Expression m = row.Max("m", row.Z);
            Expression isHigh = row.Let("isHigh", m >= 0.5);
            Expression p = row.Let("p", PowerOfTwo(Select(isHigh, 12582912.0, 12582913.0) + 126));
            Expression h = row.Let("h", UpperHalf(row.Z + 1.0000001));
            Expression n = row.Let("n", ExponentField(1 + Absolute(row.Z)) - ExponentField(1));
            Expression least = row.Let("least", new Operation(Operator.Min, 0.125, row.Inputs[1]));
            Expression x = row.Let("x", Select(row.Z < least, h * p, (n - h) / 3));
            Expression y = row.Let("yes", Select(EqualTo(row.Z, m), Absolute(x), x));

            return Select(isHigh, y, Select(row.Inputs[1] >= 0, new Operation(Operator.Max, 0.0625, y), y + 7));
        }),
        Of("SelectOfTheRow", 2, static row =>
        {
            Expression isHigh = row.Let("isHigh", row.Max("m", row.Z) > 0.5);

            return Select(isHigh, row.Z, row.Inputs[1]);
        }),

        Of("MaskForTheClass", 1, static row =>
        {
            Expression isHigh = row.Let("isHigh", row.Z > row.Max("m", row.Z) * 0.5);

            return Select(isHigh, row.Z, row.Sum("s", row.Term(Select(isHigh, 1, row.Z))));
        }),

        // What a lane without a class reads is of an input; what a reduction takes of it, of the reduction.
        Of("SumOfAConstant", 1, static row => row.Z * row.Sum("s", 0.5)),
        Of("SumOfTheRow", 1, static row => row.Z - row.Builder.Sum("s", row.Max("m", row.Z))),
        Of("TwoKindsOfAbsent", 1, static row => row.Max("m", row.Z) - row.Builder.Sum("s", row.Z)),
        Of("SumOfProductsOfAnything", 2, static row => row.Z + row.Product("s", row.Z + 1, row.Inputs[1] - 2)),
        Of("MaximumOfAProduct", 2, static row => row.Z + row.Max("m", (Absolute(row.Z) + 1) * (Absolute(row.Inputs[1]) + 1))),
        Of("SumOfTheClassesNumbers", 1, static row => row.Z * row.Sum("s", new ClassNumber())),

        // Masks under a second name, and wanted by a later loop.
        Of("MaskOfAMask", 1, static row => Select(row.Let("isToo", row.Let("isHigh", row.Z > 0.25)), row.Z, -1)),
        Of("MaskThatWaits", 1, static row =>
        {
            Expression isHigh = row.Let("isHigh", row.Let("e", Called(Bump, row.Z)) > 0.5);
            Expression s = row.Sum("s", row.Term(Select(isHigh, row.Z, 0)));

            return Select(isHigh, s, row.Z);
        }),

        // Classes that are named by their numbers, of which there are at most sixteen.
        Of("OneClass", 1, static row => row.C > 16 ? row.Z : row.Z - new ClassAt("z", 0)),
        Of("OneByOne", 1, static row =>
        {
            if (row.C > 16)
            {
                return row.Z;
            }

            Expression s = row.Sum("s", row.Term(row.Z));
            row.Builder.PutEach("y", "Results", guard: null, [.. Enumerable.Range(0, row.C).Select(k => (new ClassAt("z", k) * k) + s)]);

            return null;
        }),

        // Matrices.
        Of("Square", 1, static row => row.Matrix(row.Z * row.Z, RowOf("z") + row.Z, isSymmetric: true)),
        Of("SquareOfAName", 1, static row =>
        {
            Expression x = row.Let("x", row.Z + new ClassNumber());
            Expression e = row.Let("e", Called(Bump, x));

            return row.Matrix(e, (RowOf("e") * x) - e);
        }),
        Of("SquareOfFactorsInAnotherOrder", 1, static row => row.Matrix((1 - row.Z) * row.Z, RowOf("z") * (2 - row.Z))),
        Of("SquareOfNumbers", 1, static row => row.Matrix(row.Z * new ClassNumber(), RowOf("z") * new ClassNumber())),
        Of("SquareOfTheRow", 1, static row =>
        {
            Expression s = row.Sum("s", row.Term(row.Z));

            return row.Matrix(row.Z * s, RowOf("z") * row.Z * s);
        }),
        Of("SquareOfTwo", 2, static row => row.Matrix(row.Z * row.Inputs[1], RowOf("z") * row.Z)),
        Of("SquareOfThreeFactors", 1, static row => row.Matrix(row.Z * row.Z * (row.Z + 1), RowOf("z") * row.Z * 2)),

        // Running sums, which no lane of classes can have.
        Of("RunningSum", 1, static row => row.Builder.Scan("run", row.Z)),
        Of("RunningSumOfTheSum", 2, static row =>
        {
            Expression e = row.Let("e", Called(Bump, row.Z));
            Expression s = row.Sum("s", row.Term(e));
            Expression run = row.Builder.Scan("run", e / s);

            return (run * row.Inputs[1]) + row.Builder.Scan("again", run);
        }),
        Of("RunningSumThatASumReads", 1, static row =>
        {
            Expression run = row.Builder.Scan("run", Called(Bump, row.Z));
            Expression s = row.Sum("s", row.Term(run));

            return (run - s) * row.Z;
        }),
        Of("InverseOfTheRunningSum", 1, static row =>
        {
            Expression u = row.Builder.Input("u", "One for each row", Shape.Row);
            Expression run = row.Builder.Scan("run", Absolute(row.Z));
            row.Builder.PutRow("k", "How many classes are passed", row.Sum("passed", Select(run <= u * 4, 1, 0)), Storage.Int32);

            return run;
        }),

        // Running sums that do not round, of which nothing is written for each class: lanes of classes can have those.
        Of("InverseOfAnExactSum", 1, static row =>
        {
            Expression u = row.Builder.Input("u", "One for each row", Shape.Row);
            Expression q = row.Let("q", row.OnGrid(Absolute(row.Z)));
            Expression run = row.Builder.Scan("run", q, isExact: true);
            Expression before = row.Let("before", run - q);
            Expression last = row.Max("last", row.Largest(Select((q > 0) & (before <= u * 8), new ClassNumber(), -1)));
            row.Builder.PutRow("k", "The last class that starts before", last, Storage.Int32);
            row.Builder.PutRow("picked", "Its own", row.Sum("own", Select(EqualTo(new ClassNumber(), last), q, -0.0)));

            return null;
        }),
        Of("TwoExactSums", 2, static row =>
        {
            Expression e = row.Let("e", Called(Bump, row.Z));
            Expression s = row.Sum("s", row.Term(e));
            Expression run = row.Builder.Scan("run", row.OnGrid(Absolute(e / s)), isExact: true);
            Expression again = row.Builder.Scan("again", row.OnGrid(run * 0.125), isExact: true);
            Expression middle = row.Max("middle", row.Largest(Select(again > 1, run, -again)));
            Expression third = row.Sum("third", row.Term(row.Inputs[1] - middle));
            Expression over = row.Max("over", row.Largest(run));

            return (row.Z * third) + over;
        }),

        // Sums over the rows: the gradient of a weight for each class, of a bias.
        Of("AddedOverTheRows", 2, static row =>
        {
            Expression m = row.Max("m", row.Z);
            row.Builder.Add("dLdB", "One for each class", row.Z - m);

            return row.Inputs[1] * m;
        }),
        Of("AddedOverTheRowsAlone", 1, static row =>
        {
            Expression w = row.Builder.Input("w", "A weight for each class", Shape.Weight);
            row.Builder.Add("dLdW", "One for each class", Called(Bump, row.Z) * w);
            row.Builder.Add("dLdB", "One for each class", row.Z / row.Sum("s", row.Term(Absolute(row.Z))));

            return null;
        }),
        Of("AddedInTurn", 1, static row =>
        {
            row.Builder.Add("total", "One for each class", row.Builder.Scan("run", row.Z));

            return null;
        }),

        // Inputs of other shapes, and stored otherwise.
        Of("PickedByLabel", 1, static row =>
        {
            Expression label = row.Builder.Input("label", "A class of each row", Shape.Row, Storage.Int32);
            Expression picked = row.Sum("picked", Select(EqualTo(new ClassNumber(), label), row.Z, -0.0));
            row.Builder.PutRow("loss", "One for the row", picked * 0.5);

            return Select(EqualTo(new ClassNumber(), label), row.Z - 1, row.Z);
        }),
        Of("LabelAsANumber", 2, static row =>
        {
            Expression label = row.Builder.Input("label", "A class of each row", Shape.Row, Storage.Int32);

            return (label * row.Inputs[1]) - row.Max("m", row.Z);
        }),
        Of("MaskOfTruths", 1, static row =>
        {
            Expression mask = row.Builder.Input("mask", "Which classes count", Shape.Class, Storage.Boolean);
            Expression x = row.Let("x", Select(mask, row.Z, -3));
            Expression m = row.Max("m", row.Largest(x));
            Expression e = row.Let("e", Called(Bump, x - m));

            return Select(mask, e / row.Sum("s", row.Term(e)), 0);
        }),
        Of("MaskOfBits", 1, static row =>
        {
            // Bits are of at most 64 classes.
            Expression mask = row.Builder.Input("mask", "Which classes count", Shape.Class, row.C <= 64 ? Storage.Bits : Storage.Boolean);
            Expression x = row.Let("x", Select(mask, row.Z, -3));
            Expression m = row.Max("m", row.Largest(x));
            Expression e = row.Let("e", Called(Bump, x - m));

            return Select(mask, e / row.Sum("s", row.Term(e)), 0);
        }),
        Of("Temperature", 1, static row =>
        {
            Expression t = row.Builder.Input("temperature", "Of the batch", Shape.Batch);
            Expression s = row.Sum("s", row.Term(row.Z * t));

            return MultiplyAdd(row.Z, t, s);
        }),
        Of("ClassWeights", 2, static row =>
        {
            Expression w = row.Builder.Input("weights", "Of the classes", Shape.Weight);
            Expression s = row.Sum("s", row.Term(w * row.Z));
            Expression e = row.Let("e", Called(Slope, w, s));

            return (e * row.Sum("t", row.Term(e))) + (w * row.Inputs[1]);
        }),
        Of("UpstreamOfTheRow", 2, static row =>
        {
            Expression u = row.Builder.Input("u", "One for the row", Shape.Row);
            Expression s = row.Sum("s", row.Term(row.Inputs[1] * u));
            row.Builder.PutRow("loss", "One for the row", s - u);

            return u * row.Z;
        }),
        Of("ArgumentOfTheMaximum", 1, static row =>
        {
            Expression m = row.Max("m", row.Z);
            Expression first = row.Max("first", Select(EqualTo(row.Z, m), -new ClassNumber(), double.NegativeInfinity));
            row.Builder.PutRow("largest", "The class of the largest", -first, Storage.Int32);

            return null;
        }),
        Of("CrossEntropy", 1, static row =>
        {
            Expression label = row.Builder.Input("label", "A class of each row", Shape.Row, Storage.Int32);
            Expression u = row.Builder.Input("u", "One for the row", Shape.Row);
            Expression w = row.Builder.Input("weights", "Of the classes", Shape.Weight);
            Expression t = row.Builder.Input("temperature", "Of the batch", Shape.Batch);
            Expression target = row.Let("target", Select(EqualTo(new ClassNumber(), label), w, 0));
            Expression x = row.Let("x", row.Z * t);
            Expression m = row.Max("m", row.Largest(x));
            Expression e = row.Let("e", Called(Bump, x - m));
            Expression s = row.Sum("s", row.Term(e));
            row.Builder.PutRow("loss", "One for the row", row.Sum("d", row.Term(target * x)) - (s * u));

            return MultiplyAdd(e / s, u, -target);
        }),
        Of("OperatorsOfMasks", 2, static row =>
        {
            Expression isLarge = row.Z > row.Inputs[1];
            Expression isHigh = row.Let("isHigh", row.Max("m", row.Z) > 0.5);
            Expression isOdd = row.Let("isOdd", !isHigh | (row.Max("n", row.Largest(-row.Z)) < 0.25));

            return Select(isLarge & isHigh, row.Z, Select(isOdd & !(isLarge | (row.Z > 0)), row.Inputs[1], Select(Select(isHigh, row.Z > 0, isLarge), 3, 4)));
        }),

        // More than one result, of the row and of the class.
        Of("LossOfTheRow", 1, static row =>
        {
            Expression m = row.Max("m", row.Z);
            row.Builder.PutRow("loss", "One for the row", m + 1);

            return row.Z - m;
        }),
        Of("OfTheRowAlone", 2, static row =>
        {
            row.Builder.PutRow("loss", "One for the row", row.Sum("s", row.Term(row.Inputs[1])));

            return null;
        }),
        Of("TwoOfTheRow", 1, static row =>
        {
            Expression m = row.Max("m", row.Z);
            row.Builder.PutRow("largest", "One for the row", m * 1);
            Expression s = row.Sum("s", row.Term(row.Z - m));
            row.Builder.PutRow("sum", "One for the row", s * 1);

            return null;
        }),
        Of("TwoForTheClass", 2, static row =>
        {
            Expression e = row.Let("e", Called(Bump, row.Z));
            Expression s = row.Sum("s", row.Term(e));
            row.Builder.Put("x", "One for the class", e * row.Inputs[1]);

            return (e / s) - row.Z;
        }),
        Of("SwappedInputs", 2, static row =>
        {
            row.Builder.Put("x", "The second", row.Inputs[1]);

            return row.Z;
        }),
        Of("WrittenBeforeASum", 1, static row =>
        {
            Expression m = row.Max("m", row.Z);
            row.Builder.Put("x", "Before the input is read again", row.Z + m);
            Expression s = row.Sum("s", row.Term(row.Z));

            return row.Z * s;
        }),
        Of("TwoGuards", 2, static row =>
        {
            Expression m = row.Max("m", row.Z);
            Expression s = row.Sum("s", row.Term(row.Inputs[1]));
            row.Builder.Put("x", "Guarded", row.Z - m, new Guard(m > 0.5, s, "Now and then."));

            return row.Guarded(row.Inputs[1] * row.Z, s > 0, m);
        }),
        Of("GuardAndTheRow", 1, static row =>
        {
            Expression e = row.Let("e", Called(Bump, row.Z));
            Expression s = row.Sum("s", row.Term(e));
            row.Builder.PutRow("sum", "One for the row", s * 2);

            return row.Guarded(e / s, s > 2, 0);
        }),
    ];

    /// <summary>A kernel of so many inputs; what the definition gives is a result for each class.</summary>
    public static Func<KernelSpec, RowProgram> Of(string name, int inputs, Func<Row, Expression?> define) => spec =>
    {
        Row row = new(name, spec, inputs);

        if (define(row) is Expression value)
        {
            row.Builder.Put("y", "Results", value, row.Guard);
        }

        return row.Builder.Build();
    };

    private static Expression RowOf(string name) => new ClassValue(name, Axis.Row);

    public static Expression Called(Function function, params Expression[] arguments) => new Call(function, [.. arguments]);

    /// <summary>The builder of a kernel whose first input is -inf in a lane that holds no class, and the others something else.</summary>
    internal sealed class Row
    {
        private readonly double _grid;

        public Row(string name, KernelSpec spec, int inputs, bool isExact = true)
        {
            Builder = new RowProgram.Builder(name, "Of no use.");
            Inputs =
            [
                Builder.Input("z", "First", absent: double.NegativeInfinity),
                .. inputs > 1 ? [Builder.Input("g", "Second", absent: 3)] : ImmutableArray<Expression>.Empty,
                .. inputs > 2 ? [Builder.Input("w", "Third", absent: -0.0)] : ImmutableArray<Expression>.Empty,
            ];
            C = spec.C;
            TakesTurns = isExact && spec.C % 2 == 1;
            _grid = 1.5 * Math.Pow(2, (spec.Arithmetic == ElementType.Double ? 52 : 23) - 8);
        }

        public int C { get; }

        public RowProgram.Builder Builder { get; }

        public ImmutableArray<Expression> Inputs { get; }

        public Expression Z => Inputs[0];

        public Guard? Guard { get; private set; }

        /// <summary>Whether sums are made exact, so that a schedule may take the classes in turn.</summary>
        public bool TakesTurns { get; }

        public Expression Let(string name, Expression value) => Builder.Let(name, value);

        public Expression Max(string name, Expression value) => Builder.Max(name, value);

        public Expression Sum(string name, Expression value) => Builder.Sum(name, value, isExact: TakesTurns);

        /// <summary>A sum of products, which are added by fused operations, and which no grid makes exact.</summary>
        public Expression Product(string name, Expression x, Expression y) => Builder.Sum(name, x * y);

        /// <summary>What a sum takes of a class; at some class counts with a word that it is nothing of a lane without one.</summary>
        public Expression Term(Expression value) => OfClasses(TakesTurns ? (value + _grid) - _grid : value, -0.0);

        /// <summary>What a maximum takes of a class, likewise.</summary>
        public Expression Largest(Expression value) => OfClasses(value, double.NegativeInfinity);

        /// <summary>A matrix for the row, and no result for each class.</summary>
        public Expression? Matrix(Expression diagonal, Expression offDiagonal, bool isSymmetric = false)
        {
            Builder.PutSquare("y", "Results", diagonal, offDiagonal, isSymmetric: isSymmetric);

            return null;
        }

        /// <summary>A number of which C add up without rounding, and that is never -0.</summary>
        public Expression OnGrid(Expression value) => (value + _grid) - _grid;

        private Expression OfClasses(Expression value, double otherwise) => C % 4 < 2 ? Select(Z > double.NegativeInfinity, value, otherwise) : value;

        public Expression Guarded(Expression value, Expression valid, Expression otherwise)
        {
            Guard = new Guard(valid, otherwise, "Now and then.");

            return value;
        }
    }
}
