//HintName: Schedules.g.cs


// Single, from C = 1:
//
//   Loss             row by row
//   LossAndGradient  row by row
//
// Lines: 1: 336,

// Single, from C = 2:
//
//   Loss             32 rows in 512 bits, 8 rows in 256 bits, 4 rows in 128 bits, row by row
//   LossAndGradient  32 rows in 512 bits, 8 rows in 256 bits, 4 rows in 128 bits, row by row
//
// Lines: 2: 1076,

// Single, from C = 3:
//
//   Loss             32 rows in 512 bits, 8 rows in 256 bits, 4 rows in 128 bits, 4 classes in 128 bits, row by row
//   LossAndGradient  32 rows in 512 bits, 8 rows in 256 bits, 4 rows in 128 bits, 4 classes in 128 bits, row by row
//
// Lines: 3: 1392, 4: 1531, 5: 1760,

// Single, from C = 6:
//
//   Loss             16 rows in 512 bits, 8 rows in 256 bits, 4 rows in 128 bits, 4 classes in 128 bits, row by row
//   LossAndGradient  16 rows in 512 bits, 8 rows in 256 bits, 4 rows in 128 bits, 4 classes in 128 bits, row by row
//
// Lines: 6: 1719, 7: 1862, 8: 1957,

// Single, from C = 9:
//
//   Loss             16 rows in 512 bits, 8 rows in 256 bits, 4 rows in 128 bits, 16 classes in 512 bits, 8 classes in 256 bits, 4 classes in 128 bits, row by row
//   LossAndGradient  16 rows in 512 bits, 8 rows in 256 bits, 4 rows in 128 bits, 16 classes in 512 bits, 8 classes in 256 bits, 4 classes in 128 bits, row by row
//
// Lines: 9: 1910, 10: 1941, 11: 1976, 12: 1825, 13: 2074, 14: 2103, 15: 2132, 16: 1981,

// Single, from C = 17:
//
//   Loss             16 rows in 512 bits, 8 rows in 256 bits, 4 rows in 128 bits, 16 classes in 512 bits, 8 classes in 256 bits, 4 classes in 128 bits, class by class
//   LossAndGradient  16 rows in 512 bits, 8 rows in 256 bits, 4 rows in 128 bits, 16 classes in 512 bits, 8 classes in 256 bits, 4 classes in 128 bits, class by class
//
// Lines: 17: 1871, 18: 1871, 19: 1871, 20: 1691, 21: 1907, 22: 1907, 23: 1907, 24: 1727, 25: 1979, 26: 1979, 27: 1979, 28: 1799, 29: 2015, 30: 2015, 31: 2015, 32: 2154, 33: 2316, 34: 2316, 35: 2316, 36: 2316, 37: 2394, 38: 2394, 39: 2394, 40: 2394, 41: 2549, 42: 2549, 43: 2549, 44: 2549, 45: 2627, 46: 2627, 47: 2627, 48: 2175, 49: 2465, 50: 2465, 51: 2465, 52: 2465, 53: 2543, 54: 2543, 55: 2543, 56: 2543, 57: 2698, 58: 2698, 59: 2698, 60: 2698, 61: 2776, 62: 2776, 63: 2776, 64: 2324, 65: 2393, 66: 2393, 67: 2393, 68: 2393, 69: 2471, 70: 2471, 95: 2741, 96: 2136, 97: 2465, 100: 2465, 127: 2813, 128: 2208, 129: 2345, 130: 2345, 255: 2657, 256: 1997,

// Single, from C = 257:
//
//   Loss             16 classes in 512 bits, 8 classes in 256 bits, 4 classes in 128 bits, class by class
//   LossAndGradient  16 classes in 512 bits, 8 classes in 256 bits, 4 classes in 128 bits, class by class
//
// Lines: 257: 1223, 258: 1223, 511: 1371, 512: 1058, 513: 1223, 1000: 1260, 1024: 1058, 1025: 1223, 65536: 1100,


// Double, from C = 1:
//
//   Loss             row by row
//   LossAndGradient  row by row
//
// Lines: 1: 336,

