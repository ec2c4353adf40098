using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Globalization;
using System.Linq;
using SoftmaxGen.Frame.Tests.Kernels;
using SoftmaxGen.Generator.Kernels;
using SoftmaxGen.Generator.Reading;
using static SoftmaxGen.Generator.Kernels.Expression;

namespace SoftmaxGen.Frame.Tests.Programs;

/// <summary>
/// A row program read off a tape: names for the row and for each class, reductions and results in any order, of expressions of all
/// operators.
/// </summary>
/// <remarks>
/// What Max and Min make of a NaN and of zeros of both signs, and the operators that look at bits of a NaN, no one promises: they
/// get operands that are neither. A sum and a maximum take of a lane that holds no class what changes nothing: the frame
/// leaves that to the kernel.
/// </remarks>
internal sealed class RandomProgram
{
    private const int Depth = 3;

    private static readonly ImmutableArray<double> Constants = [1, 0, -1, 0.5, 0.1, -0.0, 3, -7.25, 100, 1.5e-5];

    private static readonly ImmutableArray<Function> Functions =
    [
        FunctionOf("Bump", 1 / (1 + (X * X))),
        FunctionOf("Dip", Absolute(X) - 1),
        FunctionOf("Slope", MultiplyAdd(X, X, 0.25), new Step("square", X * X)),
        FunctionOf("Steps", new Variable("q") - X, new Step("q", X * 0.5), new Step("q", MultiplyAdd(new Variable("q"), X, 1)), new Step("q", Select(X > 0.25, new Variable("q"), -X))),
        FunctionOf(
            "Apart",
            new WhereFused(MultiplyAdd(X, new Variable("half"), 1), new Variable("more") * new Variable("half")),
            new Step("half", X * 0.5),
            new Step("more", new Variable("half") + 1, Apart: true)),
    ];

    private readonly Tape _tape;
    private readonly AdversarialKernels.Row _row;
    private readonly bool _isDouble;
    private readonly List<Expression> _ofRow = [];
    private readonly List<Expression> _ofClass = [];
    private readonly List<Expression> _masksOfRow = [];
    private readonly List<Expression> _masksOfClass = [];
    private int _names;

    private RandomProgram(string name, Tape tape, KernelSpec spec)
    {
        _tape = tape;
        _isDouble = spec.Arithmetic == ElementType.Double;
        _row = new AdversarialKernels.Row(name, spec, 1 + tape.Choose(3), isExact: tape.Choose(2) == 0);
        _ofClass.AddRange(_row.Inputs);
    }

    private static Variable X => new("x");

    public static Func<KernelSpec, RowProgram> Define(string name, IReadOnlyList<int> choices) => spec => new RandomProgram(name, new Tape(choices), spec).Define();

    private RowProgram Define()
    {
        AddOtherInputs(_tape.Choose(64));
        // Rare, as what takes its classes or its rows in turn leaves few schedules to try.
        int inTurn = _tape.Choose(10);
        int statements = _tape.Choose(11);
        int results = 0;

        for (int k = 0; k < statements; k++)
        {
            switch (_tape.Choose(14))
            {
                case 0 when inTurn == 1:
                    _ofClass.Add(_row.Builder.Scan(NewName("run"), Number(ofClass: true)));
                    break;

                case 0 or 1:
                    _ofClass.Add(_row.Let(NewName("of"), Number(ofClass: true)));
                    break;

                // What a function was called for is kept for a later loop, if one wants it: in the output, where it may be in the way.
                case 10 or 11:
                    _ofClass.Add(_row.Let(NewName("dear"), AdversarialKernels.Called(_tape.Choose(Functions), Number(ofClass: true, depth: 1))));
                    break;

                case 12:
                    _ofRow.Add(_row.Sum(NewName("sum"), _row.Term(_row.TakesTurns ? Tame(Recent()) : Recent())));
                    break;

                case 2:
                    _ofRow.Add(_row.Let(NewName("mean"), Number(ofClass: false)));
                    break;

                case 3:
                    _masksOfClass.Add(_row.Let(NewName("is"), Mask(ofClass: true, Depth)));
                    break;

                case 4:
                    _masksOfRow.Add(_row.Let(NewName("holds"), Mask(ofClass: false, Depth)));
                    break;

                case 5:
                    _ofRow.Add(_row.Max(NewName("max"), _tape.Choose(2) == 0 ? _row.Z : _row.Largest(Tame(Number(ofClass: true)))));
                    break;

                case 6 or 7:
                    Expression term = Number(ofClass: true);
                    _ofRow.Add(_row.Sum(NewName("sum"), _row.Term(_row.TakesTurns ? Tame(term) : term)));
                    break;

                case 8:
                    _ofRow.Add(_row.Product(NewName("dot"), Number(ofClass: true), Number(ofClass: true)));
                    break;

                case 13:
                    bool ofClass = _tape.Choose(2) == 0;
                    Expression where = Mask(ofClass: false, depth: 1);
                    Expression usual = Number(ofClass);
                    Expression value = Select(where, usual, Number(ofClass));
                    (value.IsPerClass ? _ofClass : _ofRow).Add(_row.Builder.Let(NewName("seldom"), value, usual: new Usual(where, usual)));
                    break;

                case 9 when results < 2:
                    Put();
                    results++;
                    break;
            }
        }

        Put();

        if (inTurn == 2)
        {
            _row.Builder.Add(NewName("added"), "Over the rows", Number(ofClass: true));
        }

        return _row.Builder.Build();
    }

