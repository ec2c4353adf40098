using System;
using System.Globalization;
using static System.FormattableString;

namespace Arena;

/// <summary>Draws what is beside the field: the learning curve, one agent's probabilities, the score and a legend.</summary>
internal sealed class PanelPicture
{
    public const int Width = 312;

    private const int Padding = 14;
    private const int LineHeight = 20;

    private const int ChartTop = 36;
    private const int ChartHeight = 120;
    private const int BarsTop = 188;
    private const int BarLeft = 84;
    private const int BarRight = Width - 64;
    private const int ScoreTop = 332;
    private const int LegendTop = 440;

    /// <summary>The chart's height in points, until somebody earns more.</summary>
    private const float LeastPoints = 10;

    private static readonly string[] Moves = ["STAY", "NORTH", "EAST", "SOUTH", "WEST"];

    private readonly Canvas _canvas;
    private readonly FieldPicture _field;
    private readonly int _left;
    private readonly int _top;
    private readonly float[] _p = new float[Policy.C];

    public PanelPicture(Canvas canvas, FieldPicture field, int left, int top)
    {
        _canvas = canvas;
        _field = field;
        _left = left;
        _top = top;
    }

    public void Draw(in Scene scene)
    {
        _canvas.Fill(_left, _top, Width, FieldPicture.Height, Palette.Panel);
        DrawCurve(scene.Simulation.Curve);
        DrawProbabilities(scene);
        DrawScore(scene);
        DrawLegend();
    }

    private void DrawCurve(LearningCurve curve)
    {
        Heading(Padding, "LEARNING");
        _canvas.TextBefore(_left + Width - Padding, _top + Padding, "POINTS IN 10 S", Palette.FaintText);

        int left = _left + Padding + 24;
        int width = Width - (2 * Padding) - 24;
        int bottom = _top + ChartTop + ChartHeight;
        float most = LeastPoints;

        foreach (float point in curve.Points)
        {
            most = MathF.Max(most, point);
        }

        for (int points = 0; points <= most; points += 5)
        {
            int y = bottom - (int)(points / most * ChartHeight);
            _canvas.Fill(left, y, width, 1, Palette.Line);
            _canvas.TextBefore(left - 6, y - 6, Invariant($"{points}"), Palette.FaintText);
        }

        Plot(curve.Points, left, bottom, width, most, thickness: 1.4f, Palette.RichAgent, opacity: 0.35f);
        Plot(curve.Smooth, left, bottom, width, most, thickness: 3, Palette.RichAgent, opacity: 1);
    }

    private void Plot(ReadOnlySpan<float> points, int left, int bottom, int width, float most, float thickness, uint color, float opacity)
    {
        float step = (float)width / Math.Max(points.Length - 1, 30);

        for (int i = 1; i < points.Length; i++)
        {
            float y0 = bottom - (Math.Max(points[i - 1], 0) / most * ChartHeight);
            float y1 = bottom - (Math.Max(points[i], 0) / most * ChartHeight);
            _canvas.Line(left + ((i - 1) * step), y0, left + (i * step), y1, thickness, color, opacity);
        }
    }

    private void DrawProbabilities(in Scene scene)
    {
        Heading(BarsTop, Invariant($"AGENT {scene.Watched + 1} CHOOSES"));
        scene.Simulation.Probabilities(scene.Watched, _p);
        ulong legal = scene.Simulation.Game.LegalMoves(scene.Watched);

        for (int move = 0; move < Policy.C; move++)
        {
            int y = _top + BarsTop + 24 + (move * LineHeight);
            bool isLegal = ((legal >> move) & 1) != 0;
            _canvas.Text(_left + Padding, y, Moves[move], isLegal ? Palette.Text : Palette.FaintText);
            _canvas.Fill(_left + BarLeft, y, BarRight - BarLeft, 14, Palette.Line);

            if (isLegal)
            {
                _canvas.Fill(_left + BarLeft, y, (int)((BarRight - BarLeft) * _p[move]), 14, Palette.RichAgent);
                _canvas.TextBefore(_left + Width - Padding, y, Invariant($"{100 * _p[move]:0}%"), Palette.Text);
            }
            else
            {
                _canvas.Fill(_left + BarLeft, y + 6, BarRight - BarLeft, 2, Palette.Berry);
                _canvas.TextBefore(_left + Width - Padding, y, "MASK", Palette.Berry);
            }
        }
    }

    private void DrawScore(in Scene scene)
    {
        Game game = scene.Simulation.Game;
        Scoreboard scoreboard = scene.Simulation.Scoreboard;
        (float mean, int best) = Scoreboard.Standing(game);

        Heading(ScoreTop, Invariant($"ROUND {scoreboard.Rounds + 1}"));
        _canvas.TextBefore(_left + 204, _top + ScoreTop, "NOW", Palette.FaintText);
        _canvas.TextBefore(_left + Width - Padding, _top + ScoreTop, "LAST", Palette.FaintText);
        ScoreLine(1, scene.IsSteered ? "YOU" : "YOU (AUTO)", Palette.Person, game.Bodies[game.Agents].Points, scoreboard.Person, "0");
        ScoreLine(2, "AGENTS", Palette.RichAgent, mean, scoreboard.Last, "0.0");
        ScoreLine(3, "BEST", Palette.RichAgent, best, scoreboard.Best, "0");
        _canvas.Text(_left + Padding, _top + ScoreTop + (4 * LineHeight), Invariant($"{Scoreboard.SecondsLeft(game)} S LEFT"), Palette.FaintText);
        _canvas.TextBefore(_left + Width - Padding, _top + ScoreTop + (4 * LineHeight), Invariant($"SPEED X{scene.Speed}"), Palette.FaintText);
    }

    private void ScoreLine(int line, string name, uint color, float now, float last, string format)
    {
        int y = _top + ScoreTop + (line * LineHeight);
        _canvas.Text(_left + Padding, y, name, color);
        _canvas.TextBefore(_left + 204, y, now.ToString(format, CultureInfo.InvariantCulture), Palette.Text);
        _canvas.TextBefore(_left + Width - Padding, y, last.ToString(format, CultureInfo.InvariantCulture), Palette.FaintText);
    }

    private void DrawLegend()
    {
        int y = _top + LegendTop + 8;
        int x = _left + Padding + 12;
        _field.DrawFace(x, y + 6, Palette.RichAgent, Move.East);
        _canvas.Text(x + 18, y, "AGENT", Palette.FaintText);
        _field.DrawFace(x, y + 42, Palette.Person, Move.East);
        _canvas.Text(x + 18, y + 36, "YOU", Palette.FaintText);
        _field.DrawBerry(x + 152, y + 6);
        _canvas.Text(x + 170, y, "BERRY +1", Palette.FaintText);
        _field.DrawWolf(x + 152, y + 42, Move.West);
        _canvas.Text(x + 170, y + 36, "WOLF -3", Palette.FaintText);
    }

    private void Heading(int y, ReadOnlySpan<char> text)
    {
        _canvas.Text(_left + Padding, _top + y, text, Palette.Text);
    }
}
