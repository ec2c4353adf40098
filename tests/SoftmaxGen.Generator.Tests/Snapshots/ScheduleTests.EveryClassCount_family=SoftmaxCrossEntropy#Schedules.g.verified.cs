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
// Lines: 9: 1876, 10: 1907, 11: 1942, 12: 1815, 13: 2040, 14: 2069, 15: 2098, 16: 1971,

// Single, from C = 17:
//
//   Loss             16 rows in 512 bits, 8 rows in 256 bits, 4 rows in 128 bits, 16 classes in 512 bits, 8 classes in 256 bits, 4 classes in 128 bits, class by class
//   LossAndGradient  16 rows in 512 bits, 8 rows in 256 bits, 4 rows in 128 bits, 16 classes in 512 bits, 8 classes in 256 bits, 4 classes in 128 bits, class by class
//
// Lines: 17: 1836, 18: 1836, 19: 1836, 20: 1680, 21: 1872, 22: 1872, 23: 1872, 24: 1716, 25: 1944, 26: 1944, 27: 1944, 28: 1788, 29: 1980, 30: 1980, 31: 1980, 32: 2141, 33: 2298, 34: 2298, 35: 2298, 36: 2294, 37: 2373, 38: 2373, 39: 2373, 40: 2365, 41: 2523, 42: 2523, 43: 2523, 44: 2519, 45: 2598, 46: 2598, 47: 2598, 48: 2150, 49: 2445, 50: 2445, 51: 2445, 52: 2441, 53: 2520, 54: 2520, 55: 2520, 56: 2512, 57: 2670, 58: 2670, 59: 2670, 60: 2666, 61: 2745, 62: 2745, 63: 2745, 64: 2297, 65: 2364, 66: 2364, 67: 2364, 68: 2360, 69: 2439, 70: 2439, 95: 2700, 96: 2103, 97: 2436, 100: 2432, 127: 2772, 128: 2175, 129: 2304, 130: 2304, 255: 2604, 256: 1953,

// Single, from C = 257:
//
//   Loss             16 classes in 512 bits, 8 classes in 256 bits, 4 classes in 128 bits, class by class
//   LossAndGradient  16 classes in 512 bits, 8 classes in 256 bits, 4 classes in 128 bits, class by class
//
// Lines: 257: 1202, 258: 1202, 511: 1346, 512: 1040, 513: 1202, 1000: 1238, 1024: 1040, 1025: 1202, 65536: 1040,


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
// Lines: 9: 1912, 10: 1847, 11: 2018, 12: 1951, 13: 2156, 14: 2089, 15: 2254, 16: 2187,

// Double, from C = 17:
//
//   Loss             8 rows in 512 bits, 4 rows in 256 bits, 2 rows in 128 bits, 8 classes in 512 bits, 4 classes in 256 bits, 2 classes in 128 bits, class by class
//   LossAndGradient  8 rows in 512 bits, 4 rows in 256 bits, 2 rows in 128 bits, 8 classes in 512 bits, 4 classes in 256 bits, 2 classes in 128 bits, class by class
//
// Lines: 17: 2074, 18: 1978, 19: 2110, 20: 2014, 21: 2182, 22: 2086, 23: 2218, 24: 2122, 25: 2326, 26: 2230, 27: 2362, 28: 2266, 29: 2434, 30: 2338, 31: 2470, 32: 2770, 33: 2965, 34: 2961, 35: 3040, 36: 3032, 37: 3190, 38: 3186, 39: 3265, 40: 3253, 41: 3490, 42: 3486, 43: 3565, 44: 3557, 45: 3715, 46: 3711, 47: 3790, 48: 2704, 49: 3037, 50: 3033, 51: 3112, 52: 3104, 53: 3262, 54: 3258, 55: 3337, 56: 3325, 57: 3562, 58: 3558, 59: 3637, 60: 3629, 61: 3787, 62: 3783, 63: 3862, 64: 2776, 65: 2947, 66: 2943, 67: 3022, 68: 3014, 69: 3172, 70: 3168, 95: 3772, 96: 2596, 97: 2947, 100: 3014, 127: 3772, 128: 2596, 129: 2947, 130: 2943, 255: 3772, 256: 2596,

// Double, from C = 257:
//
//   Loss             8 classes in 512 bits, 4 classes in 256 bits, 2 classes in 128 bits, class by class
//   LossAndGradient  8 classes in 512 bits, 4 classes in 256 bits, 2 classes in 128 bits, class by class
//
// Lines: 257: 1512, 258: 1512, 511: 1908, 512: 1350, 513: 1512, 1000: 1656, 1024: 1350, 1025: 1512, 65536: 1350,


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
// Lines: 17: 340, 64: 340, 65: 340, 256: 340, 257: 340, 1024: 340, 2048: 339, 2049: 339, 4096: 339, 65536: 339,
