//HintName: Schedules.g.cs


// Single, from C = 1:
//
//   Forward    row by row
//   Backward   row by row
//   Jacobian   row by row
//   LogSumExp  row by row
//
// Lines: 1: 285,

// Single, from C = 2:
//
//   Forward    16 rows in 512 bits, 8 rows in 256 bits, 4 rows in 128 bits, row by row
//   Backward   16 rows in 512 bits, 8 rows in 256 bits, 4 rows in 128 bits, row by row
//   Jacobian   16 rows in 512 bits, 8 rows in 256 bits, 4 rows in 128 bits, row by row
//   LogSumExp  16 rows in 512 bits, 8 rows in 256 bits, 4 rows in 128 bits, row by row
//
// Lines: 2: 1989,

// Single, from C = 3:
//
//   Forward    32 rows in 512 bits, 8 rows in 256 bits, 4 rows in 128 bits, 4 classes in 128 bits, row by row
//   Backward   16 rows in 512 bits, 8 rows in 256 bits, 4 rows in 128 bits, 4 classes in 128 bits, row by row
//   Jacobian   16 rows in 512 bits, 8 rows in 256 bits, 4 rows in 128 bits, row by row
//   LogSumExp  32 rows in 512 bits, 8 rows in 256 bits, 4 rows in 128 bits, 4 classes in 128 bits, row by row
//
// Lines: 3: 2751,

// Single, from C = 4:
//
//   Forward    32 rows in 512 bits, 8 rows in 256 bits, 4 rows in 128 bits, 4 classes in 128 bits, row by row
//   Backward   16 rows in 512 bits, 8 rows in 256 bits, 4 rows in 128 bits, 4 classes in 128 bits, row by row
//   Jacobian   4 rows in 512 bits, 8 rows in 256 bits, 4 rows in 128 bits, row by row
//   LogSumExp  32 rows in 512 bits, 8 rows in 256 bits, 4 rows in 128 bits, 4 classes in 128 bits, row by row
//
// Lines: 4: 3113,

// Single, from C = 5:
//
//   Forward    32 rows in 512 bits, 8 rows in 256 bits, 4 rows in 128 bits, 4 classes in 128 bits, row by row
//   Backward   16 rows in 512 bits, 8 rows in 256 bits, 4 rows in 128 bits, 4 classes in 128 bits, row by row
//   Jacobian   16 rows in 512 bits, rows of the Jacobian in 256 bits, rows of the Jacobian in 128 bits, row by row
//   LogSumExp  32 rows in 512 bits, 8 rows in 256 bits, 4 rows in 128 bits, 4 classes in 128 bits, row by row
//
// Lines: 5: 2979,

// Single, from C = 6:
//
//   Forward    16 rows in 512 bits, 8 rows in 256 bits, 4 rows in 128 bits, 4 classes in 128 bits, row by row
//   Backward   16 rows in 512 bits, 8 rows in 256 bits, 4 rows in 128 bits, 4 classes in 128 bits, row by row
//   Jacobian   4 rows in 512 bits, rows of the Jacobian in 256 bits, rows of the Jacobian in 128 bits, row by row
//   LogSumExp  16 rows in 512 bits, 8 rows in 256 bits, 4 rows in 128 bits, 4 classes in 128 bits, row by row
//
// Lines: 6: 3040,

// Single, from C = 7:
//
//   Forward    16 rows in 512 bits, 8 rows in 256 bits, 4 rows in 128 bits, 4 classes in 128 bits, row by row
//   Backward   16 rows in 512 bits, 8 rows in 256 bits, 4 rows in 128 bits, 4 classes in 128 bits, row by row
//   Jacobian   16 rows in 512 bits, rows of the Jacobian in 256 bits, rows of the Jacobian in 128 bits, row by row
//   LogSumExp  16 rows in 512 bits, 8 rows in 256 bits, 4 rows in 128 bits, 4 classes in 128 bits, row by row
//
// Lines: 7: 3299,