// Double, from C = 2:
//
//   Loss             16 rows in 512 bits, 4 rows in 256 bits, 2 rows in 128 bits, row by row
//   LossAndGradient  16 rows in 512 bits, 4 rows in 256 bits, 2 rows in 128 bits, row by row
//
// Lines: 2: 1076,

// Double, from C = 3:
//
//   Loss             16 rows in 512 bits, 4 rows in 256 bits, 2 rows in 128 bits, 2 classes in 128 bits, row by row
//   LossAndGradient  16 rows in 512 bits, 4 rows in 256 bits, 2 rows in 128 bits, 2 classes in 128 bits, row by row
//
// Lines: 3: 1420, 4: 1559, 5: 1776,

// Double, from C = 6:
//
//   Loss             8 rows in 512 bits, 4 rows in 256 bits, 2 rows in 128 bits, 2 classes in 128 bits, row by row
//   LossAndGradient  8 rows in 512 bits, 4 rows in 256 bits, 2 rows in 128 bits, 2 classes in 128 bits, row by row
//
// Lines: 6: 1727, 7: 1908, 8: 2005,

// Double, from C = 9:
//
//   Loss             8 rows in 512 bits, 4 rows in 256 bits, 2 rows in 128 bits, 8 classes in 512 bits, 4 classes in 256 bits, 2 classes in 128 bits, row by row
//   LossAndGradient  8 rows in 512 bits, 4 rows in 256 bits, 2 rows in 128 bits, 8 classes in 512 bits, 4 classes in 256 bits, 2 classes in 128 bits, row by row
//
// Lines: 9: 1922, 10: 1845, 11: 2028, 12: 1949, 13: 2166, 14: 2087, 15: 2264, 16: 2185,

// Double, from C = 17:
//
//   Loss             8 rows in 512 bits, 4 rows in 256 bits, 2 rows in 128 bits, 8 classes in 512 bits, 4 classes in 256 bits, 2 classes in 128 bits, class by class
//   LossAndGradient  8 rows in 512 bits, 4 rows in 256 bits, 2 rows in 128 bits, 8 classes in 512 bits, 4 classes in 256 bits, 2 classes in 128 bits, class by class
//
// Lines: 17: 2104, 18: 1996, 19: 2141, 20: 2033, 21: 2214, 22: 2106, 23: 2251, 24: 2143, 25: 2360, 26: 2252, 27: 2397, 28: 2289, 29: 2470, 30: 2362, 31: 2507, 32: 2813, 33: 3014, 34: 3014, 35: 3092, 36: 3092, 37: 3248, 38: 3248, 39: 3326, 40: 3326, 41: 3559, 42: 3559, 43: 3637, 44: 3637, 45: 3793, 46: 3793, 47: 3871, 48: 2757, 49: 3086, 50: 3086, 51: 3164, 52: 3164, 53: 3320, 54: 3320, 55: 3398, 56: 3398, 57: 3631, 58: 3631, 59: 3709, 60: 3709, 61: 3865, 62: 3865, 63: 3943, 64: 2829, 65: 3009, 66: 3009, 67: 3087, 68: 3087, 69: 3243, 70: 3243, 95: 3867, 96: 2661, 97: 3009, 100: 3087, 127: 3867, 128: 2661, 129: 3009, 130: 3009, 255: 3867, 256: 2661,

// Double, from C = 257:
//
//   Loss             8 classes in 512 bits, 4 classes in 256 bits, 2 classes in 128 bits, class by class
//   LossAndGradient  8 classes in 512 bits, 4 classes in 256 bits, 2 classes in 128 bits, class by class
//
// Lines: 257: 1540, 258: 1540, 511: 1947, 512: 1375, 513: 1540, 1000: 1808, 1024: 1453, 1025: 1642, 65536: 1459,


// Half, from C = 1:
//
//   Loss             row by row
//   LossAndGradient  row by row
//
// Lines: 1: 301, 2: 323, 3: 335, 8: 392, 9: 402, 16: 472,

// Half, from C = 17:
//
//   Loss             class by class
//   LossAndGradient  class by class
//
// Lines: 17: 341, 64: 341, 65: 341, 256: 341, 257: 341, 1024: 341, 2048: 339, 2049: 339, 4096: 339, 65536: 339,
