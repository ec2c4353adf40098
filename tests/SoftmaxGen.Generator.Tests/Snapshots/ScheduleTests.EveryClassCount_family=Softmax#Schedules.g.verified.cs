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
// Lines: 2: 1550,

// Single, from C = 3:
//
//   Forward   32 rows in 512 bits, 8 rows in 256 bits, 4 rows in 128 bits, 4 classes in 128 bits, row by row
//   Backward  16 rows in 512 bits, 8 rows in 256 bits, 4 rows in 128 bits, 4 classes in 128 bits, row by row
//   Jacobian  16 rows in 512 bits, 8 rows in 256 bits, 4 rows in 128 bits, row by row
//
// Lines: 3: 1986,

// Single, from C = 4:
//
//   Forward   32 rows in 512 bits, 8 rows in 256 bits, 4 rows in 128 bits, 4 classes in 128 bits, row by row
//   Backward  16 rows in 512 bits, 8 rows in 256 bits, 4 rows in 128 bits, 4 classes in 128 bits, row by row
//   Jacobian  4 rows in 512 bits, 8 rows in 256 bits, 4 rows in 128 bits, row by row
//
// Lines: 4: 2247,

// Single, from C = 5:
//
//   Forward   32 rows in 512 bits, 8 rows in 256 bits, 4 rows in 128 bits, 4 classes in 128 bits, row by row
//   Backward  16 rows in 512 bits, 8 rows in 256 bits, 4 rows in 128 bits, 4 classes in 128 bits, row by row
//   Jacobian  16 rows in 512 bits, rows of the Jacobian in 256 bits, rows of the Jacobian in 128 bits, row by row
//
// Lines: 5: 1968,

// Single, from C = 6:
//
//   Forward   16 rows in 512 bits, 8 rows in 256 bits, 4 rows in 128 bits, 4 classes in 128 bits, row by row
//   Backward  16 rows in 512 bits, 8 rows in 256 bits, 4 rows in 128 bits, 4 classes in 128 bits, row by row
//   Jacobian  4 rows in 512 bits, rows of the Jacobian in 256 bits, rows of the Jacobian in 128 bits, row by row
//
// Lines: 6: 2045,

// Single, from C = 7:
//
//   Forward   16 rows in 512 bits, 8 rows in 256 bits, 4 rows in 128 bits, 4 classes in 128 bits, row by row
//   Backward  16 rows in 512 bits, 8 rows in 256 bits, 4 rows in 128 bits, 4 classes in 128 bits, row by row
//   Jacobian  16 rows in 512 bits, rows of the Jacobian in 256 bits, rows of the Jacobian in 128 bits, row by row
//
// Lines: 7: 2152,

// Single, from C = 8:
//
//   Forward   16 rows in 512 bits, 8 rows in 256 bits, 4 rows in 128 bits, 4 classes in 128 bits, row by row
//   Backward  16 rows in 512 bits, 8 rows in 256 bits, 4 rows in 128 bits, 4 classes in 128 bits, row by row
//   Jacobian  2 rows in 512 bits, rows of the Jacobian in 256 bits, rows of the Jacobian in 128 bits, row by row
//
// Lines: 8: 2305,

// Single, from C = 9:
//
//   Forward   16 rows in 512 bits, 8 rows in 256 bits, 4 rows in 128 bits, 16 classes in 512 bits, 8 classes in 256 bits, 4 classes in 128 bits, row by row
//   Backward  16 classes in 512 bits, 8 classes in 256 bits, 4 classes in 128 bits, row by row
//   Jacobian  rows of the Jacobian in 512 bits, rows of the Jacobian in 256 bits, rows of the Jacobian in 128 bits, class by class
//
// Lines: 9: 2123,

