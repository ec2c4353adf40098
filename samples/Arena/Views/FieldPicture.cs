using System;

namespace Arena;

/// <summary>Draws the field and all that moves on it.</summary>
internal sealed class FieldPicture
{
    public const int CellSize = 32;
    public const int Width = Field.Width * CellSize;
    public const int Height = Field.Height * CellSize;

    private const float BodyRadius = 12;

    /// <summary>A body with so many points in a round is as bright as it gets.</summary>
    private const float RichPoints = 12;

    /// <summary>How bright a step leaves its cell, and what is left of that a frame later.</summary>
    private const float Footprint = 0.35f;
    private const float Fading = 0.97f;

    private const int SparkFrames = 30;

    private readonly Canvas _canvas;
    private readonly int _left;
    private readonly int _top;
    private readonly float[] _paths = new float[Field.Stride * (Field.Height + (2 * Field.Rim))];

    /// <summary>What each body had when it was drawn last, and where: what has changed since is shown for a while.</summary>
    private readonly int[] _points = new int[Game.MostAgents + 1];
    private readonly (float X, float Y)[] _places = new (float X, float Y)[Game.MostAgents + 1];
    private readonly Spark[] _sparks = new Spark[Game.MostAgents + 1];
    private int _round;
    private int _frame;

    public FieldPicture(Canvas canvas, int left, int top)
    {
        _canvas = canvas;
        _left = left;
        _top = top;
    }

    public void Draw(in Scene scene)
    {
        Game game = scene.Simulation.Game;
        float now = game.Frame + scene.Progress;

        Fade(game);
        DrawGround(game.Field);

        foreach (ref readonly Plant plant in game.Plants)
        {
            DrawPlant(plant, now);
        }

        NotePoints(game, now);
        DrawSparks(game.Frame);

        for (int i = 0; i < game.Bodies.Length; i++)
        {
            ref readonly Body body = ref game.Bodies[i];
            (float x, float y) = _places[i];

            if (i == scene.Watched)
            {
                _canvas.Disc(x, y, BodyRadius + 4, Palette.Watched, inner: BodyRadius + 2);
            }

            uint color = i == scene.Simulation.Person
                ? Palette.Person
                : Canvas.Mix(Palette.PoorAgent, Palette.RichAgent, Wealth(body, game.Frame));
            DrawFace(x, y, color, body.LastMove);
        }

        foreach (ref readonly Wolf wolf in game.Wolves)
        {
            (float x, float y) = Between(wolf.From, wolf.Cell, (now - wolf.MovedAt) / Game.FramesPerWolfMove);
            DrawWolf(x, y, wolf.Heading);
        }
    }

    /// <summary>Of an agent, 0 to 1: the round before counts as far as this one has not been played.</summary>
    private static float Wealth(in Body body, int frame)
    {
        float rest = 1 - ((float)(frame % Game.FramesPerRound) / Game.FramesPerRound);

        return (body.Points + (rest * body.LastPoints)) / RichPoints;
    }

    /// <summary>Whose points have changed since it was drawn last has eaten a berry where it is now, or was caught where it was then.</summary>
    private void NotePoints(Game game, float now)
    {
        int round = game.Frame / Game.FramesPerRound;

        for (int i = 0; i < game.Bodies.Length; i++)
        {
            ref readonly Body body = ref game.Bodies[i];
            (float X, float Y) place = Between(body.From, body.Cell, (now - body.MovedAt) / Game.FramesPerMove);
            int gain = body.Points - _points[i];

            // With a round all points begin anew, and nothing has happened.
            if (gain != 0 && round == _round)
            {
                (float x, float y) = gain > 0 ? place : _places[i];
                _sparks[i] = new Spark(x, y, game.Frame, IsGain: gain > 0);
            }

            _points[i] = body.Points;
            _places[i] = place;
        }

        _round = round;
    }

    private void Fade(Game game)
    {
        float fading = 1;

        for (; _frame < game.Frame; _frame++)
        {
            fading *= Fading;
        }

        foreach (ref float path in _paths.AsSpan())
        {
            path *= fading;
        }

        foreach (ref readonly Body body in game.Bodies)
        {
            _paths[body.Cell] = MathF.Max(_paths[body.Cell], Footprint);
        }
    }

