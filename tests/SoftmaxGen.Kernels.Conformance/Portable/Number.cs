using System;

namespace SoftmaxGen.Kernels.Conformance
{
    /// <summary>Numbers of an element type, also where there is no generic arithmetic to make them.</summary>
    public static class Number
    {
        /// <summary>The nearest number; what is past the largest finite number becomes infinite.</summary>
        public static T Of<T>(double value)
            where T : unmanaged
        {
            if (typeof(T) == typeof(double))
            {
                return (T)(object)value;
            }

            if (typeof(T) == typeof(float))
            {
                return (T)(object)(float)value;
            }

#if NET5_0_OR_GREATER
            if (typeof(T) == typeof(Half))
            {
                return (T)(object)(Half)value;
            }
#endif

            throw new NotSupportedException(typeof(T).Name);
        }

        /// <summary>The largest finite number.</summary>
        public static double Largest<T>()
            where T : unmanaged =>
            typeof(T) == typeof(double) ? double.MaxValue
            : typeof(T) == typeof(float) ? float.MaxValue
            : 65504; // Of Half: (2 - 2^-10) 2^15.
    }
}
