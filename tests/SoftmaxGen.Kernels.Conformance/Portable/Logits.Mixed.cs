using System;
using System.Collections.Generic;

namespace SoftmaxGen.Kernels.Conformance
{
    /// <summary>Rows of logits that a softmax may get wrong.</summary>
    public static partial class Logits
    {
        /// <summary>From logits as networks have them to ones where all but the largest vanish, up to the end of the type.</summary>
        public static IReadOnlyList<double> Scales<T>()
            where T : unmanaged =>
            new[] { 1, 10, 40, 200, 1000, Number.Largest<T>() < 1e30 ? 60_000 : 1e30 };

        /// <summary>
        /// A batch in which each row is of another kind, the special ones among the ordinary: what one row holds must not be
        /// seen in its neighbours, and a block of rows must not be all ordinary.
        /// </summary>
        public static T[] Mixed<T>(int c, int rows)
            where T : unmanaged
        {
            var z = new T[rows * c];
            IReadOnlyList<double> scales = Scales<T>();
            T largest = Number.Of<T>(Number.Largest<T>());

            for (int r = 0; r < rows; r++)
            {
                Span<T> row = z.AsSpan(r * c, c);
                Rows.Uniform<T>(c, scales[r % scales.Count], seed: (1000 * c) + r).CopyTo(row);
                int place = r * 7 % c;

                switch (r % 11)
                {
                    case 1:
                        row.Fill(row[0]);
                        break;
                    case 3:
                        row[place] = Number.Of<T>(double.NegativeInfinity);
                        break;
                    case 4:
                        row[place] = Number.Of<T>(double.NaN);
                        break;
                    case 6:
                        row[place] = Number.Of<T>(double.PositiveInfinity);
                        break;
                    case 7:
                        row[place] = Number.Of<T>(900);
                        break;
                    case 8:
                        row.Fill(Number.Of<T>(double.NegativeInfinity));
                        break;
                    case 9:
                        row[place] = largest;
                        row[c - 1] = Number.Of<T>(-Number.Largest<T>());
                        break;
                }
            }

            return z;
        }
    }
}
