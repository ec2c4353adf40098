//HintName: Schedules.g.cs


// Single, from C = 1:
//
//   Forward    row by row
//   Backward   row by row
//   Jacobian   row by row
//   LogSumExp  row by row
//
// Lines: 1: 282,

// Single, from C = 2:
//
//   Forward    16 rows in 512 bits, 8 rows in 256 bits, 4 rows in 128 bits, row by row
//   Backward   16 rows in 512 bits, 8 rows in 256 bits, 4 rows in 128 bits, row by row
//   Jacobian   16 rows in 512 bits, 8 rows in 256 bits, 4 rows in 128 bits, row by row
//   LogSumExp  16 rows in 512 bits, 8 rows in 256 bits, 4 rows in 128 bits, row by row
//
// Lines: 2: 1979,

// Single, from C = 3:
//
//   Forward    32 rows in 512 bits, 8 rows in 256 bits, 4 rows in 128 bits, 4 classes in 128 bits, row by row
//   Backward   16 rows in 512 bits, 8 rows in 256 bits, 4 rows in 128 bits, 4 classes in 128 bits, row by row
//   Jacobian   16 rows in 512 bits, 8 rows in 256 bits, 4 rows in 128 bits, row by row
//   LogSumExp  32 rows in 512 bits, 8 rows in 256 bits, 4 rows in 128 bits, 4 classes in 128 bits, row by row
//
// Lines: 3: 2749,

// Single, from C = 4:
//
//   Forward    32 rows in 512 bits, 8 rows in 256 bits, 4 rows in 128 bits, 4 classes in 128 bits, row by row
//   Backward   16 rows in 512 bits, 8 rows in 256 bits, 4 rows in 128 bits, 4 classes in 128 bits, row by row
//   Jacobian   4 rows in 512 bits, 8 rows in 256 bits, 4 rows in 128 bits, row by row
//   LogSumExp  32 rows in 512 bits, 8 rows in 256 bits, 4 rows in 128 bits, 4 classes in 128 bits, row by row
//
// Lines: 4: 3119,

// Single, from C = 5:
//
//   Forward    32 rows in 512 bits, 8 rows in 256 bits, 4 rows in 128 bits, 4 classes in 128 bits, row by row
//   Backward   16 rows in 512 bits, 8 rows in 256 bits, 4 rows in 128 bits, 4 classes in 128 bits, row by row
//   Jacobian   16 rows in 512 bits, rows of the Jacobian in 256 bits, rows of the Jacobian in 128 bits, row by row
//   LogSumExp  32 rows in 512 bits, 8 rows in 256 bits, 4 rows in 128 bits, 4 classes in 128 bits, row by row
//
// Lines: 5: 2960,

// Single, from C = 6:
//
//   Forward    16 rows in 512 bits, 8 rows in 256 bits, 4 rows in 128 bits, 4 classes in 128 bits, row by row
//   Backward   16 rows in 512 bits, 8 rows in 256 bits, 4 rows in 128 bits, 4 classes in 128 bits, row by row
//   Jacobian   4 rows in 512 bits, rows of the Jacobian in 256 bits, rows of the Jacobian in 128 bits, row by row
//   LogSumExp  16 rows in 512 bits, 8 rows in 256 bits, 4 rows in 128 bits, 4 classes in 128 bits, row by row
//
// Lines: 6: 3034,

// Single, from C = 7:
//
//   Forward    16 rows in 512 bits, 8 rows in 256 bits, 4 rows in 128 bits, 4 classes in 128 bits, row by row
//   Backward   16 rows in 512 bits, 8 rows in 256 bits, 4 rows in 128 bits, 4 classes in 128 bits, row by row
//   Jacobian   16 rows in 512 bits, rows of the Jacobian in 256 bits, rows of the Jacobian in 128 bits, row by row
//   LogSumExp  16 rows in 512 bits, 8 rows in 256 bits, 4 rows in 128 bits, 4 classes in 128 bits, row by row
//
// Lines: 7: 3294,