// Single, from C = 10:
//
//   Forward   16 rows in 512 bits, 8 rows in 256 bits, 4 rows in 128 bits, 16 classes in 512 bits, 8 classes in 256 bits, 4 classes in 128 bits, row by row
//   Backward  16 classes in 512 bits, 8 classes in 256 bits, 4 classes in 128 bits, row by row
//   Jacobian  4 rows in 512 bits, rows of the Jacobian in 256 bits, rows of the Jacobian in 128 bits, class by class
//
// Lines: 10: 2204,

// Single, from C = 11:
//
//   Forward   16 rows in 512 bits, 8 rows in 256 bits, 4 rows in 128 bits, 16 classes in 512 bits, 8 classes in 256 bits, 4 classes in 128 bits, row by row
//   Backward  16 classes in 512 bits, 8 classes in 256 bits, 4 classes in 128 bits, row by row
//   Jacobian  rows of the Jacobian in 512 bits, rows of the Jacobian in 256 bits, rows of the Jacobian in 128 bits, class by class
//
// Lines: 11: 2168,

// Single, from C = 12:
//
//   Forward   16 rows in 512 bits, 8 rows in 256 bits, 4 rows in 128 bits, 16 classes in 512 bits, 8 classes in 256 bits, 4 classes in 128 bits, row by row
//   Backward  16 classes in 512 bits, 8 classes in 256 bits, 4 classes in 128 bits, row by row
//   Jacobian  2 rows in 512 bits, rows of the Jacobian in 256 bits, rows of the Jacobian in 128 bits, class by class
//
// Lines: 12: 2058,

// Single, from C = 13:
//
//   Forward   16 rows in 512 bits, 8 rows in 256 bits, 4 rows in 128 bits, 16 classes in 512 bits, 8 classes in 256 bits, 4 classes in 128 bits, row by row
//   Backward  16 classes in 512 bits, 8 classes in 256 bits, 4 classes in 128 bits, row by row
//   Jacobian  rows of the Jacobian in 512 bits, rows of the Jacobian in 256 bits, rows of the Jacobian in 128 bits, class by class
//
// Lines: 13: 2208,

// Single, from C = 14:
//
//   Forward   16 rows in 512 bits, 8 rows in 256 bits, 4 rows in 128 bits, 16 classes in 512 bits, 8 classes in 256 bits, 4 classes in 128 bits, row by row
//   Backward  16 classes in 512 bits, 8 classes in 256 bits, 4 classes in 128 bits, row by row
//   Jacobian  4 rows in 512 bits, rows of the Jacobian in 256 bits, rows of the Jacobian in 128 bits, class by class
//
// Lines: 14: 2315,

// Single, from C = 15:
//
//   Forward   16 rows in 512 bits, 8 rows in 256 bits, 4 rows in 128 bits, 16 classes in 512 bits, 8 classes in 256 bits, 4 classes in 128 bits, row by row
//   Backward  16 classes in 512 bits, 8 classes in 256 bits, 4 classes in 128 bits, row by row
//   Jacobian  rows of the Jacobian in 512 bits, rows of the Jacobian in 256 bits, rows of the Jacobian in 128 bits, class by class
//
// Lines: 15: 2243, 16: 2077,

// Single, from C = 17:
//
//   Forward   16 rows in 512 bits, 8 rows in 256 bits, 4 rows in 128 bits, 16 classes in 512 bits, 8 classes in 256 bits, 4 classes in 128 bits, class by class
//   Backward  16 classes in 512 bits, 8 classes in 256 bits, 4 classes in 128 bits, class by class
//   Jacobian  rows of the Jacobian in 512 bits, rows of the Jacobian in 256 bits, rows of the Jacobian in 128 bits, class by class
//
// Lines: 17: 2124, 18: 2146, 19: 2147, 20: 2030, 21: 2156, 22: 2164, 23: 2165, 24: 2029, 25: 2183, 26: 2198, 27: 2199, 28: 2084, 29: 2208, 30: 2216, 31: 2217, 32: 2316, 33: 2466, 34: 2488, 35: 2489, 36: 2495, 37: 2515, 38: 2523, 39: 2524, 40: 2507, 41: 2575, 42: 2590, 43: 2591, 44: 2599, 45: 2617, 46: 2625, 47: 2626, 48: 2331, 49: 2530, 50: 2552, 51: 2553, 52: 2568, 53: 2579, 54: 2587, 55: 2588, 56: 2585, 57: 2639, 58: 2654, 59: 2655, 60: 2678, 61: 2681, 62: 2689, 63: 2690, 64: 2395, 65: 2429, 66: 2451, 67: 2452, 68: 2475, 69: 2476, 70: 2484, 95: 2599, 96: 2224, 97: 2463, 100: 2509, 127: 2633, 128: 2258, 129: 2435, 130: 2457, 255: 2588, 256: 2166,

