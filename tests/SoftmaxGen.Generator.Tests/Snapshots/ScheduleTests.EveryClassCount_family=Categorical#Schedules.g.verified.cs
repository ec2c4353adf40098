//HintName: Schedules.g.cs


// Single, from C = 1:
//
//   Act       row by row
//   ArgMax    row by row
//   Backward  row by row
//
// Lines: 1: 446,

// Single, from C = 2:
//
//   Act       32 rows in 512 bits, 8 rows in 256 bits, 4 rows in 128 bits, row by row
//   ArgMax    32 rows in 512 bits, 8 rows in 256 bits, 4 rows in 128 bits, row by row
//   Backward  32 rows in 512 bits, 8 rows in 256 bits, 4 rows in 128 bits, row by row
//
// Lines: 2: 1414,

// Single, from C = 3:
//
//   Act       32 rows in 512 bits, 8 rows in 256 bits, 4 rows in 128 bits, 4 classes in 128 bits, row by row
//   ArgMax    32 rows in 512 bits, 8 rows in 256 bits, 4 rows in 128 bits, 4 classes in 128 bits, row by row
//   Backward  32 rows in 512 bits, 8 rows in 256 bits, 4 rows in 128 bits, 4 classes in 128 bits, row by row
//
// Lines: 3: 1829, 4: 1999,

// Single, from C = 5:
//
//   Act       32 rows in 512 bits, 8 rows in 256 bits, 4 rows in 128 bits, 8 classes in 256 bits, 4 classes in 128 bits, row by row
//   ArgMax    32 rows in 512 bits, 8 rows in 256 bits, 4 rows in 128 bits, 4 classes in 128 bits, row by row
//   Backward  32 rows in 512 bits, 8 rows in 256 bits, 4 rows in 128 bits, 4 classes in 128 bits, row by row
//
// Lines: 5: 2350,

// Single, from C = 6:
//
//   Act       16 rows in 512 bits, 8 rows in 256 bits, 4 rows in 128 bits, 8 classes in 256 bits, 4 classes in 128 bits, row by row
//   ArgMax    16 rows in 512 bits, 8 rows in 256 bits, 4 rows in 128 bits, 4 classes in 128 bits, row by row
//   Backward  16 rows in 512 bits, 8 rows in 256 bits, 4 rows in 128 bits, 4 classes in 128 bits, row by row
//
// Lines: 6: 2284, 7: 2447, 8: 2562,

// Single, from C = 9:
//
//   Act       16 rows in 512 bits, 8 rows in 256 bits, 4 rows in 128 bits, 16 classes in 512 bits, 8 classes in 256 bits, 4 classes in 128 bits, row by row
//   ArgMax    16 rows in 512 bits, 8 rows in 256 bits, 4 rows in 128 bits, 16 classes in 512 bits, 8 classes in 256 bits, 4 classes in 128 bits, row by row
//   Backward  16 rows in 512 bits, 8 rows in 256 bits, 4 rows in 128 bits, 16 classes in 512 bits, 8 classes in 256 bits, 4 classes in 128 bits, row by row
//
// Lines: 9: 2456, 10: 2492, 11: 2534, 12: 2448, 13: 2655, 14: 2689, 15: 2723, 16: 2637,

// Single, from C = 17:
//
//   Act       16 rows in 512 bits, 8 rows in 256 bits, 4 rows in 128 bits, 16 classes in 512 bits, 8 classes in 256 bits, 4 classes in 128 bits, class by class
//   ArgMax    16 rows in 512 bits, 8 rows in 256 bits, 4 rows in 128 bits, 16 classes in 512 bits, 8 classes in 256 bits, 4 classes in 128 bits, class by class
//   Backward  16 rows in 512 bits, 8 rows in 256 bits, 4 rows in 128 bits, 16 classes in 512 bits, 8 classes in 256 bits, 4 classes in 128 bits, class by class
//
// Lines: 17: 2487, 18: 2487, 19: 2487, 20: 2367, 21: 2535, 22: 2535, 23: 2535, 24: 2415, 25: 2631, 26: 2631, 27: 2631, 28: 2511, 29: 2679, 30: 2679, 31: 2679, 32: 3232, 33: 3540, 34: 3540, 35: 3540, 36: 3540, 37: 3660, 38: 3660, 39: 3660, 40: 3660, 41: 3892, 42: 3892, 43: 3892, 44: 3892, 45: 4012, 46: 4012, 47: 4012, 48: 3304, 49: 3748, 50: 3748, 51: 3748, 52: 3748, 53: 3868, 54: 3868, 55: 3868, 56: 3868, 57: 4100, 58: 4100, 59: 4100, 60: 4100, 61: 4220, 62: 4220, 63: 4220, 64: 3512, 65: 3685, 66: 3685, 67: 3685, 68: 3685, 69: 3805, 70: 3805, 95: 4212, 96: 3264, 97: 3779, 100: 3779, 127: 4306, 128: 3358, 129: 3646, 130: 3646, 255: 4126, 256: 3094,

// Single, from C = 257:
//
//   Act       16 classes in 512 bits, 8 classes in 256 bits, 4 classes in 128 bits, class by class
//   ArgMax    16 classes in 512 bits, 8 classes in 256 bits, 4 classes in 128 bits, class by class
//   Backward  16 classes in 512 bits, 8 classes in 256 bits, 4 classes in 128 bits, class by class
//
// Lines: 257: 1840, 258: 1840, 511: 2064, 512: 1588, 513: 1869, 1000: 1932, 1024: 1604, 1025: 1871, 65536: 1734,


