//HintName: Schedules.g.cs


// Single, from C = 1:
//
//   Forward   row by row
//   Backward  row by row
//   Jacobian  row by row
//
// Lines: 1: 165,

// Single, from C = 2:
//
//   Forward   16 rows in 512 bits, 8 rows in 256 bits, 4 rows in 128 bits, row by row
//   Backward  16 rows in 512 bits, 8 rows in 256 bits, 4 rows in 128 bits, row by row
//   Jacobian  16 rows in 512 bits, 8 rows in 256 bits, 4 rows in 128 bits, row by row
//
// Lines: 2: 1551,

// Single, from C = 3:
//
//   Forward   32 rows in 512 bits, 8 rows in 256 bits, 4 rows in 128 bits, 4 classes in 128 bits, row by row
//   Backward  16 rows in 512 bits, 8 rows in 256 bits, 4 rows in 128 bits, 4 classes in 128 bits, row by row
//   Jacobian  16 rows in 512 bits, 8 rows in 256 bits, 4 rows in 128 bits, row by row
//
// Lines: 3: 1914,

// Single, from C = 4:
//
//   Forward   32 rows in 512 bits, 8 rows in 256 bits, 4 rows in 128 bits, 4 classes in 128 bits, row by row
//   Backward  16 rows in 512 bits, 8 rows in 256 bits, 4 rows in 128 bits, 4 classes in 128 bits, row by row
//   Jacobian  4 rows in 512 bits, 8 rows in 256 bits, 4 rows in 128 bits, row by row
//
// Lines: 4: 2152,

// Single, from C = 5:
//
//   Forward   32 rows in 512 bits, 8 rows in 256 bits, 4 rows in 128 bits, 4 classes in 128 bits, row by row
//   Backward  16 rows in 512 bits, 8 rows in 256 bits, 4 rows in 128 bits, 4 classes in 128 bits, row by row
//   Jacobian  16 rows in 512 bits, rows of the Jacobian in 256 bits, rows of the Jacobian in 128 bits, row by row
//
// Lines: 5: 1883,

// Single, from C = 6:
//
//   Forward   16 rows in 512 bits, 8 rows in 256 bits, 4 rows in 128 bits, 4 classes in 128 bits, row by row
//   Backward  16 rows in 512 bits, 8 rows in 256 bits, 4 rows in 128 bits, 4 classes in 128 bits, row by row
//   Jacobian  4 rows in 512 bits, rows of the Jacobian in 256 bits, rows of the Jacobian in 128 bits, row by row
//
// Lines: 6: 1967,

// Single, from C = 7:
//
//   Forward   16 rows in 512 bits, 8 rows in 256 bits, 4 rows in 128 bits, 4 classes in 128 bits, row by row
//   Backward  16 rows in 512 bits, 8 rows in 256 bits, 4 rows in 128 bits, 4 classes in 128 bits, row by row
//   Jacobian  16 rows in 512 bits, rows of the Jacobian in 256 bits, rows of the Jacobian in 128 bits, row by row
//
// Lines: 7: 2066,

// Single, from C = 8:
//
//   Forward   16 rows in 512 bits, 8 rows in 256 bits, 4 rows in 128 bits, 4 classes in 128 bits, row by row
//   Backward  16 rows in 512 bits, 8 rows in 256 bits, 4 rows in 128 bits, 4 classes in 128 bits, row by row
//   Jacobian  2 rows in 512 bits, rows of the Jacobian in 256 bits, rows of the Jacobian in 128 bits, row by row
//
// Lines: 8: 2212,

// Single, from C = 9:
//
//   Forward   16 rows in 512 bits, 8 rows in 256 bits, 4 rows in 128 bits, 16 classes in 512 bits, 8 classes in 256 bits, 4 classes in 128 bits, row by row
//   Backward  16 classes in 512 bits, 8 classes in 256 bits, 4 classes in 128 bits, row by row
//   Jacobian  rows of the Jacobian in 512 bits, rows of the Jacobian in 256 bits, rows of the Jacobian in 128 bits, class by class
//
// Lines: 9: 2071,