// Single, from C = 8:
//
//   Forward    16 rows in 512 bits, 8 rows in 256 bits, 4 rows in 128 bits, 4 classes in 128 bits, row by row
//   Backward   16 rows in 512 bits, 8 rows in 256 bits, 4 rows in 128 bits, 4 classes in 128 bits, row by row
//   Jacobian   2 rows in 512 bits, rows of the Jacobian in 256 bits, rows of the Jacobian in 128 bits, row by row
//   LogSumExp  16 rows in 512 bits, 8 rows in 256 bits, 4 rows in 128 bits, 4 classes in 128 bits, row by row
//
// Lines: 8: 3431,

// Single, from C = 9:
//
//   Forward    16 rows in 512 bits, 8 rows in 256 bits, 4 rows in 128 bits, 16 classes in 512 bits, 8 classes in 256 bits, 4 classes in 128 bits, row by row
//   Backward   16 classes in 512 bits, 8 classes in 256 bits, 4 classes in 128 bits, row by row
//   Jacobian   rows of the Jacobian in 512 bits, rows of the Jacobian in 256 bits, rows of the Jacobian in 128 bits, class by class
//   LogSumExp  16 rows in 512 bits, 8 rows in 256 bits, 4 rows in 128 bits, 16 classes in 512 bits, 8 classes in 256 bits, 4 classes in 128 bits, row by row
//
// Lines: 9: 2992,

// Single, from C = 10:
//
//   Forward    16 rows in 512 bits, 8 rows in 256 bits, 4 rows in 128 bits, 16 classes in 512 bits, 8 classes in 256 bits, 4 classes in 128 bits, row by row
//   Backward   16 classes in 512 bits, 8 classes in 256 bits, 4 classes in 128 bits, row by row
//   Jacobian   4 rows in 512 bits, rows of the Jacobian in 256 bits, rows of the Jacobian in 128 bits, class by class
//   LogSumExp  16 rows in 512 bits, 8 rows in 256 bits, 4 rows in 128 bits, 16 classes in 512 bits, 8 classes in 256 bits, 4 classes in 128 bits, row by row
//
// Lines: 10: 3100,

// Single, from C = 11:
//
//   Forward    16 rows in 512 bits, 8 rows in 256 bits, 4 rows in 128 bits, 16 classes in 512 bits, 8 classes in 256 bits, 4 classes in 128 bits, row by row
//   Backward   16 classes in 512 bits, 8 classes in 256 bits, 4 classes in 128 bits, row by row
//   Jacobian   rows of the Jacobian in 512 bits, rows of the Jacobian in 256 bits, rows of the Jacobian in 128 bits, class by class
//   LogSumExp  16 rows in 512 bits, 8 rows in 256 bits, 4 rows in 128 bits, 16 classes in 512 bits, 8 classes in 256 bits, 4 classes in 128 bits, row by row
//
// Lines: 11: 3099,

// Single, from C = 12:
//
//   Forward    16 rows in 512 bits, 8 rows in 256 bits, 4 rows in 128 bits, 16 classes in 512 bits, 8 classes in 256 bits, 4 classes in 128 bits, row by row
//   Backward   16 classes in 512 bits, 8 classes in 256 bits, 4 classes in 128 bits, row by row
//   Jacobian   2 rows in 512 bits, rows of the Jacobian in 256 bits, rows of the Jacobian in 128 bits, class by class
//   LogSumExp  16 rows in 512 bits, 8 rows in 256 bits, 4 rows in 128 bits, 16 classes in 512 bits, 8 classes in 256 bits, 4 classes in 128 bits, row by row
//
// Lines: 12: 3012,

// Single, from C = 13:
//
//   Forward    16 rows in 512 bits, 8 rows in 256 bits, 4 rows in 128 bits, 16 classes in 512 bits, 8 classes in 256 bits, 4 classes in 128 bits, row by row
//   Backward   16 classes in 512 bits, 8 classes in 256 bits, 4 classes in 128 bits, row by row
//   Jacobian   rows of the Jacobian in 512 bits, rows of the Jacobian in 256 bits, rows of the Jacobian in 128 bits, class by class
//   LogSumExp  16 rows in 512 bits, 8 rows in 256 bits, 4 rows in 128 bits, 16 classes in 512 bits, 8 classes in 256 bits, 4 classes in 128 bits, row by row
//
// Lines: 13: 3230,

