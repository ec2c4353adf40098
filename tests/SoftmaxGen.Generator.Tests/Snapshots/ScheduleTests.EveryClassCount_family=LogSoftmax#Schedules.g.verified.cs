//HintName: Schedules.g.cs


// Single, from C = 1:
//
//   Forward    row by row
//   Backward   row by row
//   Jacobian   row by row
//   LogSumExp  row by row
//
// Lines: 1: 208,

// Single, from C = 2:
//
//   Forward    16 rows in 512 bits, 8 rows in 256 bits, 4 rows in 128 bits, one row in 128 bits, row by row
//   Backward   16 rows in 512 bits, 8 rows in 256 bits, 4 rows in 128 bits, one row in 128 bits, row by row
//   Jacobian   16 rows in 512 bits, 8 rows in 256 bits, 4 rows in 128 bits, row by row
//   LogSumExp  16 rows in 512 bits, 8 rows in 256 bits, 4 rows in 128 bits, one row in 128 bits, row by row
//
// Lines: 2: 1337,

// Single, from C = 3:
//
//   Forward    32 rows in 512 bits, 8 rows in 256 bits, 4 rows in 128 bits, 4 classes in 128 bits, row by row
//   Backward   16 rows in 512 bits, 8 rows in 256 bits, 4 rows in 128 bits, 4 classes in 128 bits, row by row
//   Jacobian   16 rows in 512 bits, 8 rows in 256 bits, 4 rows in 128 bits, row by row
//   LogSumExp  32 rows in 512 bits, 8 rows in 256 bits, 4 rows in 128 bits, 4 classes in 128 bits, row by row
//
// Lines: 3: 1877,

// Single, from C = 4:
//
//   Forward    32 rows in 512 bits, 8 rows in 256 bits, 4 rows in 128 bits, 4 classes in 128 bits, row by row
//   Backward   16 rows in 512 bits, 8 rows in 256 bits, 4 rows in 128 bits, 4 classes in 128 bits, row by row
//   Jacobian   4 rows in 512 bits, 8 rows in 256 bits, 4 rows in 128 bits, row by row
//   LogSumExp  32 rows in 512 bits, 8 rows in 256 bits, 4 rows in 128 bits, 4 classes in 128 bits, row by row
//
// Lines: 4: 2075,

// Single, from C = 5:
//
//   Forward    32 rows in 512 bits, 8 rows in 256 bits, 4 rows in 128 bits, 4 classes in 128 bits, row by row
//   Backward   16 rows in 512 bits, 8 rows in 256 bits, 4 rows in 128 bits, 4 classes in 128 bits, row by row
//   Jacobian   16 rows in 512 bits, rows of the Jacobian in 256 bits, rows of the Jacobian in 128 bits, row by row
//   LogSumExp  32 rows in 512 bits, 8 rows in 256 bits, 4 rows in 128 bits, 4 classes in 128 bits, row by row
//
// Lines: 5: 2150,

// Single, from C = 6:
//
//   Forward    16 rows in 512 bits, 8 rows in 256 bits, 4 rows in 128 bits, 4 classes in 128 bits, row by row
//   Backward   16 rows in 512 bits, 8 rows in 256 bits, 4 rows in 128 bits, 4 classes in 128 bits, row by row
//   Jacobian   4 rows in 512 bits, rows of the Jacobian in 256 bits, rows of the Jacobian in 128 bits, row by row
//   LogSumExp  16 rows in 512 bits, 8 rows in 256 bits, 4 rows in 128 bits, 4 classes in 128 bits, row by row
//
// Lines: 6: 2114,

// Single, from C = 7:
//
//   Forward    16 rows in 512 bits, 8 rows in 256 bits, 4 rows in 128 bits, 4 classes in 128 bits, row by row
//   Backward   16 rows in 512 bits, 8 rows in 256 bits, 4 rows in 128 bits, 4 classes in 128 bits, row by row
//   Jacobian   16 rows in 512 bits, rows of the Jacobian in 256 bits, rows of the Jacobian in 128 bits, row by row
//   LogSumExp  16 rows in 512 bits, 8 rows in 256 bits, 4 rows in 128 bits, 4 classes in 128 bits, row by row
//
// Lines: 7: 2454,

