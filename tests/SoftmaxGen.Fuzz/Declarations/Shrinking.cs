using System.Linq;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;

namespace SoftmaxGen.Fuzz.Declarations;

/// <summary>Takes tokens out of a failing input, half of them at once and then fewer, as long as it fails in the same way.</summary>
internal static class Shrinking
{
    public static Input Of(Input input, string failure)
    {
        // Where the way to the text matters, the text alone does not fail.
        if (failure.StartsWith("Edit", System.StringComparison.Ordinal))
        {
            return input;
        }

        for (int size = Tokens(input.Text).Length / 2; size > 0; size = size == 1 ? 0 : (size + 1) / 2)
        {
            for (int first = 0; first < Tokens(input.Text).Length;)
            {
                TextSpan[] tokens = Tokens(input.Text);
                TextSpan taken = TextSpan.FromBounds(tokens[first].Start, tokens[System.Math.Min(first + size, tokens.Length) - 1].End);
                Input smaller = input with { Text = input.Text.Remove(taken.Start, taken.Length), Typed = null };

                if (Verdict.On(smaller).Failure is { } still && Kind(still) == Kind(failure))
                {
                    input = smaller;
                }
                else
                {
                    first += size;
                }
            }
        }

        return input;
    }

    private static string Kind(string failure) => failure[..failure.IndexOf(':')];

    private static TextSpan[] Tokens(string text) =>
        [.. SyntaxFactory.ParseTokens(text).Select(static token => token.Span).Where(static span => span.Length > 0)];
}