// Single, from C = 14:
//
//   Forward    16 rows in 512 bits, 8 rows in 256 bits, 4 rows in 128 bits, 16 classes in 512 bits, 8 classes in 256 bits, 4 classes in 128 bits, row by row
//   Backward   16 classes in 512 bits, 8 classes in 256 bits, 4 classes in 128 bits, row by row
//   Jacobian   4 rows in 512 bits, rows of the Jacobian in 256 bits, rows of the Jacobian in 128 bits, class by class
//   LogSumExp  16 rows in 512 bits, 8 rows in 256 bits, 4 rows in 128 bits, 16 classes in 512 bits, 8 classes in 256 bits, 4 classes in 128 bits, row by row
//
// Lines: 14: 3376,

// Single, from C = 15:
//
//   Forward    16 rows in 512 bits, 8 rows in 256 bits, 4 rows in 128 bits, 16 classes in 512 bits, 8 classes in 256 bits, 4 classes in 128 bits, row by row
//   Backward   16 classes in 512 bits, 8 classes in 256 bits, 4 classes in 128 bits, row by row
//   Jacobian   rows of the Jacobian in 512 bits, rows of the Jacobian in 256 bits, rows of the Jacobian in 128 bits, class by class
//   LogSumExp  16 rows in 512 bits, 8 rows in 256 bits, 4 rows in 128 bits, 16 classes in 512 bits, 8 classes in 256 bits, 4 classes in 128 bits, row by row
//
// Lines: 15: 3320, 16: 3175,

// Single, from C = 17:
//
//   Forward    16 rows in 512 bits, 8 rows in 256 bits, 4 rows in 128 bits, 16 classes in 512 bits, 8 classes in 256 bits, 4 classes in 128 bits, class by class
//   Backward   16 classes in 512 bits, 8 classes in 256 bits, 4 classes in 128 bits, class by class
//   Jacobian   rows of the Jacobian in 512 bits, rows of the Jacobian in 256 bits, rows of the Jacobian in 128 bits, class by class
//   LogSumExp  16 rows in 512 bits, 8 rows in 256 bits, 4 rows in 128 bits, 16 classes in 512 bits, 8 classes in 256 bits, 4 classes in 128 bits, class by class
//
// Lines: 17: 3000, 18: 3022, 19: 3023, 20: 2885, 21: 3067, 22: 3075, 23: 3076, 24: 2920, 25: 3164, 26: 3179, 27: 3180, 28: 3042, 29: 3224, 30: 3232, 31: 3233, 32: 3339, 33: 3539, 34: 3561, 35: 3562, 36: 3543, 37: 3640, 38: 3648, 39: 3649, 40: 3612, 41: 3807, 42: 3822, 43: 3823, 44: 3804, 45: 3901, 46: 3909, 47: 3910, 48: 3322, 49: 3704, 50: 3726, 51: 3727, 52: 3708, 53: 3805, 54: 3813, 55: 3814, 56: 3777, 57: 3972, 58: 3987, 59: 3988, 60: 3969, 61: 4066, 62: 4074, 63: 4075, 64: 3487, 65: 3657, 66: 3679, 67: 3680, 68: 3650, 69: 3758, 70: 3766, 95: 4069, 96: 3276, 97: 3743, 100: 3736, 127: 4155, 128: 3362, 129: 3590, 130: 3612, 255: 3959, 256: 3099,

// Single, from C = 257:
//
//   Forward    16 classes in 512 bits, 8 classes in 256 bits, 4 classes in 128 bits, class by class
//   Backward   16 classes in 512 bits, 8 classes in 256 bits, 4 classes in 128 bits, class by class
//   Jacobian   rows of the Jacobian in 512 bits, rows of the Jacobian in 256 bits, rows of the Jacobian in 128 bits, class by class
//   LogSumExp  16 classes in 512 bits, 8 classes in 256 bits, 4 classes in 128 bits, class by class
//
// Lines: 257: 2318, 258: 2340, 511: 2543, 512: 1995, 513: 2318, 1000: 2329, 1024: 1995, 1025: 2318, 65536: 1981,


// Double, from C = 1:
//
//   Forward    row by row
//   Backward   row by row
//   Jacobian   row by row
//   LogSumExp  row by row
//
// Lines: 1: 290,

