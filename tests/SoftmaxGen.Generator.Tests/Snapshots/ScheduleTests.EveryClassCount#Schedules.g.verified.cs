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
// Lines: 17: 2108, 18: 2130, 19: 2131, 20: 2025, 21: 2140, 22: 2148, 23: 2149, 24: 2024, 25: 2167, 26: 2182, 27: 2183, 28: 2079, 29: 2192, 30: 2200, 31: 2201, 32: 2316, 33: 2465, 34: 2487, 35: 2488, 36: 2498, 37: 2514, 38: 2522, 39: 2523, 40: 2514, 41: 2574, 42: 2589, 43: 2590, 44: 2602, 45: 2616, 46: 2624, 47: 2625, 48: 2342, 49: 2529, 50: 2551, 51: 2552, 52: 2571, 53: 2578, 54: 2586, 55: 2587, 56: 2592, 57: 2638, 58: 2653, 59: 2654, 60: 2681, 61: 2680, 62: 2688, 63: 2689, 64: 2406, 65: 2428, 66: 2450, 67: 2451, 68: 2478, 69: 2475, 70: 2483, 95: 2598, 96: 2235, 97: 2462, 100: 2512, 127: 2632, 128: 2269, 129: 2434, 130: 2456, 255: 2587, 256: 2177,

// Single, from C = 257:
//
//   Forward   16 classes in 512 bits, 8 classes in 256 bits, 4 classes in 128 bits, class by class
//   Backward  16 classes in 512 bits, 8 classes in 256 bits, 4 classes in 128 bits, class by class
//   Jacobian  rows of the Jacobian in 512 bits, rows of the Jacobian in 256 bits, rows of the Jacobian in 128 bits, class by class
//
// Lines: 257: 1520, 258: 1542, 511: 1613, 512: 1344, 513: 1520, 1000: 1551, 1024: 1344, 1025: 1519, 65536: 1343,


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
// Lines: 17: 2203, 18: 2123, 19: 2236, 20: 2162, 21: 2264, 22: 2177, 23: 2290, 24: 2160, 25: 2326, 26: 2246, 27: 2359, 28: 2298, 29: 2387, 30: 2300, 31: 2413, 32: 2537, 33: 2728, 34: 2723, 35: 2777, 36: 2777, 37: 2838, 38: 2826, 39: 2880, 40: 2810, 41: 2965, 42: 2960, 43: 3014, 44: 3013, 45: 3075, 46: 3063, 47: 3117, 48: 2531, 49: 2760, 50: 2755, 51: 2809, 52: 2809, 53: 2870, 54: 2858, 55: 2912, 56: 2842, 57: 2997, 58: 2992, 59: 3046, 60: 3045, 61: 3107, 62: 3095, 63: 3149, 64: 2563, 65: 2623, 66: 2618, 67: 2670, 68: 2670, 69: 2727, 70: 2715, 95: 2991, 96: 2368, 97: 2623, 100: 2670, 127: 2991, 128: 2368, 129: 2623, 130: 2618, 255: 2991, 256: 2368,

// Double, from C = 257:
//
//   Forward   8 classes in 512 bits, 4 classes in 256 bits, 2 classes in 128 bits, class by class
//   Backward  8 classes in 512 bits, 4 classes in 256 bits, 2 classes in 128 bits, class by class
//   Jacobian  rows of the Jacobian in 512 bits, rows of the Jacobian in 256 bits, rows of the Jacobian in 128 bits, class by class
//
// Lines: 257: 1694, 258: 1689, 511: 1897, 512: 1520, 513: 1694, 1000: 1693, 1024: 1520, 1025: 1693, 65536: 1519,


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
