using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using SoftmaxGen.Generator.Kernels;
using SoftmaxGen.Generator.Schedules;

namespace SoftmaxGen.Generator.Writing;

/// <summary>A lowered kernel as one private method that takes rows until fewer are left than it takes at a time.</summary>
internal static class LaneWriter
{
    public static string MethodName(LaneProgram program) =>
        program.Program.Name + (program.Type.IsVector ? (program.Rows > 1 ? "Rows" : "Row") + Literal.Of(program.Type.Bits) : "Scalar");

    public static void Write(CodeWriter writer, LaneProgram program, Helpers helpers)
    {
        Speller speller = Speller.For(program.Type, helpers);
        string input = program.Program.First.Name;
        int step = program.Rows * helpers.Spec.C;
        bool returns = program.Type.IsVector;

        if (program.Function is RowFunction function)
        {
            WriteFunction(writer, program, function, speller, helpers);
            writer.Line();
        }

        if (program.OneRow is OneRow row)
        {
            WriteOneRow(writer, program, row, speller, helpers);
            writer.Line();
        }

        if (helpers.Target.HasAggressiveOptimization && HasLoop(program.Body))
        {
            writer.Line("[global::System.Runtime.CompilerServices.MethodImpl(Optimized)]");
        }

        using (writer.Block($"public static {(returns ? "int" : "void")} {MethodName(program)}({Parameters(program, helpers)})"))
        {
            foreach (StackArray array in program.InMemory)
            {
                string span = $"global::System.Span<{program.Type.ElementName}>";
                string allocated = $"stackalloc {program.Type.ElementName}[{Literal.Of(array.Length + (program.Type.IsVector ? Helpers.AlignmentOf(program.Type) : 0))}]";

                if (program.Type.IsVector)
                {
                    writer.Line($"{span} {array.Name}OnStack = {allocated};");
                    writer.Line($"ref {program.Type.ElementName} {array.Name} = ref {helpers.Aligned(program.Type)}({array.Name}OnStack);");
                }
                else
                {
                    writer.Line($"{span} {array.Name} = {allocated};");
                }
            }

            if (program.InMemory.Length > 0)
            {
                writer.Line();
            }

            string condition = returns ? $"i <= length - {Literal.Of(program.Least)}" : $"i < {input}.Length";

            using (writer.Block($"for (; {condition}; {Advance("i", step)})"))
            {
                if (program.OneRow is null)
                {
                    WriteBody(writer, program.Function is null ? program.Body : CallOf(program, program.Function), speller, helpers);
                }
                else
                {
                    WriteCallOfOneRow(writer, program, helpers);
                }
            }

            if (returns)
            {
                writer.Line();
                writer.Line("return i;");
            }
        }
    }

    private static void WriteFunction(CodeWriter writer, LaneProgram program, RowFunction function, Speller speller, Helpers helpers)
    {
        string parameters = string.Join(", ", function.Inputs.Select(input => $"{program.Type.Name} {input.Name}"));
        writer.Line("// One row, a class in each lane.");
        writer.Line(Helpers.Inline);

        using (writer.Block($"public static {program.Type.Name} {MethodName(program)}({parameters})"))
        {
            WriteBody(writer, function.Body, speller, helpers);
            writer.Line();
            writer.Line($"return {function.Result};");
        }
    }

    private static void WriteOneRow(CodeWriter writer, LaneProgram program, OneRow row, Speller speller, Helpers helpers)
    {
        var signature = new MethodSignature(program.Program, helpers.Spec);
        string parameters = program.Type.IsVector ? signature.RowReferences : signature.RowDeclared;
        string results = string.Join(", ", program.Program.Outputs.Select(static output => output.Name));

        using (writer.Block($"public static {signature.RowResult} {MethodName(program)}({parameters}{(program.Type.IsVector ? "" : ", int i")})"))
        {
            WriteBody(writer, row.Body, speller, helpers);
            writer.Line();
            writer.Line(program.Program.ResultName is string result ? $"return new {result}({results});" : $"return {results};");
        }
    }

    private static void WriteCallOfOneRow(CodeWriter writer, LaneProgram program, Helpers helpers)
    {
        string call = CallOfOneRow(program, input => input switch
        {
            { Shape: Shape.Batch } => input.Name,
            _ when MethodSignature.IsOneNumber(input) => Of(input),
            { Shape: Shape.Weight } when program.Type.IsVector => $"ref {input.Name}",
            _ when program.Type.IsVector => $"ref {Helpers.Element(input.Name, "i")}",
            _ => input.Name,
        }, "i");

        if (program.Program.ResultName is null)
        {
            writer.Line($"{Of(program.Program.Outputs[0])} = {call};");

            return;
        }

        writer.Line($"{program.Program.ResultName} results = {call};");

        foreach (Parameter output in program.Program.Outputs)
        {
            writer.Line($"{Of(output)} = results.{RowOverload.Property(output)};");
        }

        string Of(Parameter parameter)
        {
            string index = ScalarSpeller.Index(Place.OfRow(parameter.Name, helpers.Spec.C, present: 1));

            return program.Type.IsVector ? Helpers.Element(parameter.Name, index) : $"{parameter.Name}[{index}]";
        }
    }