// Single, from C = 8:
//
//   Forward    16 rows in 512 bits, 8 rows in 256 bits, 4 rows in 128 bits, 4 classes in 128 bits, row by row
//   Backward   16 rows in 512 bits, 8 rows in 256 bits, 4 rows in 128 bits, 4 classes in 128 bits, row by row
//   Jacobian   2 rows in 512 bits, rows of the Jacobian in 256 bits, rows of the Jacobian in 128 bits, row by row
//   LogSumExp  16 rows in 512 bits, 8 rows in 256 bits, 4 rows in 128 bits, 4 classes in 128 bits, row by row
//
// Lines: 8: 2425,

// Single, from C = 9:
//
//   Forward    16 rows in 512 bits, 8 rows in 256 bits, 4 rows in 128 bits, 16 classes in 512 bits, 8 classes in 256 bits, 4 classes in 128 bits, row by row
//   Backward   16 classes in 512 bits, 8 classes in 256 bits, 4 classes in 128 bits, row by row
//   Jacobian   rows of the Jacobian in 512 bits, rows of the Jacobian in 256 bits, rows of the Jacobian in 128 bits, class by class
//   LogSumExp  16 rows in 512 bits, 8 rows in 256 bits, 4 rows in 128 bits, 16 classes in 512 bits, 8 classes in 256 bits, 4 classes in 128 bits, row by row
//
// Lines: 9: 1948,

// Single, from C = 10:
//
//   Forward    16 rows in 512 bits, 8 rows in 256 bits, 4 rows in 128 bits, 16 classes in 512 bits, 8 classes in 256 bits, 4 classes in 128 bits, row by row
//   Backward   16 classes in 512 bits, 8 classes in 256 bits, 4 classes in 128 bits, row by row
//   Jacobian   4 rows in 512 bits, rows of the Jacobian in 256 bits, rows of the Jacobian in 128 bits, class by class
//   LogSumExp  16 rows in 512 bits, 8 rows in 256 bits, 4 rows in 128 bits, 16 classes in 512 bits, 8 classes in 256 bits, 4 classes in 128 bits, row by row
//
// Lines: 10: 2043,

// Single, from C = 11:
//
//   Forward    16 rows in 512 bits, 8 rows in 256 bits, 4 rows in 128 bits, 16 classes in 512 bits, 8 classes in 256 bits, 4 classes in 128 bits, row by row
//   Backward   16 classes in 512 bits, 8 classes in 256 bits, 4 classes in 128 bits, row by row
//   Jacobian   rows of the Jacobian in 512 bits, rows of the Jacobian in 256 bits, rows of the Jacobian in 128 bits, class by class
//   LogSumExp  16 rows in 512 bits, 8 rows in 256 bits, 4 rows in 128 bits, 16 classes in 512 bits, 8 classes in 256 bits, 4 classes in 128 bits, row by row
//
// Lines: 11: 2030,

// Single, from C = 12:
//
//   Forward    16 rows in 512 bits, 8 rows in 256 bits, 4 rows in 128 bits, 16 classes in 512 bits, 8 classes in 256 bits, 4 classes in 128 bits, row by row
//   Backward   16 classes in 512 bits, 8 classes in 256 bits, 4 classes in 128 bits, row by row
//   Jacobian   2 rows in 512 bits, rows of the Jacobian in 256 bits, rows of the Jacobian in 128 bits, class by class
//   LogSumExp  16 rows in 512 bits, 8 rows in 256 bits, 4 rows in 128 bits, 16 classes in 512 bits, 8 classes in 256 bits, 4 classes in 128 bits, row by row
//
// Lines: 12: 1975,

// Single, from C = 13:
//
//   Forward    16 rows in 512 bits, 8 rows in 256 bits, 4 rows in 128 bits, 16 classes in 512 bits, 8 classes in 256 bits, 4 classes in 128 bits, row by row
//   Backward   16 classes in 512 bits, 8 classes in 256 bits, 4 classes in 128 bits, row by row
//   Jacobian   rows of the Jacobian in 512 bits, rows of the Jacobian in 256 bits, rows of the Jacobian in 128 bits, class by class
//   LogSumExp  16 rows in 512 bits, 8 rows in 256 bits, 4 rows in 128 bits, 16 classes in 512 bits, 8 classes in 256 bits, 4 classes in 128 bits, row by row
//
// Lines: 13: 2161,