// Single, from C = 10:
//
//   Forward   16 rows in 512 bits, 8 rows in 256 bits, 4 rows in 128 bits, 16 classes in 512 bits, 8 classes in 256 bits, 4 classes in 128 bits, row by row
//   Backward  16 classes in 512 bits, 8 classes in 256 bits, 4 classes in 128 bits, row by row
//   Jacobian  4 rows in 512 bits, rows of the Jacobian in 256 bits, rows of the Jacobian in 128 bits, class by class
//
// Lines: 10: 2152,

// Single, from C = 11:
//
//   Forward   16 rows in 512 bits, 8 rows in 256 bits, 4 rows in 128 bits, 16 classes in 512 bits, 8 classes in 256 bits, 4 classes in 128 bits, row by row
//   Backward  16 classes in 512 bits, 8 classes in 256 bits, 4 classes in 128 bits, row by row
//   Jacobian  rows of the Jacobian in 512 bits, rows of the Jacobian in 256 bits, rows of the Jacobian in 128 bits, class by class
//
// Lines: 11: 2116,

// Single, from C = 12:
//
//   Forward   16 rows in 512 bits, 8 rows in 256 bits, 4 rows in 128 bits, 16 classes in 512 bits, 8 classes in 256 bits, 4 classes in 128 bits, row by row
//   Backward  16 classes in 512 bits, 8 classes in 256 bits, 4 classes in 128 bits, row by row
//   Jacobian  2 rows in 512 bits, rows of the Jacobian in 256 bits, rows of the Jacobian in 128 bits, class by class
//
// Lines: 12: 2056,

// Single, from C = 13:
//
//   Forward   16 rows in 512 bits, 8 rows in 256 bits, 4 rows in 128 bits, 16 classes in 512 bits, 8 classes in 256 bits, 4 classes in 128 bits, row by row
//   Backward  16 classes in 512 bits, 8 classes in 256 bits, 4 classes in 128 bits, row by row
//   Jacobian  rows of the Jacobian in 512 bits, rows of the Jacobian in 256 bits, rows of the Jacobian in 128 bits, class by class
//
// Lines: 13: 2166,

// Single, from C = 14:
//
//   Forward   16 rows in 512 bits, 8 rows in 256 bits, 4 rows in 128 bits, 16 classes in 512 bits, 8 classes in 256 bits, 4 classes in 128 bits, row by row
//   Backward  16 classes in 512 bits, 8 classes in 256 bits, 4 classes in 128 bits, row by row
//   Jacobian  4 rows in 512 bits, rows of the Jacobian in 256 bits, rows of the Jacobian in 128 bits, class by class
//
// Lines: 14: 2273,

// Single, from C = 15:
//
//   Forward   16 rows in 512 bits, 8 rows in 256 bits, 4 rows in 128 bits, 16 classes in 512 bits, 8 classes in 256 bits, 4 classes in 128 bits, row by row
//   Backward  16 classes in 512 bits, 8 classes in 256 bits, 4 classes in 128 bits, row by row
//   Jacobian  rows of the Jacobian in 512 bits, rows of the Jacobian in 256 bits, rows of the Jacobian in 128 bits, class by class
//
// Lines: 15: 2201, 16: 2085,

// Single, from C = 17:
//
//   Forward   16 rows in 512 bits, 8 rows in 256 bits, 4 rows in 128 bits, 16 classes in 512 bits, 8 classes in 256 bits, 4 classes in 128 bits, class by class
//   Backward  16 classes in 512 bits, 8 classes in 256 bits, 4 classes in 128 bits, class by class
//   Jacobian  rows of the Jacobian in 512 bits, rows of the Jacobian in 256 bits, rows of the Jacobian in 128 bits, class by class
//
// Lines: 17: 2103, 18: 2125, 19: 2126, 20: 2059, 21: 2140, 22: 2148, 23: 2149, 24: 2063, 25: 2177, 26: 2192, 27: 2193, 28: 2128, 29: 2207, 30: 2215, 31: 2216, 32: 2425, 33: 2549, 34: 2571, 35: 2572, 36: 2582, 37: 2611, 38: 2619, 39: 2620, 40: 2611, 41: 2697, 42: 2712, 43: 2713, 44: 2725, 45: 2752, 46: 2760, 47: 2761, 48: 2423, 49: 2636, 50: 2658, 51: 2659, 52: 2678, 53: 2698, 54: 2706, 55: 2707, 56: 2712, 57: 2784, 58: 2799, 59: 2800, 60: 2827, 61: 2839, 62: 2847, 63: 2848, 64: 2510, 65: 2491, 66: 2513, 67: 2514, 68: 2541, 69: 2550, 70: 2558, 95: 2715, 96: 2295, 97: 2537, 100: 2587, 127: 2761, 128: 2341, 129: 2473, 130: 2495, 255: 2674, 256: 2207,

