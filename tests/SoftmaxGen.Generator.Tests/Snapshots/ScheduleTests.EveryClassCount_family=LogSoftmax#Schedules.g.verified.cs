//HintName: Schedules.g.cs


// Single, from C = 1:
//
//   Forward    row by row
//   Backward   row by row
//   Jacobian   row by row
//   LogSumExp  row by row
//
// Lines: 1: 188,

// Single, from C = 2:
//
//   Forward    16 rows in 512 bits, 8 rows in 256 bits, 4 rows in 128 bits, row by row
//   Backward   16 rows in 512 bits, 8 rows in 256 bits, 4 rows in 128 bits, row by row
//   Jacobian   16 rows in 512 bits, 8 rows in 256 bits, 4 rows in 128 bits, row by row
//   LogSumExp  16 rows in 512 bits, 8 rows in 256 bits, 4 rows in 128 bits, row by row
//
// Lines: 2: 1129,

// Single, from C = 3:
//
//   Forward    32 rows in 512 bits, 8 rows in 256 bits, 4 rows in 128 bits, 4 classes in 128 bits, row by row
//   Backward   16 rows in 512 bits, 8 rows in 256 bits, 4 rows in 128 bits, 4 classes in 128 bits, row by row
//   Jacobian   16 rows in 512 bits, 8 rows in 256 bits, 4 rows in 128 bits, row by row
//   LogSumExp  32 rows in 512 bits, 8 rows in 256 bits, 4 rows in 128 bits, 4 classes in 128 bits, row by row
//
// Lines: 3: 1898,

// Single, from C = 4:
//
//   Forward    32 rows in 512 bits, 8 rows in 256 bits, 4 rows in 128 bits, 4 classes in 128 bits, row by row
//   Backward   16 rows in 512 bits, 8 rows in 256 bits, 4 rows in 128 bits, 4 classes in 128 bits, row by row
//   Jacobian   4 rows in 512 bits, 8 rows in 256 bits, 4 rows in 128 bits, row by row
//   LogSumExp  32 rows in 512 bits, 8 rows in 256 bits, 4 rows in 128 bits, 4 classes in 128 bits, row by row
//
// Lines: 4: 2119,

// Single, from C = 5:
//
//   Forward    32 rows in 512 bits, 8 rows in 256 bits, 4 rows in 128 bits, 4 classes in 128 bits, row by row
//   Backward   16 rows in 512 bits, 8 rows in 256 bits, 4 rows in 128 bits, 4 classes in 128 bits, row by row
//   Jacobian   16 rows in 512 bits, rows of the Jacobian in 256 bits, rows of the Jacobian in 128 bits, row by row
//   LogSumExp  32 rows in 512 bits, 8 rows in 256 bits, 4 rows in 128 bits, 4 classes in 128 bits, row by row
//
// Lines: 5: 2088,

// Single, from C = 6:
//
//   Forward    16 rows in 512 bits, 8 rows in 256 bits, 4 rows in 128 bits, 4 classes in 128 bits, row by row
//   Backward   16 rows in 512 bits, 8 rows in 256 bits, 4 rows in 128 bits, 4 classes in 128 bits, row by row
//   Jacobian   4 rows in 512 bits, rows of the Jacobian in 256 bits, rows of the Jacobian in 128 bits, row by row
//   LogSumExp  16 rows in 512 bits, 8 rows in 256 bits, 4 rows in 128 bits, 4 classes in 128 bits, row by row
//
// Lines: 6: 2052,

// Single, from C = 7:
//
//   Forward    16 rows in 512 bits, 8 rows in 256 bits, 4 rows in 128 bits, 4 classes in 128 bits, row by row
//   Backward   16 rows in 512 bits, 8 rows in 256 bits, 4 rows in 128 bits, 4 classes in 128 bits, row by row
//   Jacobian   16 rows in 512 bits, rows of the Jacobian in 256 bits, rows of the Jacobian in 128 bits, row by row
//   LogSumExp  16 rows in 512 bits, 8 rows in 256 bits, 4 rows in 128 bits, 4 classes in 128 bits, row by row
//
// Lines: 7: 2392,