// Single, from C = 14:
//
//   Forward    16 rows in 512 bits, 8 rows in 256 bits, 4 rows in 128 bits, 16 classes in 512 bits, 8 classes in 256 bits, 4 classes in 128 bits, row by row
//   Backward   16 classes in 512 bits, 8 classes in 256 bits, 4 classes in 128 bits, row by row
//   Jacobian   4 rows in 512 bits, rows of the Jacobian in 256 bits, rows of the Jacobian in 128 bits, class by class
//   LogSumExp  16 rows in 512 bits, 8 rows in 256 bits, 4 rows in 128 bits, 16 classes in 512 bits, 8 classes in 256 bits, 4 classes in 128 bits, row by row
//
// Lines: 14: 2301,

// Single, from C = 15:
//
//   Forward    16 rows in 512 bits, 8 rows in 256 bits, 4 rows in 128 bits, 16 classes in 512 bits, 8 classes in 256 bits, 4 classes in 128 bits, row by row
//   Backward   16 classes in 512 bits, 8 classes in 256 bits, 4 classes in 128 bits, row by row
//   Jacobian   rows of the Jacobian in 512 bits, rows of the Jacobian in 256 bits, rows of the Jacobian in 128 bits, class by class
//   LogSumExp  16 rows in 512 bits, 8 rows in 256 bits, 4 rows in 128 bits, 16 classes in 512 bits, 8 classes in 256 bits, 4 classes in 128 bits, row by row
//
// Lines: 15: 2236, 16: 2172,

// Single, from C = 17:
//
//   Forward    16 rows in 512 bits, 8 rows in 256 bits, 4 rows in 128 bits, 16 classes in 512 bits, 8 classes in 256 bits, 4 classes in 128 bits, class by class
//   Backward   16 classes in 512 bits, 8 classes in 256 bits, 4 classes in 128 bits, class by class
//   Jacobian   rows of the Jacobian in 512 bits, rows of the Jacobian in 256 bits, rows of the Jacobian in 128 bits, class by class
//   LogSumExp  16 rows in 512 bits, 8 rows in 256 bits, 4 rows in 128 bits, 16 classes in 512 bits, 8 classes in 256 bits, 4 classes in 128 bits, class by class
//
// Lines: 17: 1940, 18: 1940, 19: 1940, 20: 1832, 21: 1992, 22: 1992, 23: 1992, 24: 1884, 25: 2096, 26: 2096, 27: 2096, 28: 1988, 29: 2148, 30: 2148, 31: 2148, 32: 2180, 33: 2364, 34: 2364, 35: 2364, 36: 2364, 37: 2450, 38: 2450, 39: 2450, 40: 2450, 41: 2624, 42: 2624, 43: 2624, 44: 2624, 45: 2710, 46: 2710, 47: 2710, 48: 2177, 49: 2529, 50: 2529, 51: 2529, 52: 2529, 53: 2615, 54: 2615, 55: 2615, 56: 2615, 57: 2789, 58: 2789, 59: 2789, 60: 2789, 61: 2875, 62: 2875, 63: 2875, 64: 2342, 65: 2444, 66: 2444, 67: 2444, 68: 2444, 69: 2530, 70: 2530, 95: 2831, 96: 2134, 97: 2530, 100: 2530, 127: 2917, 128: 2220, 129: 2380, 130: 2380, 255: 2724, 256: 1960,

// Single, from C = 257:
//
//   Forward    16 classes in 512 bits, 8 classes in 256 bits, 4 classes in 128 bits, class by class
//   Backward   16 classes in 512 bits, 8 classes in 256 bits, 4 classes in 128 bits, class by class
//   Jacobian   rows of the Jacobian in 512 bits, rows of the Jacobian in 256 bits, rows of the Jacobian in 128 bits, class by class
//   LogSumExp  16 classes in 512 bits, 8 classes in 256 bits, 4 classes in 128 bits, class by class
//
// Lines: 257: 1485, 258: 1485, 511: 1685, 512: 1233, 513: 1485, 1000: 1535, 1024: 1233, 1025: 1485, 65536: 1229,


// Double, from C = 1:
//
//   Forward    row by row
//   Backward   row by row
//   Jacobian   row by row
//   LogSumExp  row by row
//
// Lines: 1: 208,

