using System;
using System.CommandLine;
using System.IO;
using System.Runtime.InteropServices;
using System.Threading;
using Arena;

var headless = new Option<bool>("--headless") { Description = "Play without a view, as fast as it goes, and print what was measured." };
var terminal = new Option<bool>("--terminal") { Description = "Play in the terminal, 80 x 24 at least, and not in a window." };
var frames = new Option<int?>("--frames") { HelpName = "N", Description = $"End after so many frames, {Game.FramesPerSecond} to a second. [default: {Options.HeadlessFrames} with --headless, else never]" };
var seed = new Option<ulong?>("--seed") { HelpName = "S", Description = $"Of all that is left to chance. [default: {Options.DefaultSeed}]" };
var agents = new Option<int?>("--agents") { HelpName = "N", Description = $"How many learn, {Game.FewestAgents} to {Game.MostAgents}. [default: {Options.DefaultAgents}]" };
var speed = new Option<int?>("--speed") { HelpName = "X", Description = $"How many times as fast as the clock a view begins, 1 to {GameLoop.FastestSpeed}. [default: 1]" };
var curve = new Option<string?>("--curve") { HelpName = "FILE.png", Description = "At the end, write the learning curve." };
var screenshot = new Option<string?>("--screenshot") { HelpName = "FILE.png", Description = "At the end, write what the window showed last." };
var record = new Option<string?>("--record") { HelpName = "FILE", Description = "At the end, write the seed and the keys, to play the same game again." };
var replay = new Option<string?>("--replay") { HelpName = "FILE", Description = "Play a recorded game again, and check that it comes to the same hash." };

var command = new RootCommand("Agents that learn to gather berries, and to run from wolves, while you play against them.")
{
    headless, terminal, frames, seed, agents, speed, curve, screenshot, record, replay,
};

command.Validators.Add(result =>
{
    if (result.GetValue(frames) is < 1)
    {
        result.AddError("--frames takes 1 or more.");
    }

    if (result.GetValue(agents) is < Game.FewestAgents or > Game.MostAgents)
    {
        result.AddError($"--agents takes {Game.FewestAgents} to {Game.MostAgents}.");
    }

    if (result.GetValue(speed) is < 1 or > GameLoop.FastestSpeed)
    {
        result.AddError($"--speed takes 1 to {GameLoop.FastestSpeed}.");
    }

    if (result.GetValue(headless) && result.GetValue(terminal))
    {
        result.AddError("--headless and --terminal exclude each other.");
    }

    if (result.GetValue(screenshot) is not null && (result.GetValue(headless) || result.GetValue(terminal)))
    {
        result.AddError("--screenshot is of the window, and not with --headless or --terminal.");
    }

    bool isNew = result.GetValue(frames) is not null
        || result.GetValue(agents) is not null
        || result.GetValue(seed) is not null
        || result.GetValue(record) is not null;

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

return command.Parse(args).Invoke();

// The game ends after its frame, the screen is given back and the recording written.
static PosixSignalRegistration LeaveAt(PosixSignal signal, CancellationTokenSource leaving)
{
    return PosixSignalRegistration.Create(signal, context =>
    {
        context.Cancel = true;
        leaving.Cancel();
    });
}
