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
// Lines: 5: 1873,

// Single, from C = 6:
//
//   Forward   16 rows in 512 bits, 8 rows in 256 bits, 4 rows in 128 bits, 4 classes in 128 bits, row by row
//   Backward  16 rows in 512 bits, 8 rows in 256 bits, 4 rows in 128 bits, 4 classes in 128 bits, row by row
//   Jacobian  4 rows in 512 bits, rows of the Jacobian in 256 bits, rows of the Jacobian in 128 bits, row by row
//
// Lines: 6: 1957,

// Single, from C = 7:
//
//   Forward   16 rows in 512 bits, 8 rows in 256 bits, 4 rows in 128 bits, 4 classes in 128 bits, row by row
//   Backward  16 rows in 512 bits, 8 rows in 256 bits, 4 rows in 128 bits, 4 classes in 128 bits, row by row
//   Jacobian  16 rows in 512 bits, rows of the Jacobian in 256 bits, rows of the Jacobian in 128 bits, row by row
//
// Lines: 7: 2056,

// Single, from C = 8:
//
//   Forward   16 rows in 512 bits, 8 rows in 256 bits, 4 rows in 128 bits, 4 classes in 128 bits, row by row
//   Backward  16 rows in 512 bits, 8 rows in 256 bits, 4 rows in 128 bits, 4 classes in 128 bits, row by row
//   Jacobian  2 rows in 512 bits, rows of the Jacobian in 256 bits, rows of the Jacobian in 128 bits, row by row
//
// Lines: 8: 2202,

// Single, from C = 9:
//
//   Forward   16 rows in 512 bits, 8 rows in 256 bits, 4 rows in 128 bits, 16 classes in 512 bits, 8 classes in 256 bits, 4 classes in 128 bits, row by row
//   Backward  16 classes in 512 bits, 8 classes in 256 bits, 4 classes in 128 bits, row by row
//   Jacobian  rows of the Jacobian in 512 bits, rows of the Jacobian in 256 bits, rows of the Jacobian in 128 bits, class by class
//
// Lines: 9: 2101,

// Single, from C = 10:
//
//   Forward   16 rows in 512 bits, 8 rows in 256 bits, 4 rows in 128 bits, 16 classes in 512 bits, 8 classes in 256 bits, 4 classes in 128 bits, row by row
//   Backward  16 classes in 512 bits, 8 classes in 256 bits, 4 classes in 128 bits, row by row
//   Jacobian  4 rows in 512 bits, rows of the Jacobian in 256 bits, rows of the Jacobian in 128 bits, class by class
//
// Lines: 10: 2182,

// Single, from C = 11:
//
//   Forward   16 rows in 512 bits, 8 rows in 256 bits, 4 rows in 128 bits, 16 classes in 512 bits, 8 classes in 256 bits, 4 classes in 128 bits, row by row
//   Backward  16 classes in 512 bits, 8 classes in 256 bits, 4 classes in 128 bits, row by row
//   Jacobian  rows of the Jacobian in 512 bits, rows of the Jacobian in 256 bits, rows of the Jacobian in 128 bits, class by class
//
// Lines: 11: 2146,

// Single, from C = 12:
//
//   Forward   16 rows in 512 bits, 8 rows in 256 bits, 4 rows in 128 bits, 16 classes in 512 bits, 8 classes in 256 bits, 4 classes in 128 bits, row by row
//   Backward  16 classes in 512 bits, 8 classes in 256 bits, 4 classes in 128 bits, row by row
//   Jacobian  2 rows in 512 bits, rows of the Jacobian in 256 bits, rows of the Jacobian in 128 bits, class by class
//
// Lines: 12: 2047,

// Single, from C = 13:
//
//   Forward   16 rows in 512 bits, 8 rows in 256 bits, 4 rows in 128 bits, 16 classes in 512 bits, 8 classes in 256 bits, 4 classes in 128 bits, row by row
//   Backward  16 classes in 512 bits, 8 classes in 256 bits, 4 classes in 128 bits, row by row
//   Jacobian  rows of the Jacobian in 512 bits, rows of the Jacobian in 256 bits, rows of the Jacobian in 128 bits, class by class
//
// Lines: 13: 2186,

// Single, from C = 14:
//
//   Forward   16 rows in 512 bits, 8 rows in 256 bits, 4 rows in 128 bits, 16 classes in 512 bits, 8 classes in 256 bits, 4 classes in 128 bits, row by row
//   Backward  16 classes in 512 bits, 8 classes in 256 bits, 4 classes in 128 bits, row by row
//   Jacobian  4 rows in 512 bits, rows of the Jacobian in 256 bits, rows of the Jacobian in 128 bits, class by class
//
// Lines: 14: 2293,

// Single, from C = 15:
//
//   Forward   16 rows in 512 bits, 8 rows in 256 bits, 4 rows in 128 bits, 16 classes in 512 bits, 8 classes in 256 bits, 4 classes in 128 bits, row by row
//   Backward  16 classes in 512 bits, 8 classes in 256 bits, 4 classes in 128 bits, row by row
//   Jacobian  rows of the Jacobian in 512 bits, rows of the Jacobian in 256 bits, rows of the Jacobian in 128 bits, class by class
//
// Lines: 15: 2221, 16: 2066,

