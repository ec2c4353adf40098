//HintName: Schedules.g.cs


// Single, from C = 1:
//
//   Act       row by row
//   ArgMax    row by row
//   Backward  row by row
//
// Lines: 1: 445,

// Single, from C = 2:
//
//   Act       32 rows in 512 bits, 8 rows in 256 bits, 4 rows in 128 bits, row by row
//   ArgMax    32 rows in 512 bits, 8 rows in 256 bits, 4 rows in 128 bits, row by row
//   Backward  32 rows in 512 bits, 8 rows in 256 bits, 4 rows in 128 bits, row by row
//
// Lines: 2: 1417,

// Single, from C = 3:
//
//   Act       32 rows in 512 bits, 8 rows in 256 bits, 4 rows in 128 bits, 4 classes in 128 bits, row by row
//   ArgMax    32 rows in 512 bits, 8 rows in 256 bits, 4 rows in 128 bits, 4 classes in 128 bits, row by row
//   Backward  32 rows in 512 bits, 8 rows in 256 bits, 4 rows in 128 bits, 4 classes in 128 bits, row by row
//
// Lines: 3: 1831, 4: 1995,

// Single, from C = 5:
//
//   Act       16 rows in 512 bits, 8 rows in 256 bits, 4 rows in 128 bits, 8 classes in 256 bits, 4 classes in 128 bits, row by row
//   ArgMax    32 rows in 512 bits, 8 rows in 256 bits, 4 rows in 128 bits, 4 classes in 128 bits, row by row
//   Backward  32 rows in 512 bits, 8 rows in 256 bits, 4 rows in 128 bits, 4 classes in 128 bits, row by row
//
// Lines: 5: 2237,

// Single, from C = 6:
//
//   Act       16 rows in 512 bits, 8 rows in 256 bits, 4 rows in 128 bits, 8 classes in 256 bits, 4 classes in 128 bits, row by row
//   ArgMax    16 rows in 512 bits, 8 rows in 256 bits, 4 rows in 128 bits, 4 classes in 128 bits, row by row
//   Backward  16 rows in 512 bits, 8 rows in 256 bits, 4 rows in 128 bits, 4 classes in 128 bits, row by row
//
// Lines: 6: 2279, 7: 2442, 8: 2557,

// Single, from C = 9:
//
//   Act       16 rows in 512 bits, 8 rows in 256 bits, 4 rows in 128 bits, 16 classes in 512 bits, 8 classes in 256 bits, 4 classes in 128 bits, row by row
//   ArgMax    16 rows in 512 bits, 8 rows in 256 bits, 4 rows in 128 bits, 16 classes in 512 bits, 8 classes in 256 bits, 4 classes in 128 bits, row by row
//   Backward  16 rows in 512 bits, 8 rows in 256 bits, 4 rows in 128 bits, 16 classes in 512 bits, 8 classes in 256 bits, 4 classes in 128 bits, row by row
//
// Lines: 9: 2431, 10: 2467, 11: 2509, 12: 2423, 13: 2630, 14: 2664, 15: 2698, 16: 2612,

// Single, from C = 17:
//
//   Act       16 rows in 512 bits, 8 rows in 256 bits, 4 rows in 128 bits, 16 classes in 512 bits, 8 classes in 256 bits, 4 classes in 128 bits, class by class
//   ArgMax    16 rows in 512 bits, 8 rows in 256 bits, 4 rows in 128 bits, 16 classes in 512 bits, 8 classes in 256 bits, 4 classes in 128 bits, class by class
//   Backward  16 rows in 512 bits, 8 rows in 256 bits, 4 rows in 128 bits, 16 classes in 512 bits, 8 classes in 256 bits, 4 classes in 128 bits, class by class
//
// Lines: 17: 2458, 18: 2458, 19: 2458, 20: 2338, 21: 2506, 22: 2506, 23: 2506, 24: 2386, 25: 2602, 26: 2602, 27: 2602, 28: 2482, 29: 2650, 30: 2650, 31: 2650, 32: 3177, 33: 3469, 34: 3469, 35: 3469, 36: 3469, 37: 3585, 38: 3585, 39: 3585, 40: 3585, 41: 3811, 42: 3811, 43: 3811, 44: 3811, 45: 3927, 46: 3927, 47: 3927, 48: 3239, 49: 3675, 50: 3675, 51: 3675, 52: 3675, 53: 3791, 54: 3791, 55: 3791, 56: 3791, 57: 4017, 58: 4017, 59: 4017, 60: 4017, 61: 4133, 62: 4133, 63: 4133, 64: 3445, 65: 3606, 66: 3606, 67: 3606, 68: 3606, 69: 3722, 70: 3722, 95: 4117, 96: 3195, 97: 3700, 100: 3700, 127: 4211, 128: 3289, 129: 3559, 130: 3559, 255: 4023, 256: 3019,

// Single, from C = 257:
//
//   Act       16 classes in 512 bits, 8 classes in 256 bits, 4 classes in 128 bits, class by class
//   ArgMax    16 classes in 512 bits, 8 classes in 256 bits, 4 classes in 128 bits, class by class
//   Backward  16 classes in 512 bits, 8 classes in 256 bits, 4 classes in 128 bits, class by class
//
// Lines: 257: 1800, 258: 1800, 511: 2016, 512: 1554, 513: 1800, 1000: 1854, 1024: 1554, 1025: 1800, 65536: 1730,


// Double, from C = 1:
//
//   Act       row by row
//   ArgMax    row by row
//   Backward  row by row
//
// Lines: 1: 442,