// Single, from C = 8:
//
//   Forward    16 rows in 512 bits, 8 rows in 256 bits, 4 rows in 128 bits, 4 classes in 128 bits, row by row
//   Backward   16 rows in 512 bits, 8 rows in 256 bits, 4 rows in 128 bits, 4 classes in 128 bits, row by row
//   Jacobian   2 rows in 512 bits, rows of the Jacobian in 256 bits, rows of the Jacobian in 128 bits, row by row
//   LogSumExp  16 rows in 512 bits, 8 rows in 256 bits, 4 rows in 128 bits, 4 classes in 128 bits, row by row
//
// Lines: 8: 3462,

// Single, from C = 9:
//
//   Forward    16 rows in 512 bits, 8 rows in 256 bits, 4 rows in 128 bits, 16 classes in 512 bits, 8 classes in 256 bits, 4 classes in 128 bits, row by row
//   Backward   16 classes in 512 bits, 8 classes in 256 bits, 4 classes in 128 bits, row by row
//   Jacobian   rows of the Jacobian in 512 bits, rows of the Jacobian in 256 bits, rows of the Jacobian in 128 bits, class by class
//   LogSumExp  16 rows in 512 bits, 8 rows in 256 bits, 4 rows in 128 bits, 16 classes in 512 bits, 8 classes in 256 bits, 4 classes in 128 bits, row by row
//
// Lines: 9: 2963,

// Single, from C = 10:
//
//   Forward    16 rows in 512 bits, 8 rows in 256 bits, 4 rows in 128 bits, 16 classes in 512 bits, 8 classes in 256 bits, 4 classes in 128 bits, row by row
//   Backward   16 classes in 512 bits, 8 classes in 256 bits, 4 classes in 128 bits, row by row
//   Jacobian   4 rows in 512 bits, rows of the Jacobian in 256 bits, rows of the Jacobian in 128 bits, class by class
//   LogSumExp  16 rows in 512 bits, 8 rows in 256 bits, 4 rows in 128 bits, 16 classes in 512 bits, 8 classes in 256 bits, 4 classes in 128 bits, row by row
//
// Lines: 10: 3067,

// Single, from C = 11:
//
//   Forward    16 rows in 512 bits, 8 rows in 256 bits, 4 rows in 128 bits, 16 classes in 512 bits, 8 classes in 256 bits, 4 classes in 128 bits, row by row
//   Backward   16 classes in 512 bits, 8 classes in 256 bits, 4 classes in 128 bits, row by row
//   Jacobian   rows of the Jacobian in 512 bits, rows of the Jacobian in 256 bits, rows of the Jacobian in 128 bits, class by class
//   LogSumExp  16 rows in 512 bits, 8 rows in 256 bits, 4 rows in 128 bits, 16 classes in 512 bits, 8 classes in 256 bits, 4 classes in 128 bits, row by row
//
// Lines: 11: 3070,

// Single, from C = 12:
//
//   Forward    16 rows in 512 bits, 8 rows in 256 bits, 4 rows in 128 bits, 16 classes in 512 bits, 8 classes in 256 bits, 4 classes in 128 bits, row by row
//   Backward   16 classes in 512 bits, 8 classes in 256 bits, 4 classes in 128 bits, row by row
//   Jacobian   2 rows in 512 bits, rows of the Jacobian in 256 bits, rows of the Jacobian in 128 bits, class by class
//   LogSumExp  16 rows in 512 bits, 8 rows in 256 bits, 4 rows in 128 bits, 16 classes in 512 bits, 8 classes in 256 bits, 4 classes in 128 bits, row by row
//
// Lines: 12: 2993,

// Single, from C = 13:
//
//   Forward    16 rows in 512 bits, 8 rows in 256 bits, 4 rows in 128 bits, 16 classes in 512 bits, 8 classes in 256 bits, 4 classes in 128 bits, row by row
//   Backward   16 classes in 512 bits, 8 classes in 256 bits, 4 classes in 128 bits, row by row
//   Jacobian   rows of the Jacobian in 512 bits, rows of the Jacobian in 256 bits, rows of the Jacobian in 128 bits, class by class
//   LogSumExp  16 rows in 512 bits, 8 rows in 256 bits, 4 rows in 128 bits, 16 classes in 512 bits, 8 classes in 256 bits, 4 classes in 128 bits, row by row
//
// Lines: 13: 3200,