// Single, from C = 17:
//
//   Forward   16 rows in 512 bits, 8 rows in 256 bits, 4 rows in 128 bits, 16 classes in 512 bits, 8 classes in 256 bits, 4 classes in 128 bits, class by class
//   Backward  16 classes in 512 bits, 8 classes in 256 bits, 4 classes in 128 bits, class by class
//   Jacobian  rows of the Jacobian in 512 bits, rows of the Jacobian in 256 bits, rows of the Jacobian in 128 bits, class by class
//
// Lines: 17: 2102, 18: 2124, 19: 2125, 20: 2019, 21: 2134, 22: 2142, 23: 2143, 24: 2018, 25: 2161, 26: 2176, 27: 2177, 28: 2073, 29: 2186, 30: 2194, 31: 2195, 32: 2305, 33: 2466, 34: 2488, 35: 2489, 36: 2495, 37: 2515, 38: 2523, 39: 2524, 40: 2507, 41: 2575, 42: 2590, 43: 2591, 44: 2599, 45: 2617, 46: 2625, 47: 2626, 48: 2331, 49: 2530, 50: 2552, 51: 2553, 52: 2568, 53: 2579, 54: 2587, 55: 2588, 56: 2585, 57: 2639, 58: 2654, 59: 2655, 60: 2678, 61: 2681, 62: 2689, 63: 2690, 64: 2395, 65: 2429, 66: 2451, 67: 2452, 68: 2475, 69: 2476, 70: 2484, 95: 2599, 96: 2224, 97: 2463, 100: 2509, 127: 2633, 128: 2258, 129: 2435, 130: 2457, 255: 2588, 256: 2166,

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
// Lines: 3: 1766,

// Double, from C = 4:
//
//   Forward   16 rows in 512 bits, 4 rows in 256 bits, 2 rows in 128 bits, 2 classes in 128 bits, row by row
//   Backward  8 rows in 512 bits, 4 rows in 256 bits, 2 rows in 128 bits, 2 classes in 128 bits, row by row
//   Jacobian  2 rows in 512 bits, 4 rows in 256 bits, 2 rows in 128 bits, row by row
//
// Lines: 4: 1947,

// Double, from C = 5:
//
//   Forward   16 rows in 512 bits, 4 rows in 256 bits, 2 rows in 128 bits, 2 classes in 128 bits, row by row
//   Backward  8 rows in 512 bits, 4 rows in 256 bits, 2 rows in 128 bits, 2 classes in 128 bits, row by row
//   Jacobian  8 rows in 512 bits, rows of the Jacobian in 256 bits, rows of the Jacobian in 128 bits, row by row
//
// Lines: 5: 1890,

// Double, from C = 6:
//
//   Forward   8 rows in 512 bits, 4 rows in 256 bits, 2 rows in 128 bits, 2 classes in 128 bits, row by row
//   Backward  8 rows in 512 bits, 4 rows in 256 bits, 2 rows in 128 bits, 2 classes in 128 bits, row by row
//   Jacobian  2 rows in 512 bits, rows of the Jacobian in 256 bits, rows of the Jacobian in 128 bits, row by row
//
// Lines: 6: 1931,

// Double, from C = 7:
//
//   Forward   8 rows in 512 bits, 4 rows in 256 bits, 2 rows in 128 bits, 2 classes in 128 bits, row by row
//   Backward  8 rows in 512 bits, 4 rows in 256 bits, 2 rows in 128 bits, 2 classes in 128 bits, row by row
//   Jacobian  8 rows in 512 bits, rows of the Jacobian in 256 bits, rows of the Jacobian in 128 bits, row by row
//
// Lines: 7: 2059,

// Double, from C = 8:
//
//   Forward   8 rows in 512 bits, 4 rows in 256 bits, 2 rows in 128 bits, 2 classes in 128 bits, row by row
//   Backward  8 rows in 512 bits, 4 rows in 256 bits, 2 rows in 128 bits, 2 classes in 128 bits, row by row
//   Jacobian  rows of the Jacobian in 512 bits, rows of the Jacobian in 256 bits, rows of the Jacobian in 128 bits, row by row
//
// Lines: 8: 2137,

// Double, from C = 9:
//
//   Forward   8 rows in 512 bits, 4 rows in 256 bits, 2 rows in 128 bits, 8 classes in 512 bits, 4 classes in 256 bits, 2 classes in 128 bits, row by row
//   Backward  8 classes in 512 bits, 4 classes in 256 bits, 2 classes in 128 bits, row by row
//   Jacobian  rows of the Jacobian in 512 bits, rows of the Jacobian in 256 bits, rows of the Jacobian in 128 bits, class by class
//
// Lines: 9: 2037, 10: 1980, 11: 2103, 12: 2052, 13: 2166, 14: 2101, 15: 2222, 16: 2120,

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
// Lines: 1: 165, 2: 265, 3: 274, 8: 405,

// Half, from C = 9:
//
//   Forward   row by row
//   Backward  row by row
//   Jacobian  class by class
//
// Lines: 9: 315, 16: 374,

// Half, from C = 17:
//
//   Forward   class by class
//   Backward  class by class
//   Jacobian  class by class
//
// Lines: 17: 271, 64: 271, 65: 271, 256: 271, 257: 271, 1024: 271, 2048: 269, 2049: 269, 4096: 269, 65536: 269,
