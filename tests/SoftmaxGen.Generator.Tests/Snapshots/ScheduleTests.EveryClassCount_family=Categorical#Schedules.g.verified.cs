//HintName: Schedules.g.cs


// Single, from C = 1:
//
//   Act       row by row
//   ArgMax    row by row
//   Backward  row by row
//
// Lines: 1: 436,

// Single, from C = 2:
//
//   Act       32 rows in 512 bits, 8 rows in 256 bits, 4 rows in 128 bits, row by row
//   ArgMax    32 rows in 512 bits, 8 rows in 256 bits, 4 rows in 128 bits, row by row
//   Backward  32 rows in 512 bits, 8 rows in 256 bits, 4 rows in 128 bits, row by row
//
// Lines: 2: 1435,

// Single, from C = 3:
//
//   Act       32 rows in 512 bits, 8 rows in 256 bits, 4 rows in 128 bits, 4 classes in 128 bits, row by row
//   ArgMax    32 rows in 512 bits, 8 rows in 256 bits, 4 rows in 128 bits, 4 classes in 128 bits, row by row
//   Backward  32 rows in 512 bits, 8 rows in 256 bits, 4 rows in 128 bits, 4 classes in 128 bits, row by row
//
// Lines: 3: 1854, 4: 2028, 5: 2305,

// Single, from C = 6:
//
//   Act       16 rows in 512 bits, 8 rows in 256 bits, 4 rows in 128 bits, 4 classes in 128 bits, row by row
//   ArgMax    16 rows in 512 bits, 8 rows in 256 bits, 4 rows in 128 bits, 4 classes in 128 bits, row by row
//   Backward  16 rows in 512 bits, 8 rows in 256 bits, 4 rows in 128 bits, 4 classes in 128 bits, row by row
//
// Lines: 6: 2238, 7: 2409, 8: 2532,

// Single, from C = 9:
//
//   Act       16 rows in 512 bits, 8 rows in 256 bits, 4 rows in 128 bits, 16 classes in 512 bits, 8 classes in 256 bits, 4 classes in 128 bits, row by row
//   ArgMax    16 rows in 512 bits, 8 rows in 256 bits, 4 rows in 128 bits, 16 classes in 512 bits, 8 classes in 256 bits, 4 classes in 128 bits, row by row
//   Backward  16 rows in 512 bits, 8 rows in 256 bits, 4 rows in 128 bits, 16 classes in 512 bits, 8 classes in 256 bits, 4 classes in 128 bits, row by row
//
// Lines: 9: 2415, 10: 2453, 11: 2497, 12: 2413, 13: 2624, 14: 2660, 15: 2696, 16: 2612,

// Single, from C = 17:
//
//   Act       16 rows in 512 bits, 8 rows in 256 bits, 4 rows in 128 bits, 16 classes in 512 bits, 8 classes in 256 bits, 4 classes in 128 bits, class by class
//   ArgMax    16 rows in 512 bits, 8 rows in 256 bits, 4 rows in 128 bits, 16 classes in 512 bits, 8 classes in 256 bits, 4 classes in 128 bits, class by class
//   Backward  16 rows in 512 bits, 8 rows in 256 bits, 4 rows in 128 bits, 16 classes in 512 bits, 8 classes in 256 bits, 4 classes in 128 bits, class by class
//
// Lines: 17: 2425, 18: 2425, 19: 2425, 20: 2305, 21: 2474, 22: 2474, 23: 2474, 24: 2354, 25: 2572, 26: 2572, 27: 2572, 28: 2452, 29: 2621, 30: 2621, 31: 2621, 32: 3148, 33: 3446, 34: 3446, 35: 3446, 36: 3446, 37: 3562, 38: 3562, 39: 3562, 40: 3562, 41: 3789, 42: 3789, 43: 3789, 44: 3789, 45: 3905, 46: 3905, 47: 3905, 48: 3217, 49: 3655, 50: 3655, 51: 3655, 52: 3655, 53: 3771, 54: 3771, 55: 3771, 56: 3771, 57: 3998, 58: 3998, 59: 3998, 60: 3998, 61: 4114, 62: 4114, 63: 4114, 64: 3426, 65: 3597, 66: 3597, 67: 3597, 68: 3597, 69: 3713, 70: 3713, 95: 4110, 96: 3188, 97: 3695, 100: 3695, 127: 4208, 128: 3286, 129: 3557, 130: 3557, 255: 4021, 256: 3017,

// Single, from C = 257:
//
//   Act       16 classes in 512 bits, 8 classes in 256 bits, 4 classes in 128 bits, class by class
//   ArgMax    16 classes in 512 bits, 8 classes in 256 bits, 4 classes in 128 bits, class by class
//   Backward  16 classes in 512 bits, 8 classes in 256 bits, 4 classes in 128 bits, class by class
//
// Lines: 257: 1798, 258: 1798, 511: 2014, 512: 1552, 513: 1798, 1000: 1852, 1024: 1552, 1025: 1798, 65536: 1728,


// Double, from C = 1:
//
//   Act       row by row
//   ArgMax    row by row
//   Backward  row by row
//
// Lines: 1: 432,