// Single, from C = 14:
//
//   Forward    16 rows in 512 bits, 8 rows in 256 bits, 4 rows in 128 bits, 16 classes in 512 bits, 8 classes in 256 bits, 4 classes in 128 bits, row by row
//   Backward   16 classes in 512 bits, 8 classes in 256 bits, 4 classes in 128 bits, row by row
//   Jacobian   4 rows in 512 bits, rows of the Jacobian in 256 bits, rows of the Jacobian in 128 bits, class by class
//   LogSumExp  16 rows in 512 bits, 8 rows in 256 bits, 4 rows in 128 bits, 16 classes in 512 bits, 8 classes in 256 bits, 4 classes in 128 bits, row by row
//
// Lines: 14: 3340,

// Single, from C = 15:
//
//   Forward    16 rows in 512 bits, 8 rows in 256 bits, 4 rows in 128 bits, 16 classes in 512 bits, 8 classes in 256 bits, 4 classes in 128 bits, row by row
//   Backward   16 classes in 512 bits, 8 classes in 256 bits, 4 classes in 128 bits, row by row
//   Jacobian   rows of the Jacobian in 512 bits, rows of the Jacobian in 256 bits, rows of the Jacobian in 128 bits, class by class
//   LogSumExp  16 rows in 512 bits, 8 rows in 256 bits, 4 rows in 128 bits, 16 classes in 512 bits, 8 classes in 256 bits, 4 classes in 128 bits, row by row
//
// Lines: 15: 3290, 16: 3156,

// Single, from C = 17:
//
//   Forward    16 rows in 512 bits, 8 rows in 256 bits, 4 rows in 128 bits, 16 classes in 512 bits, 8 classes in 256 bits, 4 classes in 128 bits, class by class
//   Backward   16 classes in 512 bits, 8 classes in 256 bits, 4 classes in 128 bits, class by class
//   Jacobian   rows of the Jacobian in 512 bits, rows of the Jacobian in 256 bits, rows of the Jacobian in 128 bits, class by class
//   LogSumExp  16 rows in 512 bits, 8 rows in 256 bits, 4 rows in 128 bits, 16 classes in 512 bits, 8 classes in 256 bits, 4 classes in 128 bits, class by class
//
// Lines: 17: 2970, 18: 2992, 19: 2993, 20: 2866, 21: 3036, 22: 3044, 23: 3045, 24: 2900, 25: 3131, 26: 3146, 27: 3147, 28: 3020, 29: 3190, 30: 3198, 31: 3199, 32: 3323, 33: 3531, 34: 3553, 35: 3554, 36: 3535, 37: 3631, 38: 3639, 39: 3640, 40: 3603, 41: 3796, 42: 3811, 43: 3812, 44: 3793, 45: 3889, 46: 3897, 47: 3898, 48: 3317, 49: 3696, 50: 3718, 51: 3719, 52: 3700, 53: 3796, 54: 3804, 55: 3805, 56: 3768, 57: 3961, 58: 3976, 59: 3977, 60: 3958, 61: 4054, 62: 4062, 63: 4063, 64: 3482, 65: 3649, 66: 3671, 67: 3672, 68: 3642, 69: 3749, 70: 3757, 95: 4057, 96: 3271, 97: 3735, 100: 3728, 127: 4143, 128: 3357, 129: 3582, 130: 3604, 255: 3947, 256: 3094,

// Single, from C = 257:
//
//   Forward    16 classes in 512 bits, 8 classes in 256 bits, 4 classes in 128 bits, class by class
//   Backward   16 classes in 512 bits, 8 classes in 256 bits, 4 classes in 128 bits, class by class
//   Jacobian   rows of the Jacobian in 512 bits, rows of the Jacobian in 256 bits, rows of the Jacobian in 128 bits, class by class
//   LogSumExp  16 classes in 512 bits, 8 classes in 256 bits, 4 classes in 128 bits, class by class
//
// Lines: 257: 2310, 258: 2332, 511: 2531, 512: 1990, 513: 2310, 1000: 2320, 1024: 1990, 1025: 2310, 65536: 1972,


// Double, from C = 1:
//
//   Forward    row by row
//   Backward   row by row
//   Jacobian   row by row
//   LogSumExp  row by row
//
// Lines: 1: 287,