// Double, from C = 2:
//
//   Act       16 rows in 512 bits, 4 rows in 256 bits, 2 rows in 128 bits, row by row
//   ArgMax    16 rows in 512 bits, 4 rows in 256 bits, 2 rows in 128 bits, row by row
//   Backward  16 rows in 512 bits, 4 rows in 256 bits, 2 rows in 128 bits, row by row
//
// Lines: 2: 1377,

// Double, from C = 3:
//
//   Act       16 rows in 512 bits, 4 rows in 256 bits, 2 rows in 128 bits, 4 classes in 256 bits, 2 classes in 128 bits, row by row
//   ArgMax    16 rows in 512 bits, 4 rows in 256 bits, 2 rows in 128 bits, 2 classes in 128 bits, row by row
//   Backward  16 rows in 512 bits, 4 rows in 256 bits, 2 rows in 128 bits, 2 classes in 128 bits, row by row
//
// Lines: 3: 1888, 4: 2037,

// Double, from C = 5:
//
//   Act       8 rows in 512 bits, 4 rows in 256 bits, 2 rows in 128 bits, 4 classes in 256 bits, 2 classes in 128 bits, row by row
//   ArgMax    16 rows in 512 bits, 4 rows in 256 bits, 2 rows in 128 bits, 2 classes in 128 bits, row by row
//   Backward  8 rows in 512 bits, 4 rows in 256 bits, 2 rows in 128 bits, 2 classes in 128 bits, row by row
//
// Lines: 5: 2108,

// Double, from C = 6:
//
//   Act       8 rows in 512 bits, 4 rows in 256 bits, 2 rows in 128 bits, 4 classes in 256 bits, 2 classes in 128 bits, row by row
//   ArgMax    8 rows in 512 bits, 4 rows in 256 bits, 2 rows in 128 bits, 2 classes in 128 bits, row by row
//   Backward  8 rows in 512 bits, 4 rows in 256 bits, 2 rows in 128 bits, 2 classes in 128 bits, row by row
//
// Lines: 6: 2224, 7: 2423, 8: 2528,

// Double, from C = 9:
//
//   Act       8 rows in 512 bits, 4 rows in 256 bits, 2 rows in 128 bits, 8 classes in 512 bits, 4 classes in 256 bits, 2 classes in 128 bits, row by row
//   ArgMax    8 rows in 512 bits, 4 rows in 256 bits, 2 rows in 128 bits, 8 classes in 512 bits, 4 classes in 256 bits, 2 classes in 128 bits, row by row
//   Backward  8 rows in 512 bits, 4 rows in 256 bits, 2 rows in 128 bits, 8 classes in 512 bits, 4 classes in 256 bits, 2 classes in 128 bits, row by row
//
// Lines: 9: 2475, 10: 2430, 11: 2597, 12: 2550, 13: 2759, 14: 2712, 15: 2871, 16: 2824,

// Double, from C = 17:
//
//   Act       8 rows in 512 bits, 4 rows in 256 bits, 2 rows in 128 bits, 8 classes in 512 bits, 4 classes in 256 bits, 2 classes in 128 bits, class by class
//   ArgMax    8 rows in 512 bits, 4 rows in 256 bits, 2 rows in 128 bits, 8 classes in 512 bits, 4 classes in 256 bits, 2 classes in 128 bits, class by class
//   Backward  8 rows in 512 bits, 4 rows in 256 bits, 2 rows in 128 bits, 8 classes in 512 bits, 4 classes in 256 bits, 2 classes in 128 bits, class by class
//
// Lines: 17: 2845, 18: 2767, 19: 2894, 20: 2816, 21: 2988, 22: 2910, 23: 3037, 24: 2959, 25: 3176, 26: 3098, 27: 3225, 28: 3147, 29: 3319, 30: 3241, 31: 3368, 32: 4018, 33: 4365, 34: 4365, 35: 4471, 36: 4471, 37: 4683, 38: 4683, 39: 4789, 40: 4789, 41: 5103, 42: 5103, 43: 5209, 44: 5209, 45: 5421, 46: 5421, 47: 5527, 48: 3977, 49: 4455, 50: 4455, 51: 4561, 52: 4561, 53: 4773, 54: 4773, 55: 4879, 56: 4879, 57: 5193, 58: 5193, 59: 5299, 60: 5299, 61: 5511, 62: 5511, 63: 5617, 64: 4067, 65: 4378, 66: 4378, 67: 4484, 68: 4484, 69: 4696, 70: 4696, 95: 5544, 96: 3868, 97: 4378, 100: 4484, 127: 5544, 128: 3868, 129: 4378, 130: 4378, 255: 5544, 256: 3868,

// Double, from C = 257:
//
//   Act       8 classes in 512 bits, 4 classes in 256 bits, 2 classes in 128 bits, class by class
//   ArgMax    8 classes in 512 bits, 4 classes in 256 bits, 2 classes in 128 bits, class by class
//   Backward  8 classes in 512 bits, 4 classes in 256 bits, 2 classes in 128 bits, class by class
//
// Lines: 257: 2177, 258: 2177, 511: 2716, 512: 1946, 513: 2177, 1000: 2631, 1024: 2113, 1025: 2395, 65536: 2125,


// Half, from C = 1:
//
//   Act       row by row
//   ArgMax    row by row
//   Backward  row by row
//
// Lines: 1: 409, 2: 449, 3: 466, 8: 546, 9: 560, 16: 658,

// Half, from C = 17:
//
//   Act       class by class
//   ArgMax    class by class
//   Backward  class by class
//
// Lines: 17: 468, 64: 468, 65: 468, 256: 468, 257: 468, 1024: 468, 2048: 464, 2049: 464, 4096: 464, 65536: 464,