// Double, from C = 2:
//
//   Forward    8 rows in 512 bits, 4 rows in 256 bits, 2 rows in 128 bits, one row in 128 bits, row by row
//   Backward   8 rows in 512 bits, 4 rows in 256 bits, 2 rows in 128 bits, one row in 128 bits, row by row
//   Jacobian   8 rows in 512 bits, 4 rows in 256 bits, 2 rows in 128 bits, row by row
//   LogSumExp  8 rows in 512 bits, 4 rows in 256 bits, 2 rows in 128 bits, one row in 128 bits, row by row
//
// Lines: 2: 1229,

// Double, from C = 3:
//
//   Forward    16 rows in 512 bits, 4 rows in 256 bits, 2 rows in 128 bits, 2 classes in 128 bits, row by row
//   Backward   8 rows in 512 bits, 4 rows in 256 bits, 2 rows in 128 bits, 2 classes in 128 bits, row by row
//   Jacobian   8 rows in 512 bits, 4 rows in 256 bits, 2 rows in 128 bits, row by row
//   LogSumExp  16 rows in 512 bits, 4 rows in 256 bits, 2 rows in 128 bits, 2 classes in 128 bits, row by row
//
// Lines: 3: 1820,

// Double, from C = 4:
//
//   Forward    16 rows in 512 bits, 4 rows in 256 bits, 2 rows in 128 bits, 2 classes in 128 bits, row by row
//   Backward   8 rows in 512 bits, 4 rows in 256 bits, 2 rows in 128 bits, 2 classes in 128 bits, row by row
//   Jacobian   2 rows in 512 bits, 4 rows in 256 bits, 2 rows in 128 bits, row by row
//   LogSumExp  16 rows in 512 bits, 4 rows in 256 bits, 2 rows in 128 bits, 2 classes in 128 bits, row by row
//
// Lines: 4: 2007,

// Double, from C = 5:
//
//   Forward    16 rows in 512 bits, 4 rows in 256 bits, 2 rows in 128 bits, 2 classes in 128 bits, row by row
//   Backward   8 rows in 512 bits, 4 rows in 256 bits, 2 rows in 128 bits, 2 classes in 128 bits, row by row
//   Jacobian   8 rows in 512 bits, rows of the Jacobian in 256 bits, rows of the Jacobian in 128 bits, row by row
//   LogSumExp  16 rows in 512 bits, 4 rows in 256 bits, 2 rows in 128 bits, 2 classes in 128 bits, row by row
//
// Lines: 5: 2214,

// Double, from C = 6:
//
//   Forward    8 rows in 512 bits, 4 rows in 256 bits, 2 rows in 128 bits, 2 classes in 128 bits, row by row
//   Backward   8 rows in 512 bits, 4 rows in 256 bits, 2 rows in 128 bits, 2 classes in 128 bits, row by row
//   Jacobian   2 rows in 512 bits, rows of the Jacobian in 256 bits, rows of the Jacobian in 128 bits, row by row
//   LogSumExp  8 rows in 512 bits, 4 rows in 256 bits, 2 rows in 128 bits, 2 classes in 128 bits, row by row
//
// Lines: 6: 2148,

// Double, from C = 7:
//
//   Forward    8 rows in 512 bits, 4 rows in 256 bits, 2 rows in 128 bits, 2 classes in 128 bits, row by row
//   Backward   8 rows in 512 bits, 4 rows in 256 bits, 2 rows in 128 bits, 2 classes in 128 bits, row by row
//   Jacobian   8 rows in 512 bits, rows of the Jacobian in 256 bits, rows of the Jacobian in 128 bits, row by row
//   LogSumExp  8 rows in 512 bits, 4 rows in 256 bits, 2 rows in 128 bits, 2 classes in 128 bits, row by row
//
// Lines: 7: 2543,

// Double, from C = 8:
//
//   Forward    8 rows in 512 bits, 4 rows in 256 bits, 2 rows in 128 bits, 2 classes in 128 bits, row by row
//   Backward   8 rows in 512 bits, 4 rows in 256 bits, 2 rows in 128 bits, 2 classes in 128 bits, row by row
//   Jacobian   rows of the Jacobian in 512 bits, rows of the Jacobian in 256 bits, rows of the Jacobian in 128 bits, row by row
//   LogSumExp  8 rows in 512 bits, 4 rows in 256 bits, 2 rows in 128 bits, 2 classes in 128 bits, row by row
//
// Lines: 8: 2516,

