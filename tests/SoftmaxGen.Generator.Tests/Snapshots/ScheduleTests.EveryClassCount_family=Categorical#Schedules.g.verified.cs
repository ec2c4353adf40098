//HintName: Schedules.g.cs


// Single, from C = 1:
//
//   Act       row by row
//   ArgMax    row by row
//   Backward  row by row
//
// Lines: 1: 437,

// Single, from C = 2:
//
//   Act       32 rows in 512 bits, 8 rows in 256 bits, 4 rows in 128 bits, row by row
//   ArgMax    32 rows in 512 bits, 8 rows in 256 bits, 4 rows in 128 bits, row by row
//   Backward  32 rows in 512 bits, 8 rows in 256 bits, 4 rows in 128 bits, row by row
//
// Lines: 2: 1440,

// Single, from C = 3:
//
//   Act       32 rows in 512 bits, 8 rows in 256 bits, 4 rows in 128 bits, 4 classes in 128 bits, row by row
//   ArgMax    32 rows in 512 bits, 8 rows in 256 bits, 4 rows in 128 bits, 4 classes in 128 bits, row by row
//   Backward  32 rows in 512 bits, 8 rows in 256 bits, 4 rows in 128 bits, 4 classes in 128 bits, row by row
//
// Lines: 3: 1860, 4: 2034, 5: 2311,

// Single, from C = 6:
//
//   Act       16 rows in 512 bits, 8 rows in 256 bits, 4 rows in 128 bits, 4 classes in 128 bits, row by row
//   ArgMax    16 rows in 512 bits, 8 rows in 256 bits, 4 rows in 128 bits, 4 classes in 128 bits, row by row
//   Backward  16 rows in 512 bits, 8 rows in 256 bits, 4 rows in 128 bits, 4 classes in 128 bits, row by row
//
// Lines: 6: 2243, 7: 2414, 8: 2537,

// Single, from C = 9:
//
//   Act       16 rows in 512 bits, 8 rows in 256 bits, 4 rows in 128 bits, 16 classes in 512 bits, 8 classes in 256 bits, 4 classes in 128 bits, row by row
//   ArgMax    16 rows in 512 bits, 8 rows in 256 bits, 4 rows in 128 bits, 16 classes in 512 bits, 8 classes in 256 bits, 4 classes in 128 bits, row by row
//   Backward  16 rows in 512 bits, 8 rows in 256 bits, 4 rows in 128 bits, 16 classes in 512 bits, 8 classes in 256 bits, 4 classes in 128 bits, row by row
//
// Lines: 9: 2422, 10: 2460, 11: 2504, 12: 2420, 13: 2631, 14: 2667, 15: 2703, 16: 2619,

// Single, from C = 17:
//
//   Act       16 rows in 512 bits, 8 rows in 256 bits, 4 rows in 128 bits, 16 classes in 512 bits, 8 classes in 256 bits, 4 classes in 128 bits, class by class
//   ArgMax    16 rows in 512 bits, 8 rows in 256 bits, 4 rows in 128 bits, 16 classes in 512 bits, 8 classes in 256 bits, 4 classes in 128 bits, class by class
//   Backward  16 rows in 512 bits, 8 rows in 256 bits, 4 rows in 128 bits, 16 classes in 512 bits, 8 classes in 256 bits, 4 classes in 128 bits, class by class
//
// Lines: 17: 2432, 18: 2432, 19: 2432, 20: 2312, 21: 2481, 22: 2481, 23: 2481, 24: 2361, 25: 2579, 26: 2579, 27: 2579, 28: 2459, 29: 2628, 30: 2628, 31: 2628, 32: 3155, 33: 3453, 34: 3453, 35: 3453, 36: 3453, 37: 3569, 38: 3569, 39: 3569, 40: 3569, 41: 3796, 42: 3796, 43: 3796, 44: 3796, 45: 3912, 46: 3912, 47: 3912, 48: 3224, 49: 3662, 50: 3662, 51: 3662, 52: 3662, 53: 3778, 54: 3778, 55: 3778, 56: 3778, 57: 4005, 58: 4005, 59: 4005, 60: 4005, 61: 4121, 62: 4121, 63: 4121, 64: 3433, 65: 3604, 66: 3604, 67: 3604, 68: 3604, 69: 3720, 70: 3720, 95: 4117, 96: 3195, 97: 3702, 100: 3702, 127: 4215, 128: 3293, 129: 3564, 130: 3564, 255: 4028, 256: 3024,

// Single, from C = 257:
//
//   Act       16 classes in 512 bits, 8 classes in 256 bits, 4 classes in 128 bits, class by class
//   ArgMax    16 classes in 512 bits, 8 classes in 256 bits, 4 classes in 128 bits, class by class
//   Backward  16 classes in 512 bits, 8 classes in 256 bits, 4 classes in 128 bits, class by class
//
// Lines: 257: 1802, 258: 1802, 511: 2018, 512: 1556, 513: 1802, 1000: 1856, 1024: 1556, 1025: 1802, 65536: 1732,


// Double, from C = 1:
//
//   Act       row by row
//   ArgMax    row by row
//   Backward  row by row
//
// Lines: 1: 433,

