/* The softmax as a C programmer writes it: C is a constant, the rest is the compiler's. */
#include <math.h>

void softmax(const float *restrict z, float *restrict a, long rows)
{
    for (long row = 0; row < rows; row++, z += C, a += C)
    {
        float m = z[0];

        for (int i = 1; i < C; i++)
            m = z[i] > m ? z[i] : m;

        float s = 0;

        for (int i = 0; i < C; i++)
            s += a[i] = expf(z[i] - m);

        for (int i = 0; i < C; i++)
            a[i] /= s;
    }
}
