using System;
using System.CommandLine;
using System.CommandLine.Invocation;
using System.Globalization;
using System.IO;
using System.Numerics;
using System.Runtime.InteropServices;
using System.Threading;
using Arena;

var headless = new Option<bool>("--headless") { Description = "Play without a view, as fast as it goes, and print what was measured." };
var terminal = new Option<bool>("--terminal") { Description = "Play in the terminal, 80 x 24 at least, and not in a window." };
var frames = Whole<int>("--frames", "N", 1, int.MaxValue, $"End after so many frames, {Game.FramesPerSecond} to a second. [default: {Options.HeadlessFrames} with --headless, else never]");
var seed = Whole<ulong>("--seed", "S", 0, ulong.MaxValue, $"Of all that is left to chance. [default: {Options.DefaultSeed}]");
var agents = Whole<int>("--agents", "N", Game.FewestAgents, Game.MostAgents, $"How many learn, {Game.FewestAgents} to {Game.MostAgents}. [default: {Options.DefaultAgents}]");
var speed = Whole<int>("--speed", "X", 1, GameLoop.FastestSpeed, $"How many times as fast as the clock a view begins, 1 to {GameLoop.FastestSpeed}. [default: 1]");
var curve = new Option<string?>("--curve") { HelpName = "FILE.png", Description = "At the end, write the learning curve." };
var screenshot = new Option<string?>("--screenshot") { HelpName = "FILE.png", Description = "At the end, write what the window showed last." };
var record = new Option<string?>("--record") { HelpName = "FILE", Description = "At the end, write the seed and the keys, to play the same game again." };
var replay = new Option<string?>("--replay") { HelpName = "FILE", Description = "Play a recorded game again, and check that it comes to the same hash." };
Option<string?>[] files = [curve, screenshot, record, replay];

var command = new RootCommand("Agents that learn to gather berries, and to run from wolves, while you play against them.")
{
    headless, terminal, frames, seed, agents, speed, curve, screenshot, record, replay,
};

command.Validators.Add(result =>
{
    foreach (Option<string?> file in files)
    {
        if (result.GetValue(file) is "")
        {
            result.AddError($"{file.Name} takes the name of a file, and was given an empty one.");
        }
    }

    if (result.GetValue(headless) && result.GetValue(terminal))
    {
        result.AddError("--headless and --terminal exclude each other.");
    }

    if (result.GetValue(screenshot) is not null && (result.GetValue(headless) || result.GetValue(terminal)))
    {
        result.AddError("--screenshot is of the window, and not with --headless or --terminal.");
    }

    // Asked for by name: a value that cannot be read is refused elsewhere.
    bool isNew = result.GetResult(frames) is not null
        || result.GetResult(agents) is not null
        || result.GetResult(seed) is not null
        || result.GetResult(record) is not null;

    if (isNew && result.GetValue(replay) is not null)
    {
        result.AddError("With --replay, the recording says what --frames, --seed and --agents are, and --record would write the same again.");
    }
});

// Not a task: on macOS a window belongs to the thread that the program began on.
command.SetAction(parsed =>
{
    using var leaving = new CancellationTokenSource();
    using PosixSignalRegistration interrupted = LeaveAt(PosixSignal.SIGINT, leaving);
    using PosixSignalRegistration terminated = LeaveAt(PosixSignal.SIGTERM, leaving);

    try
    {
        return Play.Run(
            new Options
            {
                IsHeadless = parsed.GetValue(headless),
                IsTerminal = parsed.GetValue(terminal),
                Frames = parsed.GetValue(frames),
                Seed = parsed.GetValue(seed),
                Agents = parsed.GetValue(agents),
                Speed = parsed.GetValue(speed) ?? 1,
                Curve = parsed.GetValue(curve),
                Screenshot = parsed.GetValue(screenshot),
                Record = parsed.GetValue(record),
                Replay = parsed.GetValue(replay),
            },
            leaving.Token);
    }
    catch (Exception exception) when (exception is ViewException or InvalidDataException or IOException or UnauthorizedAccessException)
    {
        Console.Error.WriteLine(exception.Message);

        return Play.Failure;
    }
});

ParseResult invocation = command.Parse(args);

// One sentence says what is wrong; the page of help is there for those who ask.
if (invocation.Action is ParseErrorAction refusal)
{
    refusal.ShowHelp = false;
    refusal.ShowTypoCorrections = false;
}

return invocation.Invoke();

// An option whose value is refused in one sentence, whether it is no number or out of range.
static Option<T?> Whole<T>(string name, string helpName, T least, T most, string description)
    where T : struct, IBinaryInteger<T>, IMinMaxValue<T>
{
    return new Option<T?>(name)
    {
        HelpName = helpName,
        Description = description,
        CustomParser = result =>
        {
            bool isNumber = T.TryParse(result.Tokens[0].Value, NumberStyles.None, CultureInfo.InvariantCulture, out T value);

            if (isNumber && value >= least && value <= most)
            {
                return value;
            }

            result.AddError(most == T.MaxValue ? $"{name} takes {least} or more." : $"{name} takes {least} to {most}.");

            return null;
        },
    };
}

// The game ends after its frame, the screen is given back and the recording written.
static PosixSignalRegistration LeaveAt(PosixSignal signal, CancellationTokenSource leaving)
{
    return PosixSignalRegistration.Create(signal, context =>
    {
        context.Cancel = true;
        leaving.Cancel();
    });
}