// Single, from C = 8:
//
//   Forward    16 rows in 512 bits, 8 rows in 256 bits, 4 rows in 128 bits, 4 classes in 128 bits, row by row
//   Backward   16 rows in 512 bits, 8 rows in 256 bits, 4 rows in 128 bits, 4 classes in 128 bits, row by row
//   Jacobian   2 rows in 512 bits, rows of the Jacobian in 256 bits, rows of the Jacobian in 128 bits, row by row
//   LogSumExp  16 rows in 512 bits, 8 rows in 256 bits, 4 rows in 128 bits, 4 classes in 128 bits, row by row
//
// Lines: 8: 2363,

// Single, from C = 9:
//
//   Forward    16 rows in 512 bits, 8 rows in 256 bits, 4 rows in 128 bits, 16 classes in 512 bits, 8 classes in 256 bits, 4 classes in 128 bits, row by row
//   Backward   16 classes in 512 bits, 8 classes in 256 bits, 4 classes in 128 bits, row by row
//   Jacobian   rows of the Jacobian in 512 bits, rows of the Jacobian in 256 bits, rows of the Jacobian in 128 bits, class by class
//   LogSumExp  16 rows in 512 bits, 8 rows in 256 bits, 4 rows in 128 bits, 16 classes in 512 bits, 8 classes in 256 bits, 4 classes in 128 bits, row by row
//
// Lines: 9: 1849,

// Single, from C = 10:
//
//   Forward    16 rows in 512 bits, 8 rows in 256 bits, 4 rows in 128 bits, 16 classes in 512 bits, 8 classes in 256 bits, 4 classes in 128 bits, row by row
//   Backward   16 classes in 512 bits, 8 classes in 256 bits, 4 classes in 128 bits, row by row
//   Jacobian   4 rows in 512 bits, rows of the Jacobian in 256 bits, rows of the Jacobian in 128 bits, class by class
//   LogSumExp  16 rows in 512 bits, 8 rows in 256 bits, 4 rows in 128 bits, 16 classes in 512 bits, 8 classes in 256 bits, 4 classes in 128 bits, row by row
//
// Lines: 10: 1945,

// Single, from C = 11:
//
//   Forward    16 rows in 512 bits, 8 rows in 256 bits, 4 rows in 128 bits, 16 classes in 512 bits, 8 classes in 256 bits, 4 classes in 128 bits, row by row
//   Backward   16 classes in 512 bits, 8 classes in 256 bits, 4 classes in 128 bits, row by row
//   Jacobian   rows of the Jacobian in 512 bits, rows of the Jacobian in 256 bits, rows of the Jacobian in 128 bits, class by class
//   LogSumExp  16 rows in 512 bits, 8 rows in 256 bits, 4 rows in 128 bits, 16 classes in 512 bits, 8 classes in 256 bits, 4 classes in 128 bits, row by row
//
// Lines: 11: 1931,

// Single, from C = 12:
//
//   Forward    16 rows in 512 bits, 8 rows in 256 bits, 4 rows in 128 bits, 16 classes in 512 bits, 8 classes in 256 bits, 4 classes in 128 bits, row by row
//   Backward   16 classes in 512 bits, 8 classes in 256 bits, 4 classes in 128 bits, row by row
//   Jacobian   2 rows in 512 bits, rows of the Jacobian in 256 bits, rows of the Jacobian in 128 bits, class by class
//   LogSumExp  16 rows in 512 bits, 8 rows in 256 bits, 4 rows in 128 bits, 16 classes in 512 bits, 8 classes in 256 bits, 4 classes in 128 bits, row by row
//
// Lines: 12: 1877,

// Single, from C = 13:
//
//   Forward    16 rows in 512 bits, 8 rows in 256 bits, 4 rows in 128 bits, 16 classes in 512 bits, 8 classes in 256 bits, 4 classes in 128 bits, row by row
//   Backward   16 classes in 512 bits, 8 classes in 256 bits, 4 classes in 128 bits, row by row
//   Jacobian   rows of the Jacobian in 512 bits, rows of the Jacobian in 256 bits, rows of the Jacobian in 128 bits, class by class
//   LogSumExp  16 rows in 512 bits, 8 rows in 256 bits, 4 rows in 128 bits, 16 classes in 512 bits, 8 classes in 256 bits, 4 classes in 128 bits, row by row
//
// Lines: 13: 2062,