// Double, from C = 2:
//
//   Forward    8 rows in 512 bits, 4 rows in 256 bits, 2 rows in 128 bits, row by row
//   Backward   8 rows in 512 bits, 4 rows in 256 bits, 2 rows in 128 bits, row by row
//   Jacobian   8 rows in 512 bits, 4 rows in 256 bits, 2 rows in 128 bits, row by row
//   LogSumExp  8 rows in 512 bits, 4 rows in 256 bits, 2 rows in 128 bits, row by row
//
// Lines: 2: 1909,

// Double, from C = 3:
//
//   Forward    16 rows in 512 bits, 4 rows in 256 bits, 2 rows in 128 bits, 2 classes in 128 bits, row by row
//   Backward   8 rows in 512 bits, 4 rows in 256 bits, 2 rows in 128 bits, 2 classes in 128 bits, row by row
//   Jacobian   8 rows in 512 bits, 4 rows in 256 bits, 2 rows in 128 bits, row by row
//   LogSumExp  16 rows in 512 bits, 4 rows in 256 bits, 2 rows in 128 bits, 2 classes in 128 bits, row by row
//
// Lines: 3: 2632,

// Double, from C = 4:
//
//   Forward    16 rows in 512 bits, 4 rows in 256 bits, 2 rows in 128 bits, 2 classes in 128 bits, row by row
//   Backward   8 rows in 512 bits, 4 rows in 256 bits, 2 rows in 128 bits, 2 classes in 128 bits, row by row
//   Jacobian   2 rows in 512 bits, 4 rows in 256 bits, 2 rows in 128 bits, row by row
//   LogSumExp  16 rows in 512 bits, 4 rows in 256 bits, 2 rows in 128 bits, 2 classes in 128 bits, row by row
//
// Lines: 4: 2909,

// Double, from C = 5:
//
//   Forward    16 rows in 512 bits, 4 rows in 256 bits, 2 rows in 128 bits, 2 classes in 128 bits, row by row
//   Backward   8 rows in 512 bits, 4 rows in 256 bits, 2 rows in 128 bits, 2 classes in 128 bits, row by row
//   Jacobian   8 rows in 512 bits, rows of the Jacobian in 256 bits, rows of the Jacobian in 128 bits, row by row
//   LogSumExp  16 rows in 512 bits, 4 rows in 256 bits, 2 rows in 128 bits, 2 classes in 128 bits, row by row
//
// Lines: 5: 3062,

// Double, from C = 6:
//
//   Forward    8 rows in 512 bits, 4 rows in 256 bits, 2 rows in 128 bits, 2 classes in 128 bits, row by row
//   Backward   8 rows in 512 bits, 4 rows in 256 bits, 2 rows in 128 bits, 2 classes in 128 bits, row by row
//   Jacobian   2 rows in 512 bits, rows of the Jacobian in 256 bits, rows of the Jacobian in 128 bits, row by row
//   LogSumExp  8 rows in 512 bits, 4 rows in 256 bits, 2 rows in 128 bits, 2 classes in 128 bits, row by row
//
// Lines: 6: 3080,

// Double, from C = 7:
//
//   Forward    8 rows in 512 bits, 4 rows in 256 bits, 2 rows in 128 bits, 2 classes in 128 bits, row by row
//   Backward   8 rows in 512 bits, 4 rows in 256 bits, 2 rows in 128 bits, 2 classes in 128 bits, row by row
//   Jacobian   8 rows in 512 bits, rows of the Jacobian in 256 bits, rows of the Jacobian in 128 bits, row by row
//   LogSumExp  8 rows in 512 bits, 4 rows in 256 bits, 2 rows in 128 bits, 2 classes in 128 bits, row by row
//
// Lines: 7: 3408,

// Double, from C = 8:
//
//   Forward    8 rows in 512 bits, 4 rows in 256 bits, 2 rows in 128 bits, 2 classes in 128 bits, row by row
//   Backward   8 rows in 512 bits, 4 rows in 256 bits, 2 rows in 128 bits, 2 classes in 128 bits, row by row
//   Jacobian   rows of the Jacobian in 512 bits, rows of the Jacobian in 256 bits, rows of the Jacobian in 128 bits, row by row
//   LogSumExp  8 rows in 512 bits, 4 rows in 256 bits, 2 rows in 128 bits, 2 classes in 128 bits, row by row
//
// Lines: 8: 3480,