// Single, from C = 257:
//
//   Forward   16 classes in 512 bits, 8 classes in 256 bits, 4 classes in 128 bits, class by class
//   Backward  16 classes in 512 bits, 8 classes in 256 bits, 4 classes in 128 bits, class by class
//   Jacobian  rows of the Jacobian in 512 bits, rows of the Jacobian in 256 bits, rows of the Jacobian in 128 bits, class by class
//
// Lines: 257: 1518, 258: 1540, 511: 1611, 512: 1342, 513: 1518, 1000: 1549, 1024: 1342, 1025: 1517, 65536: 1341,


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
// Lines: 2: 1447,

// Double, from C = 3:
//
//   Forward   16 rows in 512 bits, 4 rows in 256 bits, 2 rows in 128 bits, 2 classes in 128 bits, row by row
//   Backward  8 rows in 512 bits, 4 rows in 256 bits, 2 rows in 128 bits, 2 classes in 128 bits, row by row
//   Jacobian  8 rows in 512 bits, 4 rows in 256 bits, 2 rows in 128 bits, row by row
//
// Lines: 3: 1837,

// Double, from C = 4:
//
//   Forward   16 rows in 512 bits, 4 rows in 256 bits, 2 rows in 128 bits, 2 classes in 128 bits, row by row
//   Backward  8 rows in 512 bits, 4 rows in 256 bits, 2 rows in 128 bits, 2 classes in 128 bits, row by row
//   Jacobian  2 rows in 512 bits, 4 rows in 256 bits, 2 rows in 128 bits, row by row
//
// Lines: 4: 2029,

// Double, from C = 5:
//
//   Forward   16 rows in 512 bits, 4 rows in 256 bits, 2 rows in 128 bits, 2 classes in 128 bits, row by row
//   Backward  8 rows in 512 bits, 4 rows in 256 bits, 2 rows in 128 bits, 2 classes in 128 bits, row by row
//   Jacobian  8 rows in 512 bits, rows of the Jacobian in 256 bits, rows of the Jacobian in 128 bits, row by row
//
// Lines: 5: 1983,

// Double, from C = 6:
//
//   Forward   8 rows in 512 bits, 4 rows in 256 bits, 2 rows in 128 bits, 2 classes in 128 bits, row by row
//   Backward  8 rows in 512 bits, 4 rows in 256 bits, 2 rows in 128 bits, 2 classes in 128 bits, row by row
//   Jacobian  2 rows in 512 bits, rows of the Jacobian in 256 bits, rows of the Jacobian in 128 bits, row by row
//
// Lines: 6: 2018,

// Double, from C = 7:
//
//   Forward   8 rows in 512 bits, 4 rows in 256 bits, 2 rows in 128 bits, 2 classes in 128 bits, row by row
//   Backward  8 rows in 512 bits, 4 rows in 256 bits, 2 rows in 128 bits, 2 classes in 128 bits, row by row
//   Jacobian  8 rows in 512 bits, rows of the Jacobian in 256 bits, rows of the Jacobian in 128 bits, row by row
//
// Lines: 7: 2155,