// Double, from C = 2:
//
//   Act       16 rows in 512 bits, 4 rows in 256 bits, 2 rows in 128 bits, row by row
//   ArgMax    16 rows in 512 bits, 4 rows in 256 bits, 2 rows in 128 bits, row by row
//   Backward  16 rows in 512 bits, 4 rows in 256 bits, 2 rows in 128 bits, row by row
//
// Lines: 2: 1386,

// Double, from C = 3:
//
//   Act       16 rows in 512 bits, 4 rows in 256 bits, 2 rows in 128 bits, 2 classes in 128 bits, row by row
//   ArgMax    16 rows in 512 bits, 4 rows in 256 bits, 2 rows in 128 bits, 2 classes in 128 bits, row by row
//   Backward  16 rows in 512 bits, 4 rows in 256 bits, 2 rows in 128 bits, 2 classes in 128 bits, row by row
//
// Lines: 3: 1817, 4: 1971, 5: 2214,

// Double, from C = 6:
//
//   Act       8 rows in 512 bits, 4 rows in 256 bits, 2 rows in 128 bits, 2 classes in 128 bits, row by row
//   ArgMax    8 rows in 512 bits, 4 rows in 256 bits, 2 rows in 128 bits, 2 classes in 128 bits, row by row
//   Backward  8 rows in 512 bits, 4 rows in 256 bits, 2 rows in 128 bits, 2 classes in 128 bits, row by row
//
// Lines: 6: 2142, 7: 2346, 8: 2455,

// Double, from C = 9:
//
//   Act       8 rows in 512 bits, 4 rows in 256 bits, 2 rows in 128 bits, 8 classes in 512 bits, 4 classes in 256 bits, 2 classes in 128 bits, row by row
//   ArgMax    8 rows in 512 bits, 4 rows in 256 bits, 2 rows in 128 bits, 8 classes in 512 bits, 4 classes in 256 bits, 2 classes in 128 bits, row by row
//   Backward  8 rows in 512 bits, 4 rows in 256 bits, 2 rows in 128 bits, 8 classes in 512 bits, 4 classes in 256 bits, 2 classes in 128 bits, row by row
//
// Lines: 9: 2454, 10: 2410, 11: 2579, 12: 2533, 13: 2745, 14: 2699, 15: 2860, 16: 2814,

// Double, from C = 17:
//
//   Act       8 rows in 512 bits, 4 rows in 256 bits, 2 rows in 128 bits, 8 classes in 512 bits, 4 classes in 256 bits, 2 classes in 128 bits, class by class
//   ArgMax    8 rows in 512 bits, 4 rows in 256 bits, 2 rows in 128 bits, 8 classes in 512 bits, 4 classes in 256 bits, 2 classes in 128 bits, class by class
//   Backward  8 rows in 512 bits, 4 rows in 256 bits, 2 rows in 128 bits, 8 classes in 512 bits, 4 classes in 256 bits, 2 classes in 128 bits, class by class
//
// Lines: 17: 2824, 18: 2746, 19: 2873, 20: 2795, 21: 2967, 22: 2889, 23: 3016, 24: 2938, 25: 3155, 26: 3077, 27: 3204, 28: 3126, 29: 3298, 30: 3220, 31: 3347, 32: 3997, 33: 4356, 34: 4356, 35: 4462, 36: 4462, 37: 4674, 38: 4674, 39: 4780, 40: 4780, 41: 5094, 42: 5094, 43: 5200, 44: 5200, 45: 5412, 46: 5412, 47: 5518, 48: 3968, 49: 4446, 50: 4446, 51: 4552, 52: 4552, 53: 4764, 54: 4764, 55: 4870, 56: 4870, 57: 5184, 58: 5184, 59: 5290, 60: 5290, 61: 5502, 62: 5502, 63: 5608, 64: 4058, 65: 4383, 66: 4383, 67: 4489, 68: 4489, 69: 4701, 70: 4701, 95: 5549, 96: 3873, 97: 4383, 100: 4489, 127: 5549, 128: 3873, 129: 4383, 130: 4383, 255: 5549, 256: 3873,

// Double, from C = 257:
//
//   Act       8 classes in 512 bits, 4 classes in 256 bits, 2 classes in 128 bits, class by class
//   ArgMax    8 classes in 512 bits, 4 classes in 256 bits, 2 classes in 128 bits, class by class
//   Backward  8 classes in 512 bits, 4 classes in 256 bits, 2 classes in 128 bits, class by class
//
// Lines: 257: 2179, 258: 2179, 511: 2718, 512: 1948, 513: 2179, 1000: 2633, 1024: 2115, 1025: 2397, 65536: 2127,


// Half, from C = 1:
//
//   Act       row by row
//   ArgMax    row by row
//   Backward  row by row
//
// Lines: 1: 398, 2: 436, 3: 453, 8: 533, 9: 547, 16: 645,

// Half, from C = 17:
//
//   Act       class by class
//   ArgMax    class by class
//   Backward  class by class
//
// Lines: 17: 467, 64: 467, 65: 467, 256: 467, 257: 467, 1024: 467, 2048: 463, 2049: 463, 4096: 463, 65536: 463,
