using System.Linq;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;

namespace SoftmaxGen.Fuzz.Declarations;

/// <summary>What typing, pasting and merging make of a file on the way.</summary>
internal static class HalfTyping
{
    private static readonly string[] Scraps =
    [
        "{", "}", "(", ")", "[", "]", "<", ">", ",", ";", ".", "=", "=>", ":", "::", "?", "!", "@", "\"", "'", "/*", "*/", "//", "///", "\\u", "\0", "\r", "\n",
        "\uFEFF", "\uD800", "$\"{", "\"\"\"", "#", "#if", "#if X\n", "\n#endif\n", "\n#else\n", "\n#line 1 \"x\"\n", "\n#pragma\n", "<<<<<<< HEAD\n", "where", "partial",
        "class", "struct", "record", "namespace", "file", "ref", "static", "typeof(", "[Softmax(", "[SoftmaxGen.Softmax(C = 3)]", "C = ", "99999999999", "1e999", "𝒳",
    ];

    public static string Spoil(Dice dice, string text)
    {
        for (int times = 1 + dice.Below(3); times > 0; times--)
        {
            text = Once(dice, text);
        }

        return text;
    }

    private static string Once(Dice dice, string text)
    {
        TextSpan[] tokens = [.. SyntaxFactory.ParseTokens(text).Select(static token => token.Span).Where(static span => span.Length > 0)];

        if (tokens.Length == 0)
        {
            return text + dice.Of(Scraps);
        }

        TextSpan one = dice.Of(tokens);
        TextSpan other = dice.Of(tokens);

        switch (dice.Below(9))
        {
            case 0:
                return text[..dice.Below(text.Length)];

            case 1:
            case 2:
                return text.Remove(one.Start, one.Length);

            case 3:
                return text.Insert(one.Start, text.Substring(one.Start, one.Length) + " ");

            case 4:
                (TextSpan first, TextSpan second) = one.Start < other.Start ? (one, other) : (other, one);

                return first.End > second.Start
                    ? text
                    : text[..first.Start] + text[second.Start..second.End] + text[first.End..second.Start] + text[first.Start..first.End] + text[second.End..];

            case 5:
                return text[..one.Start] + text[other.Start..other.End] + text[one.End..];

            case 6:
                return text.Remove(dice.Below(text.Length), 1);

            case 7:
                // From one token to another, as a selection is deleted.
                return one.Start < other.Start ? text.Remove(one.Start, other.Start - one.Start) : text.Remove(other.Start, one.Start - other.Start);

            default:
                return text.Insert(dice.OneIn(2) ? one.Start : dice.Below(text.Length), dice.Of(Scraps));
        }
    }
}