// Double, from C = 8:
//
//   Forward   8 rows in 512 bits, 4 rows in 256 bits, 2 rows in 128 bits, 2 classes in 128 bits, row by row
//   Backward  8 rows in 512 bits, 4 rows in 256 bits, 2 rows in 128 bits, 2 classes in 128 bits, row by row
//   Jacobian  rows of the Jacobian in 512 bits, rows of the Jacobian in 256 bits, rows of the Jacobian in 128 bits, row by row
//
// Lines: 8: 2242,

// Double, from C = 9:
//
//   Forward   8 rows in 512 bits, 4 rows in 256 bits, 2 rows in 128 bits, 8 classes in 512 bits, 4 classes in 256 bits, 2 classes in 128 bits, row by row
//   Backward  8 classes in 512 bits, 4 classes in 256 bits, 2 classes in 128 bits, row by row
//   Jacobian  rows of the Jacobian in 512 bits, rows of the Jacobian in 256 bits, rows of the Jacobian in 128 bits, class by class
//
// Lines: 9: 2055, 10: 1989, 11: 2121, 12: 2061, 13: 2184, 14: 2110, 15: 2240, 16: 2129,

// Double, from C = 17:
//
//   Forward   8 rows in 512 bits, 4 rows in 256 bits, 2 rows in 128 bits, 8 classes in 512 bits, 4 classes in 256 bits, 2 classes in 128 bits, class by class
//   Backward  8 classes in 512 bits, 4 classes in 256 bits, 2 classes in 128 bits, class by class
//   Jacobian  rows of the Jacobian in 512 bits, rows of the Jacobian in 256 bits, rows of the Jacobian in 128 bits, class by class
//
// Lines: 17: 2197, 18: 2117, 19: 2230, 20: 2156, 21: 2258, 22: 2171, 23: 2284, 24: 2154, 25: 2320, 26: 2240, 27: 2353, 28: 2292, 29: 2381, 30: 2294, 31: 2407, 32: 2526, 33: 2729, 34: 2720, 35: 2778, 36: 2770, 37: 2839, 38: 2823, 39: 2881, 40: 2799, 41: 2966, 42: 2957, 43: 3015, 44: 3006, 45: 3076, 46: 3060, 47: 3118, 48: 2520, 49: 2761, 50: 2752, 51: 2810, 52: 2802, 53: 2871, 54: 2855, 55: 2913, 56: 2831, 57: 2998, 58: 2989, 59: 3047, 60: 3038, 61: 3108, 62: 3092, 63: 3150, 64: 2552, 65: 2624, 66: 2615, 67: 2671, 68: 2663, 69: 2728, 70: 2712, 95: 2992, 96: 2357, 97: 2624, 100: 2663, 127: 2992, 128: 2357, 129: 2624, 130: 2615, 255: 2992, 256: 2357,

// Double, from C = 257:
//
//   Forward   8 classes in 512 bits, 4 classes in 256 bits, 2 classes in 128 bits, class by class
//   Backward  8 classes in 512 bits, 4 classes in 256 bits, 2 classes in 128 bits, class by class
//   Jacobian  rows of the Jacobian in 512 bits, rows of the Jacobian in 256 bits, rows of the Jacobian in 128 bits, class by class
//
// Lines: 257: 1692, 258: 1687, 511: 1895, 512: 1518, 513: 1692, 1000: 1691, 1024: 1518, 1025: 1691, 65536: 1517,


// Half, from C = 1:
//
//   Forward   row by row
//   Backward  row by row
//   Jacobian  row by row
//
// Lines: 1: 165, 2: 261, 3: 270, 8: 401,

// Half, from C = 9:
//
//   Forward   row by row
//   Backward  row by row
//   Jacobian  class by class
//
// Lines: 9: 311, 16: 370,

// Half, from C = 17:
//
//   Forward   class by class
//   Backward  class by class
//   Jacobian  class by class
//
// Lines: 17: 267, 64: 267, 65: 267, 256: 267, 257: 267, 1024: 267, 2048: 265, 2049: 265, 4096: 265, 65536: 265,