// Double, from C = 2:
//
//   Forward    8 rows in 512 bits, 4 rows in 256 bits, 2 rows in 128 bits, row by row
//   Backward   8 rows in 512 bits, 4 rows in 256 bits, 2 rows in 128 bits, row by row
//   Jacobian   8 rows in 512 bits, 4 rows in 256 bits, 2 rows in 128 bits, row by row
//   LogSumExp  8 rows in 512 bits, 4 rows in 256 bits, 2 rows in 128 bits, row by row
//
// Lines: 2: 1899,

// Double, from C = 3:
//
//   Forward    16 rows in 512 bits, 4 rows in 256 bits, 2 rows in 128 bits, 2 classes in 128 bits, row by row
//   Backward   8 rows in 512 bits, 4 rows in 256 bits, 2 rows in 128 bits, 2 classes in 128 bits, row by row
//   Jacobian   8 rows in 512 bits, 4 rows in 256 bits, 2 rows in 128 bits, row by row
//   LogSumExp  16 rows in 512 bits, 4 rows in 256 bits, 2 rows in 128 bits, 2 classes in 128 bits, row by row
//
// Lines: 3: 2622,

// Double, from C = 4:
//
//   Forward    16 rows in 512 bits, 4 rows in 256 bits, 2 rows in 128 bits, 2 classes in 128 bits, row by row
//   Backward   8 rows in 512 bits, 4 rows in 256 bits, 2 rows in 128 bits, 2 classes in 128 bits, row by row
//   Jacobian   2 rows in 512 bits, 4 rows in 256 bits, 2 rows in 128 bits, row by row
//   LogSumExp  16 rows in 512 bits, 4 rows in 256 bits, 2 rows in 128 bits, 2 classes in 128 bits, row by row
//
// Lines: 4: 2917,

// Double, from C = 5:
//
//   Forward    16 rows in 512 bits, 4 rows in 256 bits, 2 rows in 128 bits, 2 classes in 128 bits, row by row
//   Backward   8 rows in 512 bits, 4 rows in 256 bits, 2 rows in 128 bits, 2 classes in 128 bits, row by row
//   Jacobian   8 rows in 512 bits, rows of the Jacobian in 256 bits, rows of the Jacobian in 128 bits, row by row
//   LogSumExp  16 rows in 512 bits, 4 rows in 256 bits, 2 rows in 128 bits, 2 classes in 128 bits, row by row
//
// Lines: 5: 3043,

// Double, from C = 6:
//
//   Forward    8 rows in 512 bits, 4 rows in 256 bits, 2 rows in 128 bits, 2 classes in 128 bits, row by row
//   Backward   8 rows in 512 bits, 4 rows in 256 bits, 2 rows in 128 bits, 2 classes in 128 bits, row by row
//   Jacobian   2 rows in 512 bits, rows of the Jacobian in 256 bits, rows of the Jacobian in 128 bits, row by row
//   LogSumExp  8 rows in 512 bits, 4 rows in 256 bits, 2 rows in 128 bits, 2 classes in 128 bits, row by row
//
// Lines: 6: 3085,

// Double, from C = 7:
//
//   Forward    8 rows in 512 bits, 4 rows in 256 bits, 2 rows in 128 bits, 2 classes in 128 bits, row by row
//   Backward   8 rows in 512 bits, 4 rows in 256 bits, 2 rows in 128 bits, 2 classes in 128 bits, row by row
//   Jacobian   8 rows in 512 bits, rows of the Jacobian in 256 bits, rows of the Jacobian in 128 bits, row by row
//   LogSumExp  8 rows in 512 bits, 4 rows in 256 bits, 2 rows in 128 bits, 2 classes in 128 bits, row by row
//
// Lines: 7: 3404,

// Double, from C = 8:
//
//   Forward    8 rows in 512 bits, 4 rows in 256 bits, 2 rows in 128 bits, 2 classes in 128 bits, row by row
//   Backward   8 rows in 512 bits, 4 rows in 256 bits, 2 rows in 128 bits, 2 classes in 128 bits, row by row
//   Jacobian   rows of the Jacobian in 512 bits, rows of the Jacobian in 256 bits, rows of the Jacobian in 128 bits, row by row
//   LogSumExp  8 rows in 512 bits, 4 rows in 256 bits, 2 rows in 128 bits, 2 classes in 128 bits, row by row
//
// Lines: 8: 3510,

