//HintName: Schedules.g.cs


// Single, from C = 1:
//
//   Loss             row by row
//   LossAndGradient  row by row
//
// Lines: 1: 335,

// Single, from C = 2:
//
//   Loss             32 rows in 512 bits, 8 rows in 256 bits, 4 rows in 128 bits, row by row
//   LossAndGradient  32 rows in 512 bits, 8 rows in 256 bits, 4 rows in 128 bits, row by row
//
// Lines: 2: 1071,

// Single, from C = 3:
//
//   Loss             32 rows in 512 bits, 8 rows in 256 bits, 4 rows in 128 bits, 4 classes in 128 bits, row by row
//   LossAndGradient  32 rows in 512 bits, 8 rows in 256 bits, 4 rows in 128 bits, 4 classes in 128 bits, row by row
//
// Lines: 3: 1386, 4: 1525, 5: 1754,

// Single, from C = 6:
//
//   Loss             16 rows in 512 bits, 8 rows in 256 bits, 4 rows in 128 bits, 4 classes in 128 bits, row by row
//   LossAndGradient  16 rows in 512 bits, 8 rows in 256 bits, 4 rows in 128 bits, 4 classes in 128 bits, row by row
//
// Lines: 6: 1714, 7: 1857, 8: 1952,

// Single, from C = 9:
//
//   Loss             16 rows in 512 bits, 8 rows in 256 bits, 4 rows in 128 bits, 16 classes in 512 bits, 8 classes in 256 bits, 4 classes in 128 bits, row by row
//   LossAndGradient  16 rows in 512 bits, 8 rows in 256 bits, 4 rows in 128 bits, 16 classes in 512 bits, 8 classes in 256 bits, 4 classes in 128 bits, row by row
//
// Lines: 9: 1903, 10: 1934, 11: 1969, 12: 1818, 13: 2067, 14: 2096, 15: 2125, 16: 1974,

// Single, from C = 17:
//
//   Loss             16 rows in 512 bits, 8 rows in 256 bits, 4 rows in 128 bits, 16 classes in 512 bits, 8 classes in 256 bits, 4 classes in 128 bits, class by class
//   LossAndGradient  16 rows in 512 bits, 8 rows in 256 bits, 4 rows in 128 bits, 16 classes in 512 bits, 8 classes in 256 bits, 4 classes in 128 bits, class by class
//
// Lines: 17: 1864, 18: 1864, 19: 1864, 20: 1684, 21: 1900, 22: 1900, 23: 1900, 24: 1720, 25: 1972, 26: 1972, 27: 1972, 28: 1792, 29: 2008, 30: 2008, 31: 2008, 32: 2147, 33: 2309, 34: 2309, 35: 2309, 36: 2309, 37: 2387, 38: 2387, 39: 2387, 40: 2387, 41: 2542, 42: 2542, 43: 2542, 44: 2542, 45: 2620, 46: 2620, 47: 2620, 48: 2168, 49: 2458, 50: 2458, 51: 2458, 52: 2458, 53: 2536, 54: 2536, 55: 2536, 56: 2536, 57: 2691, 58: 2691, 59: 2691, 60: 2691, 61: 2769, 62: 2769, 63: 2769, 64: 2317, 65: 2386, 66: 2386, 67: 2386, 68: 2386, 69: 2464, 70: 2464, 95: 2734, 96: 2129, 97: 2458, 100: 2458, 127: 2806, 128: 2201, 129: 2338, 130: 2338, 255: 2650, 256: 1990,

// Single, from C = 257:
//
//   Loss             16 classes in 512 bits, 8 classes in 256 bits, 4 classes in 128 bits, class by class
//   LossAndGradient  16 classes in 512 bits, 8 classes in 256 bits, 4 classes in 128 bits, class by class
//
// Lines: 257: 1219, 258: 1219, 511: 1367, 512: 1054, 513: 1219, 1000: 1256, 1024: 1054, 1025: 1219, 65536: 1096,