// Single, from C = 14:
//
//   Forward    16 rows in 512 bits, 8 rows in 256 bits, 4 rows in 128 bits, 16 classes in 512 bits, 8 classes in 256 bits, 4 classes in 128 bits, row by row
//   Backward   16 classes in 512 bits, 8 classes in 256 bits, 4 classes in 128 bits, row by row
//   Jacobian   4 rows in 512 bits, rows of the Jacobian in 256 bits, rows of the Jacobian in 128 bits, class by class
//   LogSumExp  16 rows in 512 bits, 8 rows in 256 bits, 4 rows in 128 bits, 16 classes in 512 bits, 8 classes in 256 bits, 4 classes in 128 bits, row by row
//
// Lines: 14: 2203,

// Single, from C = 15:
//
//   Forward    16 rows in 512 bits, 8 rows in 256 bits, 4 rows in 128 bits, 16 classes in 512 bits, 8 classes in 256 bits, 4 classes in 128 bits, row by row
//   Backward   16 classes in 512 bits, 8 classes in 256 bits, 4 classes in 128 bits, row by row
//   Jacobian   rows of the Jacobian in 512 bits, rows of the Jacobian in 256 bits, rows of the Jacobian in 128 bits, class by class
//   LogSumExp  16 rows in 512 bits, 8 rows in 256 bits, 4 rows in 128 bits, 16 classes in 512 bits, 8 classes in 256 bits, 4 classes in 128 bits, row by row
//
// Lines: 15: 2137, 16: 2070,

// Single, from C = 17:
//
//   Forward    16 rows in 512 bits, 8 rows in 256 bits, 4 rows in 128 bits, 16 classes in 512 bits, 8 classes in 256 bits, 4 classes in 128 bits, class by class
//   Backward   16 classes in 512 bits, 8 classes in 256 bits, 4 classes in 128 bits, class by class
//   Jacobian   rows of the Jacobian in 512 bits, rows of the Jacobian in 256 bits, rows of the Jacobian in 128 bits, class by class
//   LogSumExp  16 rows in 512 bits, 8 rows in 256 bits, 4 rows in 128 bits, 16 classes in 512 bits, 8 classes in 256 bits, 4 classes in 128 bits, class by class
//
// Lines: 17: 1834, 18: 1834, 19: 1834, 20: 1726, 21: 1886, 22: 1886, 23: 1886, 24: 1778, 25: 1990, 26: 1990, 27: 1990, 28: 1882, 29: 2042, 30: 2042, 31: 2042, 32: 2125, 33: 2306, 34: 2306, 35: 2306, 36: 2306, 37: 2392, 38: 2392, 39: 2392, 40: 2392, 41: 2566, 42: 2566, 43: 2566, 44: 2566, 45: 2652, 46: 2652, 47: 2652, 48: 2119, 49: 2471, 50: 2471, 51: 2471, 52: 2471, 53: 2557, 54: 2557, 55: 2557, 56: 2557, 57: 2731, 58: 2731, 59: 2731, 60: 2731, 61: 2817, 62: 2817, 63: 2817, 64: 2284, 65: 2405, 66: 2405, 67: 2405, 68: 2405, 69: 2491, 70: 2491, 95: 2792, 96: 2095, 97: 2491, 100: 2491, 127: 2878, 128: 2181, 129: 2338, 130: 2338, 255: 2682, 256: 1918,

// Single, from C = 257:
//
//   Forward    16 classes in 512 bits, 8 classes in 256 bits, 4 classes in 128 bits, class by class
//   Backward   16 classes in 512 bits, 8 classes in 256 bits, 4 classes in 128 bits, class by class
//   Jacobian   rows of the Jacobian in 512 bits, rows of the Jacobian in 256 bits, rows of the Jacobian in 128 bits, class by class
//   LogSumExp  16 classes in 512 bits, 8 classes in 256 bits, 4 classes in 128 bits, class by class
//
// Lines: 257: 1443, 258: 1443, 511: 1643, 512: 1191, 513: 1443, 1000: 1493, 1024: 1191, 1025: 1443, 65536: 1187,


// Double, from C = 1:
//
//   Forward    row by row
//   Backward   row by row
//   Jacobian   row by row
//   LogSumExp  row by row
//
// Lines: 1: 188,