    /// <summary>Inputs of other shapes, and stored otherwise: each is there or not.</summary>
    private void AddOtherInputs(int which)
    {
        Add(1, _ofRow, "label", Shape.Row, Storage.Int32);
        Add(2, _ofRow, "upstream", Shape.Row);
        Add(4, _ofRow, "temperature", Shape.Batch);
        Add(8, _ofClass, "weights", Shape.Weight);
        Add(16, _masksOfClass, "mask", Shape.Class, Storage.Boolean);
        Add(32, _masksOfClass, "bits", Shape.Class, _row.C <= 64 ? Storage.Bits : Storage.Boolean);

        if (which > 0)
        {
            _ofClass.Add(new ClassNumber());
        }

        void Add(int one, List<Expression> to, string name, Shape shape, Storage storage = Storage.Element)
        {
            if ((which & one) != 0)
            {
                to.Add(_row.Builder.Input(name, "One more", shape, storage));
            }
        }
    }

    private void Put()
    {
        switch (_tape.Choose(4))
        {
            case 3:
                _row.Builder.PutRow(NewName("loss"), "One for the row", Number(ofClass: false));
                break;

            case int guarded:
                Expression value = guarded == 0 ? Number(ofClass: true) : MultiplyAdd(Recent(), Number(ofClass: true, depth: 1), Number(ofClass: true, depth: 2));
                Guard? guard = guarded == 2 ? new Guard(Mask(ofClass: false, Depth), Number(ofClass: false), "Now and then.") : null;
                _row.Builder.Put(NewName("y"), "One for the class", value, guard);
                break;
        }
    }

    /// <summary>One of the last values of the class, so that a later loop wants what an earlier one has computed.</summary>
    private Expression Recent() => _ofClass[_ofClass.Count - 1 - _tape.Choose(Math.Min(3, _ofClass.Count))];

    private Expression Number(bool ofClass) => Number(ofClass, Depth);

    private Expression Number(bool ofClass, int depth)
    {
        if (depth == 0)
        {
            return Leaf(ofClass);
        }

        Expression Of() => Number(ofClass, depth - 1);

        return _tape.Choose(16) switch
        {
            0 or 1 => Leaf(ofClass),
            2 => Of() + Of(),
            3 => Of() - Of(),
            4 => Of() * Of(),
            5 => MultiplyAdd(Of(), Of(), Of()),
            6 => -Of(),
            7 => Absolute(Of()),
            8 => Of() / Of(),
            9 => Select(Mask(ofClass, depth - 1), Of(), Of()),
            10 => new Operation(Operator.Max, Tame(Of()), Tame(Of())),
            11 => new Operation(Operator.Min, Tame(Of()), Tame(Of())),
            12 => UpperHalf(Tame(Of())),
            13 => Power(Of()),
            _ => AdversarialKernels.Called(_tape.Choose(Functions), Of()),
        };
    }

    private Expression Leaf(bool ofClass) => _tape.Choose(5) switch
    {
        0 or 1 when ofClass => _ofClass[_ofClass.Count - 1 - _tape.Choose(_ofClass.Count)],
        2 or 3 when _ofRow.Count > 0 => _ofRow[_ofRow.Count - 1 - _tape.Choose(_ofRow.Count)],
        _ => _tape.Choose(Constants),
    };

    private Expression Mask(bool ofClass, int depth)
    {
        List<Expression> known = [.. _masksOfRow, .. ofClass ? _masksOfClass : []];

        if (known.Count > 0 && _tape.Choose(3) == 2)
        {
            return _tape.Choose(known);
        }

        Expression Of() => Mask(ofClass, depth - 1);

        return (depth > 0 ? _tape.Choose(6) : 0) switch
        {
            3 => Of() & Of(),
            4 => Of() | Of(),
            5 => !Of(),
            _ => Compared(Number(ofClass, Math.Min(depth, 1)), Number(ofClass, Math.Min(depth, 1))),
        };
    }

    private Expression Compared(Expression x, Expression y) => _tape.Choose(4) switch
    {
        0 => x > y,
        1 => x < y,
        2 => x >= y,
        _ => EqualTo(x, y),
    };

    /// <summary>A number of moderate size that is neither NaN nor -0.</summary>
    private static Expression Tame(Expression value) => Select(Absolute(value) < 48, value, 0.5) + 0.0;

    /// <summary>2 to a power between -9 and 9.</summary>
    private Expression Power(Expression value)
    {
        double magic = _isDouble ? 6755399441055744 + 1023 : 12582912 + 127;

        return PowerOfTwo(new Operation(Operator.Max, -9, new Operation(Operator.Min, 9, Tame(value))) + magic);
    }

    /// <summary>A name that is of no use to the lowerings themselves.</summary>
    private string NewName(string kind) => string.Create(CultureInfo.InvariantCulture, $"{kind}{(char)('A' + _names++)}");

    private static Function FunctionOf(string name, Expression result, params ImmutableArray<Step> steps) => new(name, ["Of no use."], ["x"], steps, result);
}