    /// <summary>A call of the function for one row.</summary>
    public static string CallOfOneRow(LaneProgram program, System.Func<Parameter, string> argument, string start) =>
        $"{MethodName(program)}({string.Join(", ", program.Program.Inputs.Select(argument))}{(program.Type.IsVector ? "" : $", {start}")})";

    private static ImmutableArray<LaneStatement> CallOf(LaneProgram program, RowFunction function)
    {
        var call = new CallOfRow(MethodName(program), function.Inputs.Select(static input => input.Name).ToImmutableArray());

        return ImmutableArray.CreateRange<LaneStatement>(function.Inputs).Add(new Store(function.Target, call));
    }

    // Without one the first call's time is the compiler's, and it returns sooner from the first tier, though that runs slower. A loop over
    // classes runs long enough in one call to be compiled again before that returns.
    private static bool HasLoop(IEnumerable<LaneStatement> body) => body.Any(static statement => statement switch
    {
        For => true,
        Unless unless => HasLoop(unless.Body),
        Scope scope => HasLoop(scope.Body),
        WhereAll where => HasLoop(where.Body) || HasLoop(where.Otherwise),
        _ => false,
    });

    /// <summary>Statements, with a blank line where one thought ends.</summary>
    public static void WriteBody(CodeWriter writer, ImmutableArray<LaneStatement> body, Speller speller, Helpers helpers) =>
        WriteBody(writer, body, Assigned(body).ToLookup(static assign => assign.Name, static assign => assign.Value), speller, helpers);

    private static void WriteBody(CodeWriter writer, ImmutableArray<LaneStatement> body, ILookup<string, Expression> assigned, Speller speller, Helpers helpers)
    {
        LaneStatement? before = null;

        foreach (LaneStatement statement in body.Where(statement => statement is not Store store || speller.Store(store.Place, store.Value).Length > 0))
        {
            if (before is not null && IsNewThought(before, statement))
            {
                writer.Line();
            }

            Write(writer, statement, assigned, speller, helpers);
            before = statement;
        }
    }

    private static bool IsNewThought(LaneStatement before, LaneStatement next) => (before, next) switch
    {
        (Note, _) or (ClearLanes, ClearLanes) => false,
        (LoadRows, LoadRows) => false,
        (LoadRows, _) or (_, StoreRows) => true,
        (_, Note or For or Scope or ClearLanes or Unless or WhereAll) => true,
        (For or Scope or Unless, _) => true,
        (Declare, Store { Place: { Offset: 0, Start: "i" } }) => true,
        (Declare first, Declare second) =>
            Family(first) != Family(second) && IsOfClass(second) && Class(first) != Class(second) && first.Name != Family(first) + "0",
        _ => false,
    };

    // The values of the classes of one row, or of two.
    private static string Family(Declare declare) => OfFirst(declare).TrimEnd("0123456789".ToCharArray());

    private static string Class(Declare declare) => OfFirst(declare).Substring(Family(declare).Length);

    private static bool IsOfClass(Declare declare) => Family(declare) != OfFirst(declare);

    private static string OfFirst(Declare declare) =>
        declare.Name.EndsWith(SideBySide.Second, System.StringComparison.Ordinal) ? declare.Name.Substring(0, declare.Name.Length - SideBySide.Second.Length) : declare.Name;

    private static IEnumerable<Assign> Assigned(IEnumerable<LaneStatement> body) => body.SelectMany(static statement => statement switch
    {
        Assign assign => [assign],
        Unless unless => Assigned(unless.Body),
        For loop => Assigned(loop.Body),
        Scope scope => Assigned(scope.Body),
        WhereAll where => Assigned(where.Body).Concat(Assigned(where.Otherwise)),
        _ => Enumerable.Empty<Assign>(),
    });