// Double, from C = 9:
//
//   Forward    8 rows in 512 bits, 4 rows in 256 bits, 2 rows in 128 bits, 8 classes in 512 bits, 4 classes in 256 bits, 2 classes in 128 bits, row by row
//   Backward   8 classes in 512 bits, 4 classes in 256 bits, 2 classes in 128 bits, row by row
//   Jacobian   rows of the Jacobian in 512 bits, rows of the Jacobian in 256 bits, rows of the Jacobian in 128 bits, class by class
//   LogSumExp  8 rows in 512 bits, 4 rows in 256 bits, 2 rows in 128 bits, 8 classes in 512 bits, 4 classes in 256 bits, 2 classes in 128 bits, row by row
//
// Lines: 9: 3134, 10: 3099, 11: 3299, 12: 3230, 13: 3490, 14: 3447, 15: 3638, 16: 3551,

// Double, from C = 17:
//
//   Forward    8 rows in 512 bits, 4 rows in 256 bits, 2 rows in 128 bits, 8 classes in 512 bits, 4 classes in 256 bits, 2 classes in 128 bits, class by class
//   Backward   8 classes in 512 bits, 4 classes in 256 bits, 2 classes in 128 bits, class by class
//   Jacobian   rows of the Jacobian in 512 bits, rows of the Jacobian in 256 bits, rows of the Jacobian in 128 bits, class by class
//   LogSumExp  8 rows in 512 bits, 4 rows in 256 bits, 2 rows in 128 bits, 8 classes in 512 bits, 4 classes in 256 bits, 2 classes in 128 bits, class by class
//
// Lines: 17: 3387, 18: 3319, 19: 3452, 20: 3352, 21: 3547, 22: 3472, 23: 3605, 24: 3487, 25: 3743, 26: 3675, 27: 3808, 28: 3708, 29: 3903, 30: 3828, 31: 3961, 32: 3969, 33: 4224, 34: 4228, 35: 4325, 36: 4297, 37: 4490, 38: 4487, 39: 4584, 40: 4538, 41: 4828, 42: 4832, 43: 4929, 44: 4901, 45: 5094, 46: 5091, 47: 5188, 48: 3884, 49: 4310, 50: 4314, 51: 4411, 52: 4383, 53: 4576, 54: 4573, 55: 4670, 56: 4624, 57: 4914, 58: 4918, 59: 5015, 60: 4987, 61: 5180, 62: 5177, 63: 5274, 64: 3970, 65: 4241, 66: 4236, 67: 4342, 68: 4290, 69: 4507, 70: 4495, 95: 5203, 96: 3752, 97: 4241, 100: 4290, 127: 5203, 128: 3752, 129: 4241, 130: 4236, 255: 5203, 256: 3752,

// Double, from C = 257:
//
//   Forward    8 classes in 512 bits, 4 classes in 256 bits, 2 classes in 128 bits, class by class
//   Backward   8 classes in 512 bits, 4 classes in 256 bits, 2 classes in 128 bits, class by class
//   Jacobian   rows of the Jacobian in 512 bits, rows of the Jacobian in 256 bits, rows of the Jacobian in 128 bits, class by class
//   LogSumExp  8 classes in 512 bits, 4 classes in 256 bits, 2 classes in 128 bits, class by class
//
// Lines: 257: 2785, 258: 2780, 511: 3351, 512: 2464, 513: 2785, 1000: 2867, 1024: 2435, 1025: 2707, 65536: 2436,


// Half, from C = 1:
//
//   Forward    row by row
//   Backward   row by row
//   Jacobian   row by row
//   LogSumExp  row by row
//
// Lines: 1: 236, 2: 371, 3: 402, 8: 544,

// Half, from C = 9:
//
//   Forward    row by row
//   Backward   row by row
//   Jacobian   class by class
//   LogSumExp  row by row
//
// Lines: 9: 472, 16: 568,

// Half, from C = 17:
//
//   Forward    class by class
//   Backward   class by class
//   Jacobian   class by class
//   LogSumExp  class by class
//
// Lines: 17: 388, 64: 388, 65: 388, 256: 388, 257: 388, 1024: 388, 2048: 388, 2049: 388, 4096: 388, 65536: 388,