// Double, from C = 2:
//
//   Forward    8 rows in 512 bits, 4 rows in 256 bits, 2 rows in 128 bits, row by row
//   Backward   8 rows in 512 bits, 4 rows in 256 bits, 2 rows in 128 bits, row by row
//   Jacobian   8 rows in 512 bits, 4 rows in 256 bits, 2 rows in 128 bits, row by row
//   LogSumExp  8 rows in 512 bits, 4 rows in 256 bits, 2 rows in 128 bits, row by row
//
// Lines: 2: 1021,

// Double, from C = 3:
//
//   Forward    16 rows in 512 bits, 4 rows in 256 bits, 2 rows in 128 bits, 2 classes in 128 bits, row by row
//   Backward   8 rows in 512 bits, 4 rows in 256 bits, 2 rows in 128 bits, 2 classes in 128 bits, row by row
//   Jacobian   8 rows in 512 bits, 4 rows in 256 bits, 2 rows in 128 bits, row by row
//   LogSumExp  16 rows in 512 bits, 4 rows in 256 bits, 2 rows in 128 bits, 2 classes in 128 bits, row by row
//
// Lines: 3: 1760,

// Double, from C = 4:
//
//   Forward    16 rows in 512 bits, 4 rows in 256 bits, 2 rows in 128 bits, 2 classes in 128 bits, row by row
//   Backward   8 rows in 512 bits, 4 rows in 256 bits, 2 rows in 128 bits, 2 classes in 128 bits, row by row
//   Jacobian   2 rows in 512 bits, 4 rows in 256 bits, 2 rows in 128 bits, row by row
//   LogSumExp  16 rows in 512 bits, 4 rows in 256 bits, 2 rows in 128 bits, 2 classes in 128 bits, row by row
//
// Lines: 4: 1947,

// Double, from C = 5:
//
//   Forward    16 rows in 512 bits, 4 rows in 256 bits, 2 rows in 128 bits, 2 classes in 128 bits, row by row
//   Backward   8 rows in 512 bits, 4 rows in 256 bits, 2 rows in 128 bits, 2 classes in 128 bits, row by row
//   Jacobian   8 rows in 512 bits, rows of the Jacobian in 256 bits, rows of the Jacobian in 128 bits, row by row
//   LogSumExp  16 rows in 512 bits, 4 rows in 256 bits, 2 rows in 128 bits, 2 classes in 128 bits, row by row
//
// Lines: 5: 2152,

// Double, from C = 6:
//
//   Forward    8 rows in 512 bits, 4 rows in 256 bits, 2 rows in 128 bits, 2 classes in 128 bits, row by row
//   Backward   8 rows in 512 bits, 4 rows in 256 bits, 2 rows in 128 bits, 2 classes in 128 bits, row by row
//   Jacobian   2 rows in 512 bits, rows of the Jacobian in 256 bits, rows of the Jacobian in 128 bits, row by row
//   LogSumExp  8 rows in 512 bits, 4 rows in 256 bits, 2 rows in 128 bits, 2 classes in 128 bits, row by row
//
// Lines: 6: 2086,

// Double, from C = 7:
//
//   Forward    8 rows in 512 bits, 4 rows in 256 bits, 2 rows in 128 bits, 2 classes in 128 bits, row by row
//   Backward   8 rows in 512 bits, 4 rows in 256 bits, 2 rows in 128 bits, 2 classes in 128 bits, row by row
//   Jacobian   8 rows in 512 bits, rows of the Jacobian in 256 bits, rows of the Jacobian in 128 bits, row by row
//   LogSumExp  8 rows in 512 bits, 4 rows in 256 bits, 2 rows in 128 bits, 2 classes in 128 bits, row by row
//
// Lines: 7: 2481,

// Double, from C = 8:
//
//   Forward    8 rows in 512 bits, 4 rows in 256 bits, 2 rows in 128 bits, 2 classes in 128 bits, row by row
//   Backward   8 rows in 512 bits, 4 rows in 256 bits, 2 rows in 128 bits, 2 classes in 128 bits, row by row
//   Jacobian   rows of the Jacobian in 512 bits, rows of the Jacobian in 256 bits, rows of the Jacobian in 128 bits, row by row
//   LogSumExp  8 rows in 512 bits, 4 rows in 256 bits, 2 rows in 128 bits, 2 classes in 128 bits, row by row
//
// Lines: 8: 2454,

