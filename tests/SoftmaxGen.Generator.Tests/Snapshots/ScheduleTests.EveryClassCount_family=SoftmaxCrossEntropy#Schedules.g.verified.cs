//HintName: Schedules.g.cs


// Single, from C = 1:
//
//   Loss             row by row
//   LossAndGradient  row by row
//
// Lines: 1: 338,

// Single, from C = 2:
//
//   Loss             32 rows in 512 bits, 8 rows in 256 bits, 4 rows in 128 bits, row by row
//   LossAndGradient  32 rows in 512 bits, 8 rows in 256 bits, 4 rows in 128 bits, row by row
//
// Lines: 2: 1079,

// Single, from C = 3:
//
//   Loss             32 rows in 512 bits, 8 rows in 256 bits, 4 rows in 128 bits, 4 classes in 128 bits, row by row
//   LossAndGradient  32 rows in 512 bits, 8 rows in 256 bits, 4 rows in 128 bits, 4 classes in 128 bits, row by row
//
// Lines: 3: 1401, 4: 1540,

// Single, from C = 5:
//
//   Loss             32 rows in 512 bits, 8 rows in 256 bits, 4 rows in 128 bits, 4 classes in 128 bits, row by row
//   LossAndGradient  16 rows in 512 bits, 8 rows in 256 bits, 4 rows in 128 bits, 4 classes in 128 bits, row by row
//
// Lines: 5: 1670,

// Single, from C = 6:
//
//   Loss             16 rows in 512 bits, 8 rows in 256 bits, 4 rows in 128 bits, 4 classes in 128 bits, row by row
//   LossAndGradient  16 rows in 512 bits, 8 rows in 256 bits, 4 rows in 128 bits, 4 classes in 128 bits, row by row
//
// Lines: 6: 1728, 7: 1871, 8: 1966,

// Single, from C = 9:
//
//   Loss             16 rows in 512 bits, 8 rows in 256 bits, 4 rows in 128 bits, 16 classes in 512 bits, 8 classes in 256 bits, 4 classes in 128 bits, row by row
//   LossAndGradient  16 rows in 512 bits, 8 rows in 256 bits, 4 rows in 128 bits, 16 classes in 512 bits, 8 classes in 256 bits, 4 classes in 128 bits, row by row
//
// Lines: 9: 1930, 10: 1961, 11: 1996, 12: 1845, 13: 2094, 14: 2123, 15: 2152, 16: 2001,

// Single, from C = 17:
//
//   Loss             16 rows in 512 bits, 8 rows in 256 bits, 4 rows in 128 bits, 16 classes in 512 bits, 8 classes in 256 bits, 4 classes in 128 bits, class by class
//   LossAndGradient  16 rows in 512 bits, 8 rows in 256 bits, 4 rows in 128 bits, 16 classes in 512 bits, 8 classes in 256 bits, 4 classes in 128 bits, class by class
//
// Lines: 17: 1892, 18: 1892, 19: 1892, 20: 1712, 21: 1928, 22: 1928, 23: 1928, 24: 1748, 25: 2000, 26: 2000, 27: 2000, 28: 1820, 29: 2036, 30: 2036, 31: 2036, 32: 2175, 33: 2330, 34: 2330, 35: 2330, 36: 2330, 37: 2408, 38: 2408, 39: 2408, 40: 2408, 41: 2563, 42: 2563, 43: 2563, 44: 2563, 45: 2641, 46: 2641, 47: 2641, 48: 2189, 49: 2479, 50: 2479, 51: 2479, 52: 2479, 53: 2557, 54: 2557, 55: 2557, 56: 2557, 57: 2712, 58: 2712, 59: 2712, 60: 2712, 61: 2790, 62: 2790, 63: 2790, 64: 2338, 65: 2400, 66: 2400, 67: 2400, 68: 2400, 69: 2478, 70: 2478, 95: 2748, 96: 2143, 97: 2472, 100: 2472, 127: 2820, 128: 2215, 129: 2345, 130: 2345, 255: 2657, 256: 1997,

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
// Lines: 1: 338,