    private void DrawGround(Field field)
    {
        for (int y = 0; y < Field.Height; y++)
        {
            for (int x = 0; x < Field.Width; x++)
            {
                int cell = Field.CellAt(x, y);
                int left = _left + (x * CellSize);
                int top = _top + (y * CellSize);
                uint meadow = (x + y) % 2 == 0 ? Palette.Meadow : Palette.OtherMeadow;
                _canvas.Fill(left, top, CellSize, CellSize, Canvas.Mix(meadow, Palette.Path, _paths[cell]));

                if ((field[cell] & Ground.Wall) != 0)
                {
                    _canvas.Fill(left, top, CellSize, CellSize, Palette.WallShade);
                    _canvas.Fill(left, top, CellSize, CellSize - 6, Palette.Wall);
                }
            }
        }
    }

    private void DrawPlant(in Plant plant, float now)
    {
        (float x, float y) = Centre(plant.Cell);
        float growth = Math.Clamp((now - plant.SproutedAt) / (plant.RipeAt - plant.SproutedAt), 0, 1);

        if (growth < 1)
        {
            _canvas.Disc(x, y, 1.5f + (3 * growth), Palette.Leaf);
        }
        else
        {
            DrawBerry(x, y);
        }
    }

    public void DrawBerry(float x, float y)
    {
        _canvas.Disc(x + 3, y - 6, 3, Palette.Leaf);
        _canvas.Disc(x, y, 6.5f, Palette.Berry);
        _canvas.Disc(x - 2, y - 2, 1.8f, Palette.BerryLight);
    }

    public void DrawFace(float x, float y, uint color, Move looksTo)
    {
        (float dx, float dy) = Towards(looksTo);
        _canvas.Disc(x, y, BodyRadius, Canvas.Mix(color, Palette.Pupil, 0.45f));
        _canvas.Disc(x, y, BodyRadius - 1.5f, color);
        DrawEyes(x, y, dx, dy, Palette.Eye);
    }

    public void DrawWolf(float x, float y, Move looksTo)
    {
        (float dx, float dy) = Towards(looksTo);
        _canvas.Disc(x - 8, y - 9, 5, Palette.Wolf);
        _canvas.Disc(x + 8, y - 9, 5, Palette.Wolf);
        _canvas.Disc(x, y, BodyRadius + 1, Canvas.Mix(Palette.Wolf, Palette.Pupil, 0.3f));
        DrawEyes(x, y, dx, dy, Palette.Berry);
    }

    private void DrawEyes(float x, float y, float dx, float dy, uint color)
    {
        foreach (int side in (ReadOnlySpan<int>)[-1, 1])
        {
            float eyeX = x + (3 * dx) + (4.5f * side);
            float eyeY = y - 2 + (3 * dy);
            _canvas.Disc(eyeX, eyeY, 3.4f, color);
            _canvas.Disc(eyeX + (1.4f * dx), eyeY + (1.4f * dy), 1.7f, Palette.Pupil);
        }
    }

    private void DrawSparks(int frame)
    {
        foreach (ref readonly Spark spark in _sparks.AsSpan())
        {
            float age = (float)(frame - spark.Frame) / SparkFrames;

            if (spark.Frame == 0 || age > 1)
            {
                continue;
            }

            if (spark.IsGain)
            {
                _canvas.Disc(spark.X, spark.Y, 12 + (8 * age), Palette.Berry, inner: 10 + (8 * age), opacity: 1 - age);
            }
            else
            {
                _canvas.Disc(spark.X, spark.Y, 12 + (24 * age), Palette.Wolf, inner: 6 + (24 * age), opacity: 1 - age);
            }
        }
    }

    private (float X, float Y) Centre(int cell)
    {
        return (_left + ((Field.X(cell) + 0.5f) * CellSize), _top + ((Field.Y(cell) + 0.5f) * CellSize));
    }

    private (float X, float Y) Between(int from, int to, float share)
    {
        (float x0, float y0) = Centre(from);
        (float x1, float y1) = Centre(to);
        float t = Math.Clamp(share, 0, 1);

        return (x0 + ((x1 - x0) * t), y0 + ((y1 - y0) * t));
    }

    private static (float X, float Y) Towards(Move move)
    {
        return move switch
        {
            Move.North => (0, -1),
            Move.East => (1, 0),
            Move.South => (0, 1),
            Move.West => (-1, 0),
            _ => (0, 0),
        };
    }

    /// <summary>A ring that widens and fades, where points were won or lost.</summary>
    private readonly record struct Spark(float X, float Y, int Frame, bool IsGain);
}