// Single, from C = 257:
//
//   Forward   16 classes in 512 bits, 8 classes in 256 bits, 4 classes in 128 bits, class by class
//   Backward  16 classes in 512 bits, 8 classes in 256 bits, 4 classes in 128 bits, class by class
//   Jacobian  rows of the Jacobian in 512 bits, rows of the Jacobian in 256 bits, rows of the Jacobian in 128 bits, class by class
//
// Lines: 257: 1540, 258: 1562, 511: 1653, 512: 1364, 513: 1540, 1000: 1576, 1024: 1364, 1025: 1539, 65536: 1363,


// Double, from C = 1:
//
//   Forward   row by row
//   Backward  row by row
//   Jacobian  row by row
//
// Lines: 1: 165,

// Double, from C = 2:
//
//   Forward   8 rows in 512 bits, 4 rows in 256 bits, 2 rows in 128 bits, row by row
//   Backward  8 rows in 512 bits, 4 rows in 256 bits, 2 rows in 128 bits, row by row
//   Jacobian  8 rows in 512 bits, 4 rows in 256 bits, 2 rows in 128 bits, row by row
//
// Lines: 2: 1448,

// Double, from C = 3:
//
//   Forward   16 rows in 512 bits, 4 rows in 256 bits, 2 rows in 128 bits, 2 classes in 128 bits, row by row
//   Backward  8 rows in 512 bits, 4 rows in 256 bits, 2 rows in 128 bits, 2 classes in 128 bits, row by row
//   Jacobian  8 rows in 512 bits, 4 rows in 256 bits, 2 rows in 128 bits, row by row
//
// Lines: 3: 1776,

// Double, from C = 4:
//
//   Forward   16 rows in 512 bits, 4 rows in 256 bits, 2 rows in 128 bits, 2 classes in 128 bits, row by row
//   Backward  8 rows in 512 bits, 4 rows in 256 bits, 2 rows in 128 bits, 2 classes in 128 bits, row by row
//   Jacobian  2 rows in 512 bits, 4 rows in 256 bits, 2 rows in 128 bits, row by row
//
// Lines: 4: 1957,

// Double, from C = 5:
//
//   Forward   16 rows in 512 bits, 4 rows in 256 bits, 2 rows in 128 bits, 2 classes in 128 bits, row by row
//   Backward  8 rows in 512 bits, 4 rows in 256 bits, 2 rows in 128 bits, 2 classes in 128 bits, row by row
//   Jacobian  8 rows in 512 bits, rows of the Jacobian in 256 bits, rows of the Jacobian in 128 bits, row by row
//
// Lines: 5: 1910,

// Double, from C = 6:
//
//   Forward   8 rows in 512 bits, 4 rows in 256 bits, 2 rows in 128 bits, 2 classes in 128 bits, row by row
//   Backward  8 rows in 512 bits, 4 rows in 256 bits, 2 rows in 128 bits, 2 classes in 128 bits, row by row
//   Jacobian  2 rows in 512 bits, rows of the Jacobian in 256 bits, rows of the Jacobian in 128 bits, row by row
//
// Lines: 6: 1951,

// Double, from C = 7:
//
//   Forward   8 rows in 512 bits, 4 rows in 256 bits, 2 rows in 128 bits, 2 classes in 128 bits, row by row
//   Backward  8 rows in 512 bits, 4 rows in 256 bits, 2 rows in 128 bits, 2 classes in 128 bits, row by row
//   Jacobian  8 rows in 512 bits, rows of the Jacobian in 256 bits, rows of the Jacobian in 128 bits, row by row
//
// Lines: 7: 2089,