// Double, from C = 2:
//
//   Loss             16 rows in 512 bits, 4 rows in 256 bits, 2 rows in 128 bits, row by row
//   LossAndGradient  16 rows in 512 bits, 4 rows in 256 bits, 2 rows in 128 bits, row by row
//
// Lines: 2: 1079,

// Double, from C = 3:
//
//   Loss             16 rows in 512 bits, 4 rows in 256 bits, 2 rows in 128 bits, 2 classes in 128 bits, row by row
//   LossAndGradient  16 rows in 512 bits, 4 rows in 256 bits, 2 rows in 128 bits, 2 classes in 128 bits, row by row
//
// Lines: 3: 1429, 4: 1568,

// Double, from C = 5:
//
//   Loss             16 rows in 512 bits, 4 rows in 256 bits, 2 rows in 128 bits, 2 classes in 128 bits, row by row
//   LossAndGradient  8 rows in 512 bits, 4 rows in 256 bits, 2 rows in 128 bits, 2 classes in 128 bits, row by row
//
// Lines: 5: 1686,

// Double, from C = 6:
//
//   Loss             8 rows in 512 bits, 4 rows in 256 bits, 2 rows in 128 bits, 2 classes in 128 bits, row by row
//   LossAndGradient  8 rows in 512 bits, 4 rows in 256 bits, 2 rows in 128 bits, 2 classes in 128 bits, row by row
//
// Lines: 6: 1736, 7: 1917, 8: 2014,

// Double, from C = 9:
//
//   Loss             8 rows in 512 bits, 4 rows in 256 bits, 2 rows in 128 bits, 8 classes in 512 bits, 4 classes in 256 bits, 2 classes in 128 bits, row by row
//   LossAndGradient  8 rows in 512 bits, 4 rows in 256 bits, 2 rows in 128 bits, 8 classes in 512 bits, 4 classes in 256 bits, 2 classes in 128 bits, row by row
//
// Lines: 9: 1942, 10: 1865, 11: 2048, 12: 1969, 13: 2186, 14: 2107, 15: 2284, 16: 2205,

// Double, from C = 17:
//
//   Loss             8 rows in 512 bits, 4 rows in 256 bits, 2 rows in 128 bits, 8 classes in 512 bits, 4 classes in 256 bits, 2 classes in 128 bits, class by class
//   LossAndGradient  8 rows in 512 bits, 4 rows in 256 bits, 2 rows in 128 bits, 8 classes in 512 bits, 4 classes in 256 bits, 2 classes in 128 bits, class by class
//
// Lines: 17: 2118, 18: 2010, 19: 2155, 20: 2047, 21: 2228, 22: 2120, 23: 2265, 24: 2157, 25: 2374, 26: 2266, 27: 2411, 28: 2303, 29: 2484, 30: 2376, 31: 2521, 32: 2827, 33: 3021, 34: 3021, 35: 3099, 36: 3099, 37: 3255, 38: 3255, 39: 3333, 40: 3333, 41: 3566, 42: 3566, 43: 3644, 44: 3644, 45: 3800, 46: 3800, 47: 3878, 48: 2764, 49: 3093, 50: 3093, 51: 3171, 52: 3171, 53: 3327, 54: 3327, 55: 3405, 56: 3405, 57: 3638, 58: 3638, 59: 3716, 60: 3716, 61: 3872, 62: 3872, 63: 3950, 64: 2836, 65: 3009, 66: 3009, 67: 3087, 68: 3087, 69: 3243, 70: 3243, 95: 3867, 96: 2661, 97: 3009, 100: 3087, 127: 3867, 128: 2661, 129: 3009, 130: 3009, 255: 3867, 256: 2661,

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
// Lines: 1: 303, 2: 326, 3: 338, 8: 395, 9: 405, 16: 475,

// Half, from C = 17:
//
//   Loss             class by class
//   LossAndGradient  class by class
//
// Lines: 17: 341, 64: 341, 65: 341, 256: 341, 257: 341, 1024: 341, 2048: 339, 2049: 339, 4096: 339, 65536: 339,
