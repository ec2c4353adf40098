using System;
using System.Globalization;
using Spectre.Console;
using static System.FormattableString;

namespace Arena;

/// <summary>The game in a terminal of 80 x 24: two characters to a cell, and the curve below the field.</summary>
internal sealed class TerminalView : IView
{
    private const int Width = 80;
    private const int Height = 24;

    private const int FieldTop = 1;
    private const int CellWidth = 2;
    private const int CurveTop = FieldTop + Field.Height + 1;
    private const int CurveHeight = 5;
    private const int CurveLeft = 3;
    private const int CurveWidth = (Field.Width * CellWidth) - CurveLeft;
    private const int PanelLeft = (Field.Width * CellWidth) + 2;
    private const int BarWidth = 16;

    /// <summary>The curve's height in points.</summary>
    private const float MostPoints = 14;

    /// <summary>A terminal tells when a key goes down and never when it comes up, so a direction lasts until the next key, or a second.</summary>
    private static readonly TimeSpan KeyLasts = TimeSpan.FromSeconds(1);

    private static readonly string[] Moves = ["stay", "north", "east", "south", "west"];

    private static readonly Style Text = new(Color.White);
    private static readonly Style Faint = new(Color.Grey);
    private static readonly Style Wall = new(Color.Grey, Color.Grey);
    private static readonly Style Sprout = new(Color.Green4);
    private static readonly Style Berry = new(Color.Red1);
    private static readonly Style Agent = new(Color.Black, Color.DarkCyan);
    private static readonly Style Rich = new(Color.Black, Color.Cyan1);
    private static readonly Style Watched = new(Color.Black, Color.White);
    private static readonly Style Person = new(Color.Black, Color.Yellow);
    private static readonly Style Wolf = new(Color.White, Color.Purple);
    private static readonly Style Bar = new(Color.Cyan1);

    private readonly IAnsiConsole _console = AnsiConsole.Console;
    private readonly Screen _screen = new(Width, Height);
    private readonly float[] _p = new float[Policy.C];
    private readonly bool _wasControlCInput;
    private Steering _direction;
    private DateTime _directionEnds;

    /// <exception cref="ViewException">There is no terminal, or too small a one.</exception>
    public TerminalView()
    {
        if (Console.IsInputRedirected || Console.IsOutputRedirected || !_console.Profile.Capabilities.Ansi)
        {
            throw new ViewException("This is no terminal that understands cursor movement. Play in one, or with --headless.");
        }

        if (_console.Profile.Width < Width || _console.Profile.Height < Height)
        {
            throw new ViewException($"The terminal is {_console.Profile.Width} x {_console.Profile.Height}, and the game needs {Width} x {Height}.");
        }

        // Ctrl+C is a key like others then, and the terminal is left as it was found.
        _wasControlCInput = Console.TreatControlCAsInput;
        Console.TreatControlCAsInput = true;
        _console.Write(new ControlCode("\e[?1049h\e[?25l\e[2J"));
    }

    /// <summary>Fast enough for the eye, and slow enough for a terminal far away.</summary>
    public int FramesPerSecond => 30;

    public Input Read()
    {
        Input input = default;

        while (Console.KeyAvailable)
        {
            ConsoleKeyInfo key = Console.ReadKey(intercept: true);

            if (Direction(key.Key) is { } direction)
            {
                _direction = direction;
                _directionEnds = DateTime.UtcNow + KeyLasts;
            }
            else
            {
                input = Command(key, input);
            }
        }

        return input with { Steering = DateTime.UtcNow < _directionEnds ? _direction : Steering.Auto };
    }

    public void Draw(in Scene scene)
    {
        _screen.Clear();
        DrawField(scene);
        DrawCurve(scene.Simulation.Curve);
        DrawProbabilities(scene);
        DrawScore(scene);
        DrawLegend();
        _console.Cursor.SetPosition(0, 0);
        _console.Write(_screen);
    }