// Double, from C = 8:
//
//   Forward   8 rows in 512 bits, 4 rows in 256 bits, 2 rows in 128 bits, 2 classes in 128 bits, row by row
//   Backward  8 rows in 512 bits, 4 rows in 256 bits, 2 rows in 128 bits, 2 classes in 128 bits, row by row
//   Jacobian  rows of the Jacobian in 512 bits, rows of the Jacobian in 256 bits, rows of the Jacobian in 128 bits, row by row
//
// Lines: 8: 2167,

// Double, from C = 9:
//
//   Forward   8 rows in 512 bits, 4 rows in 256 bits, 2 rows in 128 bits, 8 classes in 512 bits, 4 classes in 256 bits, 2 classes in 128 bits, row by row
//   Backward  8 classes in 512 bits, 4 classes in 256 bits, 2 classes in 128 bits, row by row
//   Jacobian  rows of the Jacobian in 512 bits, rows of the Jacobian in 256 bits, rows of the Jacobian in 128 bits, class by class
//
// Lines: 9: 2071, 10: 2041, 11: 2147, 12: 2123, 13: 2230, 14: 2192, 15: 2296, 16: 2221,

// Double, from C = 17:
//
//   Forward   8 rows in 512 bits, 4 rows in 256 bits, 2 rows in 128 bits, 8 classes in 512 bits, 4 classes in 256 bits, 2 classes in 128 bits, class by class
//   Backward  8 classes in 512 bits, 4 classes in 256 bits, 2 classes in 128 bits, class by class
//   Jacobian  rows of the Jacobian in 512 bits, rows of the Jacobian in 256 bits, rows of the Jacobian in 128 bits, class by class
//
// Lines: 17: 2252, 18: 2199, 19: 2290, 20: 2243, 21: 2328, 22: 2268, 23: 2359, 24: 2256, 25: 2410, 26: 2357, 27: 2448, 28: 2414, 29: 2486, 30: 2426, 31: 2517, 32: 2728, 33: 2885, 34: 2880, 35: 2947, 36: 2947, 37: 3034, 38: 3022, 39: 3089, 40: 3019, 41: 3213, 42: 3208, 43: 3275, 44: 3274, 45: 3362, 46: 3350, 47: 3417, 48: 2681, 49: 2927, 50: 2922, 51: 2989, 52: 2989, 53: 3076, 54: 3064, 55: 3131, 56: 3061, 57: 3255, 58: 3250, 59: 3317, 60: 3316, 61: 3404, 62: 3392, 63: 3459, 64: 2723, 65: 2746, 66: 2741, 67: 2805, 68: 2805, 69: 2886, 70: 2874, 95: 3246, 96: 2482, 97: 2746, 100: 2805, 127: 3246, 128: 2482, 129: 2746, 130: 2741, 255: 3246, 256: 2482,

// Double, from C = 257:
//
//   Forward   8 classes in 512 bits, 4 classes in 256 bits, 2 classes in 128 bits, class by class
//   Backward  8 classes in 512 bits, 4 classes in 256 bits, 2 classes in 128 bits, class by class
//   Jacobian  rows of the Jacobian in 512 bits, rows of the Jacobian in 256 bits, rows of the Jacobian in 128 bits, class by class
//
// Lines: 257: 1749, 258: 1744, 511: 2007, 512: 1575, 513: 1749, 1000: 1768, 1024: 1575, 1025: 1748, 65536: 1574,


// Half, from C = 1:
//
//   Forward   row by row
//   Backward  row by row
//   Jacobian  row by row
//
// Lines: 1: 165, 2: 353, 3: 388, 8: 544,

// Half, from C = 9:
//
//   Forward   row by row
//   Backward  row by row
//   Jacobian  class by class
//
// Lines: 9: 460, 16: 554,

// Half, from C = 17:
//
//   Forward   class by class
//   Backward  class by class
//   Jacobian  class by class
//
// Lines: 17: 394, 64: 394, 65: 369, 256: 369, 257: 369, 1024: 369, 4096: 369, 4097: 372, 65536: 372,