    private static void Write(CodeWriter writer, LaneStatement statement, ILookup<string, Expression> assigned, Speller speller, Helpers helpers)
    {
        switch (statement)
        {
            case Note note:
                writer.Line($"// {note.Text}");
                break;

            case Declare declare:
                writer.Lines(speller.Declare(declare.Name, declare.Value, assigned[declare.Name]));
                break;

            case Reference reference:
                writer.Line($"ref {MethodSignature.TypeOf(reference.Place.Storage) ?? speller.Type.ElementName} {reference.Name} = ref {Helpers.Element(reference.Place.Buffer, ScalarSpeller.Index(reference.Place))};");
                break;

            case Assign { Value: Operation { Operator: Operator.Add } sum } assign when sum.Operands[0] == new Variable(assign.Name):
                writer.Lines(speller.Line($"{assign.Name} += ", sum.Operands[1]));
                break;

            case Assign { Value: Operation { Operator: Operator.MultiplyAdd } sum } assign
                when sum.Operands[2] == new Variable(assign.Name) && !helpers.Fuses && !speller.Type.IsVector:
                writer.Lines(speller.Line($"{assign.Name} += ", sum.Operands[0] * sum.Operands[1]));
                break;

            case Assign assign:
                writer.Lines(speller.Line($"{assign.Name} = ", assign.Value));
                break;

            case Store store:
                writer.Line(speller.Store(store.Place, store.Value));
                break;

            case StoreLane store:
                string value = speller.Text(store.Value);
                string number = store.Place.Storage == Storage.Int32 ? $"{helpers.FirstInteger(speller.Type)}({value})" : $"{speller.Type.VectorClass}.GetElement({value}, {Literal.Of(store.Lane)})";
                string target = store.Place.IsValue ? $"{speller.StoredIn(store.Place)} {store.Place.Buffer}" : Helpers.Element(store.Place.Buffer, ScalarSpeller.Index(store.Place));
                writer.Line($"{target} = {number};");
                break;

            case Unless unless:
                using (writer.Block($"if ({Negated(speller, unless.Condition)})"))
                {
                    WriteBody(writer, unless.Body, assigned, speller, helpers);
                }

                break;

            case WhereAll where:
                using (writer.Block($"if ({string.Join(" && ", where.Conditions.Select(speller.Holds))})"))
                {
                    WriteBody(writer, where.Body, assigned, speller, helpers);
                }

                using (writer.Block("else"))
                {
                    WriteBody(writer, where.Otherwise, assigned, speller, helpers);
                }

                break;

            case LoadRows load:
                string outs = string.Join(", ", load.Classes.Select(name => $"out {speller.Declaration(new Variable(name))} {name}"));
                writer.Line($"{helpers.LoadRows(speller.Type, load.Classes.Length, load.Stored)}(ref {load.Buffer}, {(load.OnStack ? "0" : From("i", load.Offset))}, {outs});");
                break;

            case StoreRows store:
                writer.Line($"{helpers.StoreRows(speller.Type, store.Classes.Length)}(ref {store.Buffer}, {From(store.Scale == 1 ? "i" : $"i * {Literal.Of(store.Scale)}", store.Offset)}, {string.Join(", ", store.Classes)});");
                break;

            case LoadGroup load:
                writer.Line($"{helpers.LoadGroup(speller.Type)}(ref {load.Buffer}, {(load.OnStack ? "" : "i + ")}{load.Start}, {Literal.Of(load.Stride)}, ref {load.Array}, {InArray(load.Start, speller.Type)});");
                break;

            case StoreGroup store:
                writer.Line($"{helpers.StoreGroup(speller.Type)}(ref {store.Buffer}, i + {store.Start}, {Literal.Of(store.Stride)}, {string.Join(", ", store.Classes)});");
                break;

            case FillRows fill:
                writer.Line($"{helpers.FillRows(speller.Type)}(ref {fill.Buffer}, i, {Literal.Of(helpers.Spec.C)}, {speller.Text(fill.Valid)}, {speller.Text(fill.Value)});");
                break;

            case For loop:
                using (writer.Block($"for (int {loop.Index} = 0; {loop.Index} < {Literal.Of(loop.Count)}; {Advance(loop.Index, loop.Step)})"))
                {
                    WriteBody(writer, loop.Body, assigned, speller, helpers);
                }

                break;

            case Scope scope when scope.Body.All(static inner => inner is not Declare):
                WriteBody(writer, scope.Body, assigned, speller, helpers);
                break;

            case Scope scope:
                using (writer.Block())
                {
                    WriteBody(writer, scope.Body, assigned, speller, helpers);
                }

                break;

            case ClearLanes clear:
                writer.Line($"{clear.Name}.Fill({speller.Text(-0.0)});");
                break;
        }
    }

    private static string Negated(Speller speller, Expression condition)
    {
        string holds = speller.Holds(condition);

        return speller.Type.IsVector ? $"!{holds}" : $"!({holds})";
    }

    private static string From(string index, int offset) => offset == 0 ? index : $"{index} + {Literal.Of(offset)}";

    private static string InArray(string start, NumberType type) =>
        int.TryParse(start, out int known) ? Literal.Of(known * type.Lanes) : $"{start} * {Literal.Of(type.Lanes)}";

    private static string Advance(string index, int step) => step == 1 ? $"{index}++" : $"{index} += {Literal.Of(step)}";

    private static string Parameters(LaneProgram program, Helpers helpers)
    {
        var signature = new MethodSignature(program.Program, helpers.Spec);

        return program.Type.IsVector ? $"{signature.References}, int i, int length" : $"{signature.Declared}, int i";
    }
}
