using System;

namespace SoftmaxGen.Accuracy.Fitting;

/// <summary>Gauss' elimination with partial pivoting.</summary>
internal static class LinearSystem
{
    /// <summary>Solves the system whose rows hold the coefficients and, last, the right-hand side. Overwrites it.</summary>
    public static decimal[] Solve(decimal[,] rows)
    {
        int size = rows.GetLength(0);
        for (int column = 0; column < size; column++)
        {
            int pivot = column;
            for (int row = column + 1; row < size; row++)
            {
                if (Math.Abs(rows[row, column]) > Math.Abs(rows[pivot, column]))
                {
                    pivot = row;
                }
            }

            for (int j = 0; j <= size; j++)
            {
                (rows[column, j], rows[pivot, j]) = (rows[pivot, j], rows[column, j]);
            }

            for (int row = 0; row < size; row++)
            {
                if (row == column)
                {
                    continue;
                }

                decimal factor = rows[row, column] / rows[column, column];
                for (int j = column; j <= size; j++)
                {
                    rows[row, j] -= factor * rows[column, j];
                }
            }
        }

        var solution = new decimal[size];
        for (int i = 0; i < size; i++)
        {
            solution[i] = rows[i, size] / rows[i, i];
        }

        return solution;
    }
}
