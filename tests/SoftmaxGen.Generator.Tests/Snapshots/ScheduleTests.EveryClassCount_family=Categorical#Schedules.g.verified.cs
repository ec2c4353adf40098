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
// Lines: 2: 1409,

// Single, from C = 3:
//
//   Act       32 rows in 512 bits, 8 rows in 256 bits, 4 rows in 128 bits, 4 classes in 128 bits, row by row
//   ArgMax    32 rows in 512 bits, 8 rows in 256 bits, 4 rows in 128 bits, 4 classes in 128 bits, row by row
//   Backward  32 rows in 512 bits, 8 rows in 256 bits, 4 rows in 128 bits, 4 classes in 128 bits, row by row
//
// Lines: 3: 1823, 4: 1993,

// Single, from C = 5:
//
//   Act       32 rows in 512 bits, 8 rows in 256 bits, 4 rows in 128 bits, 8 classes in 256 bits, 4 classes in 128 bits, row by row
//   ArgMax    32 rows in 512 bits, 8 rows in 256 bits, 4 rows in 128 bits, 4 classes in 128 bits, row by row
//   Backward  32 rows in 512 bits, 8 rows in 256 bits, 4 rows in 128 bits, 4 classes in 128 bits, row by row
//
// Lines: 5: 2344,

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
// Lines: 9: 2449, 10: 2485, 11: 2527, 12: 2441, 13: 2648, 14: 2682, 15: 2716, 16: 2630,

// Single, from C = 17:
//
//   Act       16 rows in 512 bits, 8 rows in 256 bits, 4 rows in 128 bits, 16 classes in 512 bits, 8 classes in 256 bits, 4 classes in 128 bits, class by class
//   ArgMax    16 rows in 512 bits, 8 rows in 256 bits, 4 rows in 128 bits, 16 classes in 512 bits, 8 classes in 256 bits, 4 classes in 128 bits, class by class
//   Backward  16 rows in 512 bits, 8 rows in 256 bits, 4 rows in 128 bits, 16 classes in 512 bits, 8 classes in 256 bits, 4 classes in 128 bits, class by class
//
// Lines: 17: 2480, 18: 2480, 19: 2480, 20: 2360, 21: 2528, 22: 2528, 23: 2528, 24: 2408, 25: 2624, 26: 2624, 27: 2624, 28: 2504, 29: 2672, 30: 2672, 31: 2672, 32: 3225, 33: 3533, 34: 3533, 35: 3533, 36: 3533, 37: 3653, 38: 3653, 39: 3653, 40: 3653, 41: 3885, 42: 3885, 43: 3885, 44: 3885, 45: 4005, 46: 4005, 47: 4005, 48: 3297, 49: 3741, 50: 3741, 51: 3741, 52: 3741, 53: 3861, 54: 3861, 55: 3861, 56: 3861, 57: 4093, 58: 4093, 59: 4093, 60: 4093, 61: 4213, 62: 4213, 63: 4213, 64: 3505, 65: 3678, 66: 3678, 67: 3678, 68: 3678, 69: 3798, 70: 3798, 95: 4205, 96: 3257, 97: 3772, 100: 3772, 127: 4299, 128: 3351, 129: 3639, 130: 3639, 255: 4119, 256: 3087,

// Single, from C = 257:
//
//   Act       16 classes in 512 bits, 8 classes in 256 bits, 4 classes in 128 bits, class by class
//   ArgMax    16 classes in 512 bits, 8 classes in 256 bits, 4 classes in 128 bits, class by class
//   Backward  16 classes in 512 bits, 8 classes in 256 bits, 4 classes in 128 bits, class by class
//
// Lines: 257: 1836, 258: 1836, 511: 2060, 512: 1584, 513: 1865, 1000: 1928, 1024: 1600, 1025: 1867, 65536: 1730,


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
// Lines: 2: 1369,

// Double, from C = 3:
//
//   Act       16 rows in 512 bits, 4 rows in 256 bits, 2 rows in 128 bits, 4 classes in 256 bits, 2 classes in 128 bits, row by row
//   ArgMax    16 rows in 512 bits, 4 rows in 256 bits, 2 rows in 128 bits, 2 classes in 128 bits, row by row
//   Backward  16 rows in 512 bits, 4 rows in 256 bits, 2 rows in 128 bits, 2 classes in 128 bits, row by row
//
// Lines: 3: 1880, 4: 2035,

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
// Lines: 9: 2484, 10: 2439, 11: 2606, 12: 2559, 13: 2768, 14: 2721, 15: 2880, 16: 2833,

// Double, from C = 17:
//
//   Act       8 rows in 512 bits, 4 rows in 256 bits, 2 rows in 128 bits, 8 classes in 512 bits, 4 classes in 256 bits, 2 classes in 128 bits, class by class
//   ArgMax    8 rows in 512 bits, 4 rows in 256 bits, 2 rows in 128 bits, 8 classes in 512 bits, 4 classes in 256 bits, 2 classes in 128 bits, class by class
//   Backward  8 rows in 512 bits, 4 rows in 256 bits, 2 rows in 128 bits, 8 classes in 512 bits, 4 classes in 256 bits, 2 classes in 128 bits, class by class
//
// Lines: 17: 2867, 18: 2789, 19: 2917, 20: 2839, 21: 3012, 22: 2934, 23: 3062, 24: 2984, 25: 3202, 26: 3124, 27: 3252, 28: 3174, 29: 3347, 30: 3269, 31: 3397, 32: 4058, 33: 4414, 34: 4414, 35: 4522, 36: 4522, 37: 4738, 38: 4738, 39: 4846, 40: 4846, 41: 5165, 42: 5165, 43: 5273, 44: 5273, 45: 5489, 46: 5489, 47: 5597, 48: 4021, 49: 4504, 50: 4504, 51: 4612, 52: 4612, 53: 4828, 54: 4828, 55: 4936, 56: 4936, 57: 5255, 58: 5255, 59: 5363, 60: 5363, 61: 5579, 62: 5579, 63: 5687, 64: 4111, 65: 4432, 66: 4432, 67: 4540, 68: 4540, 69: 4756, 70: 4756, 95: 5620, 96: 3916, 97: 4432, 100: 4540, 127: 5620, 128: 3916, 129: 4432, 130: 4432, 255: 5620, 256: 3916,

// Double, from C = 257:
//
//   Act       8 classes in 512 bits, 4 classes in 256 bits, 2 classes in 128 bits, class by class
//   ArgMax    8 classes in 512 bits, 4 classes in 256 bits, 2 classes in 128 bits, class by class
//   Backward  8 classes in 512 bits, 4 classes in 256 bits, 2 classes in 128 bits, class by class
//
// Lines: 257: 2202, 258: 2202, 511: 2905, 512: 2037, 513: 2293, 1000: 2637, 1024: 2119, 1025: 2395, 65536: 2125,


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