// Double, from C = 1:
//
//   Loss             row by row
//   LossAndGradient  row by row
//
// Lines: 1: 335,

// Double, from C = 2:
//
//   Loss             16 rows in 512 bits, 4 rows in 256 bits, 2 rows in 128 bits, row by row
//   LossAndGradient  16 rows in 512 bits, 4 rows in 256 bits, 2 rows in 128 bits, row by row
//
// Lines: 2: 1071,

// Double, from C = 3:
//
//   Loss             16 rows in 512 bits, 4 rows in 256 bits, 2 rows in 128 bits, 2 classes in 128 bits, row by row
//   LossAndGradient  16 rows in 512 bits, 4 rows in 256 bits, 2 rows in 128 bits, 2 classes in 128 bits, row by row
//
// Lines: 3: 1414, 4: 1553, 5: 1770,

// Double, from C = 6:
//
//   Loss             8 rows in 512 bits, 4 rows in 256 bits, 2 rows in 128 bits, 2 classes in 128 bits, row by row
//   LossAndGradient  8 rows in 512 bits, 4 rows in 256 bits, 2 rows in 128 bits, 2 classes in 128 bits, row by row
//
// Lines: 6: 1722, 7: 1903, 8: 2000,

// Double, from C = 9:
//
//   Loss             8 rows in 512 bits, 4 rows in 256 bits, 2 rows in 128 bits, 8 classes in 512 bits, 4 classes in 256 bits, 2 classes in 128 bits, row by row
//   LossAndGradient  8 rows in 512 bits, 4 rows in 256 bits, 2 rows in 128 bits, 8 classes in 512 bits, 4 classes in 256 bits, 2 classes in 128 bits, row by row
//
// Lines: 9: 1915, 10: 1838, 11: 2021, 12: 1942, 13: 2159, 14: 2080, 15: 2257, 16: 2178,

// Double, from C = 17:
//
//   Loss             8 rows in 512 bits, 4 rows in 256 bits, 2 rows in 128 bits, 8 classes in 512 bits, 4 classes in 256 bits, 2 classes in 128 bits, class by class
//   LossAndGradient  8 rows in 512 bits, 4 rows in 256 bits, 2 rows in 128 bits, 8 classes in 512 bits, 4 classes in 256 bits, 2 classes in 128 bits, class by class
//
// Lines: 17: 2097, 18: 1989, 19: 2134, 20: 2026, 21: 2207, 22: 2099, 23: 2244, 24: 2136, 25: 2353, 26: 2245, 27: 2390, 28: 2282, 29: 2463, 30: 2355, 31: 2500, 32: 2806, 33: 3007, 34: 3007, 35: 3085, 36: 3085, 37: 3241, 38: 3241, 39: 3319, 40: 3319, 41: 3552, 42: 3552, 43: 3630, 44: 3630, 45: 3786, 46: 3786, 47: 3864, 48: 2750, 49: 3079, 50: 3079, 51: 3157, 52: 3157, 53: 3313, 54: 3313, 55: 3391, 56: 3391, 57: 3624, 58: 3624, 59: 3702, 60: 3702, 61: 3858, 62: 3858, 63: 3936, 64: 2822, 65: 3002, 66: 3002, 67: 3080, 68: 3080, 69: 3236, 70: 3236, 95: 3860, 96: 2654, 97: 3002, 100: 3080, 127: 3860, 128: 2654, 129: 3002, 130: 3002, 255: 3860, 256: 2654,

// Double, from C = 257:
//
//   Loss             8 classes in 512 bits, 4 classes in 256 bits, 2 classes in 128 bits, class by class
//   LossAndGradient  8 classes in 512 bits, 4 classes in 256 bits, 2 classes in 128 bits, class by class
//
// Lines: 257: 1536, 258: 1536, 511: 1943, 512: 1371, 513: 1536, 1000: 1804, 1024: 1449, 1025: 1638, 65536: 1455,


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