// Double, from C = 9:
//
//   Forward    8 rows in 512 bits, 4 rows in 256 bits, 2 rows in 128 bits, 8 classes in 512 bits, 4 classes in 256 bits, 2 classes in 128 bits, row by row
//   Backward   8 classes in 512 bits, 4 classes in 256 bits, 2 classes in 128 bits, row by row
//   Jacobian   rows of the Jacobian in 512 bits, rows of the Jacobian in 256 bits, rows of the Jacobian in 128 bits, class by class
//   LogSumExp  8 rows in 512 bits, 4 rows in 256 bits, 2 rows in 128 bits, 8 classes in 512 bits, 4 classes in 256 bits, 2 classes in 128 bits, row by row
//
// Lines: 9: 2000, 10: 1967, 11: 2139, 12: 2104, 13: 2327, 14: 2293, 15: 2459, 16: 2424,

// Double, from C = 17:
//
//   Forward    8 rows in 512 bits, 4 rows in 256 bits, 2 rows in 128 bits, 8 classes in 512 bits, 4 classes in 256 bits, 2 classes in 128 bits, class by class
//   Backward   8 classes in 512 bits, 4 classes in 256 bits, 2 classes in 128 bits, class by class
//   Jacobian   rows of the Jacobian in 512 bits, rows of the Jacobian in 256 bits, rows of the Jacobian in 128 bits, class by class
//   LogSumExp  8 rows in 512 bits, 4 rows in 256 bits, 2 rows in 128 bits, 8 classes in 512 bits, 4 classes in 256 bits, 2 classes in 128 bits, class by class
//
// Lines: 17: 2225, 18: 2153, 19: 2275, 20: 2203, 21: 2377, 22: 2305, 23: 2427, 24: 2355, 25: 2581, 26: 2509, 27: 2631, 28: 2559, 29: 2733, 30: 2661, 31: 2783, 32: 2810, 33: 3035, 34: 3035, 35: 3121, 36: 3121, 37: 3293, 38: 3293, 39: 3379, 40: 3379, 41: 3639, 42: 3639, 43: 3725, 44: 3725, 45: 3897, 46: 3897, 47: 3983, 48: 2725, 49: 3121, 50: 3121, 51: 3207, 52: 3207, 53: 3379, 54: 3379, 55: 3465, 56: 3465, 57: 3725, 58: 3725, 59: 3811, 60: 3811, 61: 3983, 62: 3983, 63: 4069, 64: 2811, 65: 3035, 66: 3035, 67: 3121, 68: 3121, 69: 3293, 70: 3293, 95: 3981, 96: 2615, 97: 3035, 100: 3121, 127: 3981, 128: 2615, 129: 3035, 130: 3035, 255: 3981, 256: 2615,

// Double, from C = 257:
//
//   Forward    8 classes in 512 bits, 4 classes in 256 bits, 2 classes in 128 bits, class by class
//   Backward   8 classes in 512 bits, 4 classes in 256 bits, 2 classes in 128 bits, class by class
//   Jacobian   rows of the Jacobian in 512 bits, rows of the Jacobian in 256 bits, rows of the Jacobian in 128 bits, class by class
//   LogSumExp  8 classes in 512 bits, 4 classes in 256 bits, 2 classes in 128 bits, class by class
//
// Lines: 257: 1844, 258: 1844, 511: 2394, 512: 1592, 513: 1844, 1000: 2005, 1024: 1573, 1025: 1815, 65536: 1574,


// Half, from C = 1:
//
//   Forward    row by row
//   Backward   row by row
//   Jacobian   row by row
//   LogSumExp  row by row
//
// Lines: 1: 176, 2: 254, 3: 285, 8: 427,

// Half, from C = 9:
//
//   Forward    row by row
//   Backward   row by row
//   Jacobian   class by class
//   LogSumExp  row by row
//
// Lines: 9: 355, 16: 451,

// Half, from C = 17:
//
//   Forward    class by class
//   Backward   class by class
//   Jacobian   class by class
//   LogSumExp  class by class
//
// Lines: 17: 271, 64: 271, 65: 275, 256: 275, 257: 275, 1024: 275, 2048: 275, 2049: 275, 4096: 275, 65536: 275,