// Double, from C = 9:
//
//   Forward    8 rows in 512 bits, 4 rows in 256 bits, 2 rows in 128 bits, 8 classes in 512 bits, 4 classes in 256 bits, 2 classes in 128 bits, row by row
//   Backward   8 classes in 512 bits, 4 classes in 256 bits, 2 classes in 128 bits, row by row
//   Jacobian   rows of the Jacobian in 512 bits, rows of the Jacobian in 256 bits, rows of the Jacobian in 128 bits, class by class
//   LogSumExp  8 rows in 512 bits, 4 rows in 256 bits, 2 rows in 128 bits, 8 classes in 512 bits, 4 classes in 256 bits, 2 classes in 128 bits, row by row
//
// Lines: 9: 3105, 10: 3079, 11: 3269, 12: 3209, 13: 3458, 14: 3424, 15: 3605, 16: 3527,

// Double, from C = 17:
//
//   Forward    8 rows in 512 bits, 4 rows in 256 bits, 2 rows in 128 bits, 8 classes in 512 bits, 4 classes in 256 bits, 2 classes in 128 bits, class by class
//   Backward   8 classes in 512 bits, 4 classes in 256 bits, 2 classes in 128 bits, class by class
//   Jacobian   rows of the Jacobian in 512 bits, rows of the Jacobian in 256 bits, rows of the Jacobian in 128 bits, class by class
//   LogSumExp  8 rows in 512 bits, 4 rows in 256 bits, 2 rows in 128 bits, 8 classes in 512 bits, 4 classes in 256 bits, 2 classes in 128 bits, class by class
//
// Lines: 17: 3372, 18: 3304, 19: 3436, 20: 3336, 21: 3529, 22: 3454, 23: 3586, 24: 3468, 25: 3721, 26: 3653, 27: 3785, 28: 3685, 29: 3878, 30: 3803, 31: 3935, 32: 3957, 33: 4209, 34: 4213, 35: 4309, 36: 4281, 37: 4472, 38: 4469, 39: 4565, 40: 4519, 41: 4806, 42: 4810, 43: 4906, 44: 4878, 45: 5069, 46: 5066, 47: 5162, 48: 3872, 49: 4295, 50: 4299, 51: 4395, 52: 4367, 53: 4558, 54: 4555, 55: 4651, 56: 4605, 57: 4892, 58: 4896, 59: 4992, 60: 4964, 61: 5155, 62: 5152, 63: 5248, 64: 3958, 65: 4226, 66: 4221, 67: 4326, 68: 4274, 69: 4489, 70: 4477, 95: 5177, 96: 3740, 97: 4226, 100: 4274, 127: 5177, 128: 3740, 129: 4226, 130: 4221, 255: 5177, 256: 3740,

// Double, from C = 257:
//
//   Forward    8 classes in 512 bits, 4 classes in 256 bits, 2 classes in 128 bits, class by class
//   Backward   8 classes in 512 bits, 4 classes in 256 bits, 2 classes in 128 bits, class by class
//   Jacobian   rows of the Jacobian in 512 bits, rows of the Jacobian in 256 bits, rows of the Jacobian in 128 bits, class by class
//   LogSumExp  8 classes in 512 bits, 4 classes in 256 bits, 2 classes in 128 bits, class by class
//
// Lines: 257: 2770, 258: 2765, 511: 3325, 512: 2452, 513: 2770, 1000: 2845, 1024: 2420, 1025: 2688, 65536: 2420,


// Half, from C = 1:
//
//   Forward    row by row
//   Backward   row by row
//   Jacobian   row by row
//   LogSumExp  row by row
//
// Lines: 1: 282, 2: 461, 3: 563, 8: 888,

// Half, from C = 9:
//
//   Forward    row by row
//   Backward   row by row
//   Jacobian   class by class
//   LogSumExp  row by row
//
// Lines: 9: 766, 16: 1034,

// Half, from C = 17:
//
//   Forward    class by class
//   Backward   class by class
//   Jacobian   class by class
//   LogSumExp  class by class
//
// Lines: 17: 491, 64: 491, 65: 491, 256: 491, 257: 491, 1024: 491, 2048: 491, 2049: 492, 4096: 492, 65536: 492,