// Double, from C = 9:
//
//   Forward    8 rows in 512 bits, 4 rows in 256 bits, 2 rows in 128 bits, 8 classes in 512 bits, 4 classes in 256 bits, 2 classes in 128 bits, row by row
//   Backward   8 classes in 512 bits, 4 classes in 256 bits, 2 classes in 128 bits, row by row
//   Jacobian   rows of the Jacobian in 512 bits, rows of the Jacobian in 256 bits, rows of the Jacobian in 128 bits, class by class
//   LogSumExp  8 rows in 512 bits, 4 rows in 256 bits, 2 rows in 128 bits, 8 classes in 512 bits, 4 classes in 256 bits, 2 classes in 128 bits, row by row
//
// Lines: 9: 2103, 10: 2070, 11: 2242, 12: 2207, 13: 2430, 14: 2396, 15: 2562, 16: 2527,

// Double, from C = 17:
//
//   Forward    8 rows in 512 bits, 4 rows in 256 bits, 2 rows in 128 bits, 8 classes in 512 bits, 4 classes in 256 bits, 2 classes in 128 bits, class by class
//   Backward   8 classes in 512 bits, 4 classes in 256 bits, 2 classes in 128 bits, class by class
//   Jacobian   rows of the Jacobian in 512 bits, rows of the Jacobian in 256 bits, rows of the Jacobian in 128 bits, class by class
//   LogSumExp  8 rows in 512 bits, 4 rows in 256 bits, 2 rows in 128 bits, 8 classes in 512 bits, 4 classes in 256 bits, 2 classes in 128 bits, class by class
//
// Lines: 17: 2334, 18: 2262, 19: 2384, 20: 2312, 21: 2486, 22: 2414, 23: 2536, 24: 2464, 25: 2690, 26: 2618, 27: 2740, 28: 2668, 29: 2842, 30: 2770, 31: 2892, 32: 2868, 33: 3096, 34: 3096, 35: 3182, 36: 3182, 37: 3354, 38: 3354, 39: 3440, 40: 3440, 41: 3700, 42: 3700, 43: 3786, 44: 3786, 45: 3958, 46: 3958, 47: 4044, 48: 2786, 49: 3182, 50: 3182, 51: 3268, 52: 3268, 53: 3440, 54: 3440, 55: 3526, 56: 3526, 57: 3786, 58: 3786, 59: 3872, 60: 3872, 61: 4044, 62: 4044, 63: 4130, 64: 2872, 65: 3077, 66: 3077, 67: 3163, 68: 3163, 69: 3335, 70: 3335, 95: 4023, 96: 2657, 97: 3077, 100: 3163, 127: 4023, 128: 2657, 129: 3077, 130: 3077, 255: 4023, 256: 2657,

// Double, from C = 257:
//
//   Forward    8 classes in 512 bits, 4 classes in 256 bits, 2 classes in 128 bits, class by class
//   Backward   8 classes in 512 bits, 4 classes in 256 bits, 2 classes in 128 bits, class by class
//   Jacobian   rows of the Jacobian in 512 bits, rows of the Jacobian in 256 bits, rows of the Jacobian in 128 bits, class by class
//   LogSumExp  8 classes in 512 bits, 4 classes in 256 bits, 2 classes in 128 bits, class by class
//
// Lines: 257: 1886, 258: 1886, 511: 2436, 512: 1634, 513: 1886, 1000: 2047, 1024: 1615, 1025: 1857, 65536: 1616,


// Half, from C = 1:
//
//   Forward    row by row
//   Backward   row by row
//   Jacobian   row by row
//   LogSumExp  row by row
//
// Lines: 1: 196, 2: 274, 3: 305, 8: 451,

// Half, from C = 9:
//
//   Forward    row by row
//   Backward   row by row
//   Jacobian   class by class
//   LogSumExp  row by row
//
// Lines: 9: 380, 16: 472,

// Half, from C = 17:
//
//   Forward    class by class
//   Backward   class by class
//   Jacobian   class by class
//   LogSumExp  class by class
//
// Lines: 17: 295, 64: 295, 65: 295, 256: 295, 257: 295, 1024: 295, 2048: 295, 2049: 295, 4096: 295, 65536: 295,