// Double, from C = 1:
//
//   Act       row by row
//   ArgMax    row by row
//   Backward  row by row
//
// Lines: 1: 443,

// Double, from C = 2:
//
//   Act       16 rows in 512 bits, 4 rows in 256 bits, 2 rows in 128 bits, row by row
//   ArgMax    16 rows in 512 bits, 4 rows in 256 bits, 2 rows in 128 bits, row by row
//   Backward  16 rows in 512 bits, 4 rows in 256 bits, 2 rows in 128 bits, row by row
//
// Lines: 2: 1374,

// Double, from C = 3:
//
//   Act       16 rows in 512 bits, 4 rows in 256 bits, 2 rows in 128 bits, 4 classes in 256 bits, 2 classes in 128 bits, row by row
//   ArgMax    16 rows in 512 bits, 4 rows in 256 bits, 2 rows in 128 bits, 2 classes in 128 bits, row by row
//   Backward  16 rows in 512 bits, 4 rows in 256 bits, 2 rows in 128 bits, 2 classes in 128 bits, row by row
//
// Lines: 3: 1886, 4: 2041, 5: 2300,

// Double, from C = 6:
//
//   Act       8 rows in 512 bits, 4 rows in 256 bits, 2 rows in 128 bits, 4 classes in 256 bits, 2 classes in 128 bits, row by row
//   ArgMax    8 rows in 512 bits, 4 rows in 256 bits, 2 rows in 128 bits, 2 classes in 128 bits, row by row
//   Backward  8 rows in 512 bits, 4 rows in 256 bits, 2 rows in 128 bits, 2 classes in 128 bits, row by row
//
// Lines: 6: 2229, 7: 2428, 8: 2533,

// Double, from C = 9:
//
//   Act       8 rows in 512 bits, 4 rows in 256 bits, 2 rows in 128 bits, 8 classes in 512 bits, 4 classes in 256 bits, 2 classes in 128 bits, row by row
//   ArgMax    8 rows in 512 bits, 4 rows in 256 bits, 2 rows in 128 bits, 8 classes in 512 bits, 4 classes in 256 bits, 2 classes in 128 bits, row by row
//   Backward  8 rows in 512 bits, 4 rows in 256 bits, 2 rows in 128 bits, 8 classes in 512 bits, 4 classes in 256 bits, 2 classes in 128 bits, row by row
//
// Lines: 9: 2491, 10: 2446, 11: 2613, 12: 2566, 13: 2775, 14: 2728, 15: 2887, 16: 2840,

// Double, from C = 17:
//
//   Act       8 rows in 512 bits, 4 rows in 256 bits, 2 rows in 128 bits, 8 classes in 512 bits, 4 classes in 256 bits, 2 classes in 128 bits, class by class
//   ArgMax    8 rows in 512 bits, 4 rows in 256 bits, 2 rows in 128 bits, 8 classes in 512 bits, 4 classes in 256 bits, 2 classes in 128 bits, class by class
//   Backward  8 rows in 512 bits, 4 rows in 256 bits, 2 rows in 128 bits, 8 classes in 512 bits, 4 classes in 256 bits, 2 classes in 128 bits, class by class
//
// Lines: 17: 2874, 18: 2796, 19: 2924, 20: 2846, 21: 3019, 22: 2941, 23: 3069, 24: 2991, 25: 3209, 26: 3131, 27: 3259, 28: 3181, 29: 3354, 30: 3276, 31: 3404, 32: 4065, 33: 4421, 34: 4421, 35: 4529, 36: 4529, 37: 4745, 38: 4745, 39: 4853, 40: 4853, 41: 5172, 42: 5172, 43: 5280, 44: 5280, 45: 5496, 46: 5496, 47: 5604, 48: 4028, 49: 4511, 50: 4511, 51: 4619, 52: 4619, 53: 4835, 54: 4835, 55: 4943, 56: 4943, 57: 5262, 58: 5262, 59: 5370, 60: 5370, 61: 5586, 62: 5586, 63: 5694, 64: 4118, 65: 4439, 66: 4439, 67: 4547, 68: 4547, 69: 4763, 70: 4763, 95: 5627, 96: 3923, 97: 4439, 100: 4547, 127: 5627, 128: 3923, 129: 4439, 130: 4439, 255: 5627, 256: 3923,

// Double, from C = 257:
//
//   Act       8 classes in 512 bits, 4 classes in 256 bits, 2 classes in 128 bits, class by class
//   ArgMax    8 classes in 512 bits, 4 classes in 256 bits, 2 classes in 128 bits, class by class
//   Backward  8 classes in 512 bits, 4 classes in 256 bits, 2 classes in 128 bits, class by class
//
// Lines: 257: 2206, 258: 2206, 511: 2909, 512: 2041, 513: 2297, 1000: 2641, 1024: 2123, 1025: 2399, 65536: 2129,


// Half, from C = 1:
//
//   Act       row by row
//   ArgMax    row by row
//   Backward  row by row
//
// Lines: 1: 410, 2: 450, 3: 467, 8: 547, 9: 561, 16: 659,

// Half, from C = 17:
//
//   Act       class by class
//   ArgMax    class by class
//   Backward  class by class
//
// Lines: 17: 469, 64: 469, 65: 469, 256: 469, 257: 469, 1024: 469, 2048: 465, 2049: 465, 4096: 465, 65536: 465,