// Double, from C = 2:
//
//   Act       16 rows in 512 bits, 4 rows in 256 bits, 2 rows in 128 bits, row by row
//   ArgMax    16 rows in 512 bits, 4 rows in 256 bits, 2 rows in 128 bits, row by row
//   Backward  16 rows in 512 bits, 4 rows in 256 bits, 2 rows in 128 bits, row by row
//
// Lines: 2: 1381,

// Double, from C = 3:
//
//   Act       16 rows in 512 bits, 4 rows in 256 bits, 2 rows in 128 bits, 2 classes in 128 bits, row by row
//   ArgMax    16 rows in 512 bits, 4 rows in 256 bits, 2 rows in 128 bits, 2 classes in 128 bits, row by row
//   Backward  16 rows in 512 bits, 4 rows in 256 bits, 2 rows in 128 bits, 2 classes in 128 bits, row by row
//
// Lines: 3: 1811, 4: 1965, 5: 2208,

// Double, from C = 6:
//
//   Act       8 rows in 512 bits, 4 rows in 256 bits, 2 rows in 128 bits, 2 classes in 128 bits, row by row
//   ArgMax    8 rows in 512 bits, 4 rows in 256 bits, 2 rows in 128 bits, 2 classes in 128 bits, row by row
//   Backward  8 rows in 512 bits, 4 rows in 256 bits, 2 rows in 128 bits, 2 classes in 128 bits, row by row
//
// Lines: 6: 2137, 7: 2341, 8: 2450,

// Double, from C = 9:
//
//   Act       8 rows in 512 bits, 4 rows in 256 bits, 2 rows in 128 bits, 8 classes in 512 bits, 4 classes in 256 bits, 2 classes in 128 bits, row by row
//   ArgMax    8 rows in 512 bits, 4 rows in 256 bits, 2 rows in 128 bits, 8 classes in 512 bits, 4 classes in 256 bits, 2 classes in 128 bits, row by row
//   Backward  8 rows in 512 bits, 4 rows in 256 bits, 2 rows in 128 bits, 8 classes in 512 bits, 4 classes in 256 bits, 2 classes in 128 bits, row by row
//
// Lines: 9: 2447, 10: 2403, 11: 2572, 12: 2526, 13: 2738, 14: 2692, 15: 2853, 16: 2807,

// Double, from C = 17:
//
//   Act       8 rows in 512 bits, 4 rows in 256 bits, 2 rows in 128 bits, 8 classes in 512 bits, 4 classes in 256 bits, 2 classes in 128 bits, class by class
//   ArgMax    8 rows in 512 bits, 4 rows in 256 bits, 2 rows in 128 bits, 8 classes in 512 bits, 4 classes in 256 bits, 2 classes in 128 bits, class by class
//   Backward  8 rows in 512 bits, 4 rows in 256 bits, 2 rows in 128 bits, 8 classes in 512 bits, 4 classes in 256 bits, 2 classes in 128 bits, class by class
//
// Lines: 17: 2817, 18: 2739, 19: 2866, 20: 2788, 21: 2960, 22: 2882, 23: 3009, 24: 2931, 25: 3148, 26: 3070, 27: 3197, 28: 3119, 29: 3291, 30: 3213, 31: 3340, 32: 3990, 33: 4349, 34: 4349, 35: 4455, 36: 4455, 37: 4667, 38: 4667, 39: 4773, 40: 4773, 41: 5087, 42: 5087, 43: 5193, 44: 5193, 45: 5405, 46: 5405, 47: 5511, 48: 3961, 49: 4439, 50: 4439, 51: 4545, 52: 4545, 53: 4757, 54: 4757, 55: 4863, 56: 4863, 57: 5177, 58: 5177, 59: 5283, 60: 5283, 61: 5495, 62: 5495, 63: 5601, 64: 4051, 65: 4376, 66: 4376, 67: 4482, 68: 4482, 69: 4694, 70: 4694, 95: 5542, 96: 3866, 97: 4376, 100: 4482, 127: 5542, 128: 3866, 129: 4376, 130: 4376, 255: 5542, 256: 3866,

// Double, from C = 257:
//
//   Act       8 classes in 512 bits, 4 classes in 256 bits, 2 classes in 128 bits, class by class
//   ArgMax    8 classes in 512 bits, 4 classes in 256 bits, 2 classes in 128 bits, class by class
//   Backward  8 classes in 512 bits, 4 classes in 256 bits, 2 classes in 128 bits, class by class
//
// Lines: 257: 2175, 258: 2175, 511: 2714, 512: 1944, 513: 2175, 1000: 2629, 1024: 2111, 1025: 2393, 65536: 2123,


// Half, from C = 1:
//
//   Act       row by row
//   ArgMax    row by row
//   Backward  row by row
//
// Lines: 1: 397, 2: 435, 3: 452, 8: 532, 9: 546, 16: 644,

// Half, from C = 17:
//
//   Act       class by class
//   ArgMax    class by class
//   Backward  class by class
//
// Lines: 17: 466, 64: 466, 65: 466, 256: 466, 257: 466, 1024: 466, 2048: 462, 2049: 462, 4096: 462, 65536: 462,