    public void Dispose()
    {
        _console.Write(new ControlCode("\e[?25h\e[?1049l"));
        Console.TreatControlCAsInput = _wasControlCInput;
    }

    private static Steering? Direction(ConsoleKey key)
    {
        return key switch
        {
            ConsoleKey.UpArrow or ConsoleKey.W => Steering.North,
            ConsoleKey.RightArrow or ConsoleKey.D => Steering.East,
            ConsoleKey.DownArrow or ConsoleKey.S => Steering.South,
            ConsoleKey.LeftArrow or ConsoleKey.A => Steering.West,
            ConsoleKey.Spacebar => Steering.Stay,
            _ => null,
        };
    }

    private static Input Command(ConsoleKeyInfo key, Input input)
    {
        bool isControlC = key.Key == ConsoleKey.C && key.Modifiers.HasFlag(ConsoleModifiers.Control);

        return (key.KeyChar, key.Key) switch
        {
            ('+' or '=', _) => input with { IsFaster = true },
            ('-', _) => input with { IsSlower = true },
            (_, ConsoleKey.Tab) => input with { IsNext = true },
            (_, ConsoleKey.Escape or ConsoleKey.Q) => input with { IsQuit = true },
            _ when isControlC => input with { IsQuit = true },
            _ => input,
        };
    }

    private void DrawField(in Scene scene)
    {
        Game game = scene.Simulation.Game;
        _screen.Write(0, 0, "Arena: they learn to gather berries, and to run from wolves", Text);

        for (int y = 0; y < Field.Height; y++)
        {
            for (int x = 0; x < Field.Width; x++)
            {
                Ground ground = game.Field[Field.CellAt(x, y)];
                (string text, Style style) = ground switch
                {
                    _ when (ground & Ground.Wall) != 0 => ("##", Wall),
                    _ when (ground & Ground.Ripe) != 0 => ("o ", Berry),
                    _ when (ground & Ground.Plant) != 0 => (". ", Sprout),
                    _ => ("  ", Style.Plain),
                };
                _screen.Write(x * CellWidth, FieldTop + y, text, style);
            }
        }

        for (int i = 0; i < game.Bodies.Length; i++)
        {
            ref readonly Body body = ref game.Bodies[i];
            Style style = i == scene.Simulation.Person ? Person
                : i == scene.Watched ? Watched
                : body.Points >= scene.Simulation.Scoreboard.Last && body.Points > 0 ? Rich
                : Agent;
            Put(body.Cell, Face(body.LastMove), style);
        }

        foreach (ref readonly Wolf wolf in game.Wolves)
        {
            Put(wolf.Cell, "WW", Wolf);
        }
    }

    private void Put(int cell, string text, Style style)
    {
        _screen.Write(Field.X(cell) * CellWidth, FieldTop + Field.Y(cell), text, style);
    }

    /// <summary>Where it looks.</summary>
    private static string Face(Move move)
    {
        return move switch
        {
            Move.North => "''",
            Move.East => " :",
            Move.South => "..",
            Move.West => ": ",
            _ => "--",
        };
    }

    /// <summary>A column for a point, or for as many as there are too much.</summary>
    private void DrawCurve(LearningCurve curve)
    {
        const string Eighths = " ▁▂▃▄▅▆▇█";
        ReadOnlySpan<float> points = curve.Smooth;
        _screen.Write(0, CurveTop - 1, "points per agent in 10 s", Faint);
        _screen.Write(0, CurveTop, Invariant($"{MostPoints,2:0}"), Faint);
        _screen.Write(0, CurveTop + CurveHeight - 1, " 0", Faint);
        int columns = Math.Min(points.Length, CurveWidth);

        for (int column = 0; column < columns; column++)
        {
            float point = points[(int)((long)(column + 1) * points.Length / columns) - 1];
            int eighths = (int)(Math.Clamp(point / MostPoints, 0, 1) * CurveHeight * 8);

            for (int row = 0; row < CurveHeight; row++)
            {
                int filled = Math.Clamp(eighths - ((CurveHeight - 1 - row) * 8), 0, 8);
                _screen.Write(CurveLeft + column, CurveTop + row, Eighths.AsSpan(filled, 1), Bar);
            }
        }
    }

