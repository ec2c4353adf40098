using System;
using System.Collections.Generic;
using System.Linq;
using System.Numerics;
using SoftmaxGen.Generator.Kernels;

namespace SoftmaxGen.Frame.Tests;

/// <summary>
/// What a row program means: each statement evaluated as it stands, one class after the other. It shares nothing with the
/// lowerings, so that what both agree on is right twice.
/// </summary>
/// <param name="program">The program.</param>
/// <param name="c">The class count.</param>
/// <param name="fused">Whether a multiply and an add are one operation.</param>
internal sealed class RowInterpreter<T>(RowProgram program, int c, bool fused)
    where T : IBinaryFloatingPointIeee754<T>
{
    /// <summary>The lanes of the canonical order.</summary>
    private const int Lanes = 16;

    // Where a truth value holds the number is 1, else 0.
    private readonly Dictionary<string, T> _ofRow = [];
    private readonly Dictionary<string, T[]> _ofClass = [];

    /// <summary>The results of one row, by the names of the outputs: one, C or C x C of each.</summary>
    /// <param name="inputs">C numbers of each input, or one where there is one for the row.</param>
    public Dictionary<string, T[]> Evaluate(IReadOnlyList<T[]> inputs)
    {
        Dictionary<string, T[]> outputs = [];
        _ofRow.Clear();
        _ofClass.Clear();

        for (int k = 0; k < inputs.Count; k++)
        {
            if (program.Inputs[k].IsOfRow)
            {
                _ofRow[program.Inputs[k].Value] = inputs[k][0];
            }
            else
            {
                _ofClass[program.Inputs[k].Value] = inputs[k];
            }
        }

        foreach (RowStatement statement in program.Statements)
        {
            switch (statement)
            {
                case Let { Value.IsPerClass: true } let:
                    _ofClass[let.Name] = OfEachClass(let.Value);
                    CheckUsual(let, _ofClass[let.Name]);
                    break;

                case Scan scan:
                    _ofClass[scan.Name] = Running(OfEachClass(scan.Value));
                    break;

                case Let let:
                    _ofRow[let.Name] = Of(let.Value);
                    CheckUsual(let, Enumerable.Repeat(_ofRow[let.Name], c));
                    break;

                case Reduce { Reduction: Reduction.Max } reduce:
                    _ofRow[reduce.Name] = Folded(OfEachClass(reduce.Value), T.NegativeInfinity, Larger);
                    break;

                case Reduce { Value: Operation { Operator: Operator.Multiply } product } reduce:
                    _ofRow[reduce.Name] = SumOfProducts(OfEachClass(product.Operands[0]), OfEachClass(product.Operands[1]));
                    break;

                case Reduce reduce:
                    _ofRow[reduce.Name] = Folded(OfEachClass(reduce.Value), T.NegativeZero, static (x, y) => x + y);
                    break;

                case PutRow put:
                    outputs[put.Target] = [Of(put.Value)];
                    break;

                case PutClass put:
                    outputs[put.Target] = Guarded(OfEachClass(put.Value), put.Guard);
                    break;

                case PutEach put:
                    outputs[put.Target] = Guarded([.. put.OfEach.Select(value => Of(value))], put.Guard);
                    break;

                case PutSquare put:
                    outputs[put.Target] = [.. from row in Enumerable.Range(0, c) from column in Enumerable.Range(0, c) select Of(row == column ? put.Diagonal : put.OffDiagonal, column, row)];
                    break;

                default:
                    throw new InvalidOperationException($"{statement.GetType().Name} is no statement.");
            }
        }

        return outputs;
    }

    /// <summary>What a schedule may put in place of a value is that value.</summary>
    private void CheckUsual(Let let, IEnumerable<T> values)
    {
        if (let.Usual is Usual usual && Holds(Of(usual.Where)) && !values.Zip(OfEachClass(usual.Value), Bits.AreEqual).All(static same => same))
        {
            throw new InvalidOperationException($"{let.Name} is not what it usually is.");
        }
    }

    private T[] OfEachClass(Expression value) => [.. Enumerable.Range(0, c).Select(k => Of(value, k, k))];

    private T[] Guarded(T[] results, Guard? guard) =>
        guard is null || Holds(Of(guard.Valid)) ? results : [.. results.Select(_ => Of(guard.Otherwise))];

    // ---- Reductions: class i in lane i mod 16, and then 16 lanes to 8 to 4 to 2 to 1 -------------------------------------------

    /// <param name="values">One for each class.</param>
    /// <param name="neutral">What changes nothing.</param>
    /// <param name="combine">What was before, and what comes to it.</param>
    private static T Folded(T[] values, T neutral, Func<T, T, T> combine)
    {
        T[] lanes = [.. Enumerable.Repeat(neutral, Lanes)];

        for (int i = 0; i < values.Length; i++)
        {
            lanes[i % Lanes] = combine(lanes[i % Lanes], values[i]);
        }

        for (int half = Lanes / 2; half > 0; half /= 2)
        {
            for (int lane = 0; lane < half; lane++)
            {
                lanes[lane] = combine(lanes[lane], lanes[lane + half]);
            }
        }

        return lanes[0];
    }

    /// <summary>Each lane takes its products by fused operations, where there are any, and then it is a sum as any other.</summary>
    private T SumOfProducts(T[] x, T[] y)
    {
        T[] lanes = [.. Enumerable.Repeat(T.NegativeZero, Lanes)];

        for (int i = 0; i < c; i++)
        {
            lanes[i % Lanes] = MultiplyAdd(x[i], y[i], lanes[i % Lanes]);
        }

        return Folded(lanes, T.NegativeZero, static (left, right) => left + right);
    }

    // ---- Expressions -----------------------------------------------------------------------------------------------------------

    /// <summary>A value of the row, or that of a class: for one entry of a matrix, of its column and of its row.</summary>
    private T Of(Expression value, int column = 0, int row = 0) => value switch
    {
        ClassValue { Axis: Axis.Row } of => _ofClass[of.Name][row],
        ClassValue of => _ofClass[of.Name][column],
        ClassNumber => T.CreateChecked(column),
        ClassAt of => _ofClass[of.Name][of.Class],
        Variable of => _ofRow[of.Name],
        _ => Of(value, operand => Of(operand, column, row)),
    };

    /// <summary>What is no name, by its parts.</summary>
    private T Of(Expression value, Func<Expression, T> of) => value switch
    {
        Constant constant => T.CreateChecked(constant.Value),
        Operation operation => Of(operation.Operator, [.. operation.Operands.Select(of)]),
        WhereFused where => of(fused ? where.Fused : where.Apart),
        Call call => Of(call.Function, [.. call.Arguments.Select(of)]),
        _ => throw new InvalidOperationException($"{value.GetType().Name} is none of a row program's."),
    };

    private T Of(Function function, T[] arguments)
    {
        Dictionary<string, T> names = [];

        for (int k = 0; k < arguments.Length; k++)
        {
            names[function.Parameters[k]] = arguments[k];
        }

        foreach (Step step in function.Steps.Where(step => !step.Apart || !fused))
        {
            names[step.Name] = Of(step.Value);
        }

        return Of(function.Result);

        T Of(Expression value) => value is Variable variable ? names[variable.Name] : this.Of(value, Of);
    }

    private T Of(Operator op, T[] x) => op switch
    {
        Operator.Add => x[0] + x[1],
        Operator.Subtract => x[0] - x[1],
        Operator.Multiply => x[0] * x[1],
        Operator.Divide => x[0] / x[1],
        Operator.Negate => -x[0],
        Operator.Absolute => T.Abs(x[0]),
        Operator.MultiplyAdd => MultiplyAdd(x[0], x[1], x[2]),
        Operator.Max => Larger(x[0], x[1]),
        Operator.Min => x[0] < x[1] ? x[0] : x[1],
        Operator.LessThan => Truth(x[0] < x[1]),
        Operator.AtLeast => Truth(x[0] >= x[1]),
        Operator.GreaterThan => Truth(x[0] > x[1]),
        Operator.EqualTo => Truth(x[0] == x[1]),
        Operator.And => Truth(Holds(x[0]) && Holds(x[1])),
        Operator.Or => Truth(Holds(x[0]) || Holds(x[1])),
        Operator.Not => Truth(!Holds(x[0])),
        Operator.Select => Holds(x[0]) ? x[1] : x[2],
        Operator.PowerOfTwo => Bits.ShiftedToExponent(x[0]),
        Operator.PowerIn32nds => Bits.PowerIn32nds(x[0]),
        Operator.ExponentField => Bits.ExponentField(x[0]),
        Operator.UpperHalf => Bits.WithoutLowerHalf(x[0]),
        _ => throw new InvalidOperationException($"{op} is no operator."),
    };

    private static T[] Running(T[] values)
    {
        for (int k = 1; k < values.Length; k++)
        {
            values[k] = values[k - 1] + values[k];
        }

        return values;
    }

    private T MultiplyAdd(T x, T y, T z) => fused ? T.FusedMultiplyAdd(x, y, z) : (x * y) + z;

    private static T Larger(T x, T y) => x > y ? x : y;

    private static T Truth(bool holds) => holds ? T.One : T.Zero;

    private static bool Holds(T truth) => truth != T.Zero;
}