    private void DrawProbabilities(in Scene scene)
    {
        scene.Simulation.Probabilities(scene.Watched, _p);
        ulong legal = scene.Simulation.Game.LegalMoves(scene.Watched);
        _screen.Write(PanelLeft, FieldTop, Invariant($"Agent {scene.Watched + 1} chooses"), Text);

        for (int move = 0; move < Policy.C; move++)
        {
            int row = FieldTop + 1 + move;
            bool isLegal = ((legal >> move) & 1) != 0;
            _screen.Write(PanelLeft, row, Moves[move], isLegal ? Text : Faint);

            if (isLegal)
            {
                _screen.Write(PanelLeft + 6, row, new string('█', (int)((BarWidth * _p[move]) + 0.5f)), Bar);
                _screen.Write(PanelLeft + 7 + BarWidth, row, Invariant($"{100 * _p[move],3:0}%"), Text);
            }
            else
            {
                _screen.Write(PanelLeft + 6, row, "masked", Berry);
            }
        }
    }

    private void DrawScore(in Scene scene)
    {
        const int Top = FieldTop + 7;
        Game game = scene.Simulation.Game;
        Scoreboard scoreboard = scene.Simulation.Scoreboard;
        (float mean, int best) = Scoreboard.Standing(game);

        _screen.Write(PanelLeft, Top, Invariant($"Round {scoreboard.Rounds + 1,-8}   now   last"), Text);
        ScoreLine(Top + 1, scene.IsSteered ? "you" : "you (auto)", game.Bodies[game.Agents].Points, scoreboard.Person, "0");
        ScoreLine(Top + 2, "agents", mean, scoreboard.Last, "0.0");
        ScoreLine(Top + 3, "best", best, scoreboard.Best, "0");
        _screen.Write(PanelLeft, Top + 4, Invariant($"{Scoreboard.SecondsLeft(game)} s left, speed x{scene.Speed}"), Faint);
    }

    private void ScoreLine(int row, string name, float now, float last, string format)
    {
        string nowText = now.ToString(format, CultureInfo.InvariantCulture);
        string lastText = last.ToString(format, CultureInfo.InvariantCulture);
        _screen.Write(PanelLeft, row, $"{name,-14}{nowText,6}{lastText,7}", Text);
    }

    private void DrawLegend()
    {
        const int Top = FieldTop + 13;
        Entry(PanelLeft, Top, " :", Agent, "agent");
        Entry(PanelLeft + 14, Top, " :", Rich, "a good one");
        Entry(PanelLeft, Top + 1, " :", Watched, "watched");
        Entry(PanelLeft + 14, Top + 1, " :", Person, "you");
        Entry(PanelLeft, Top + 2, "o ", Berry, "berry +1");
        Entry(PanelLeft + 14, Top + 2, "WW", Wolf, "wolf -3");

        _screen.Write(PanelLeft, CurveTop, "arrows, WASD  steer", Faint);
        _screen.Write(PanelLeft, CurveTop + 1, "space         stay", Faint);
        _screen.Write(PanelLeft, CurveTop + 2, "+ -           speed", Faint);
        _screen.Write(PanelLeft, CurveTop + 3, "Tab           watch the next", Faint);
        _screen.Write(PanelLeft, CurveTop + 4, "Esc, q        quit", Faint);
    }

    private void Entry(int column, int row, string sign, Style style, string meaning)
    {
        _screen.Write(column, row, sign, style);
        _screen.Write(column + 3, row, meaning, Faint);
    }
}
