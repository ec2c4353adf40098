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
//   Forward    16 rows in 512 bits, 8 rows in 256 bits, 4 rows in 128 bits, one row in 128 bits, row by row
//   Backward   16 rows in 512 bits, 8 rows in 256 bits, 4 rows in 128 bits, one row in 128 bits, row by row
//   Jacobian   16 rows in 512 bits, 8 rows in 256 bits, 4 rows in 128 bits, row by row
//   LogSumExp  16 rows in 512 bits, 8 rows in 256 bits, 4 rows in 128 bits, one row in 128 bits, row by row
//
// Lines: 2: 1308,

// Single, from C = 3:
//
//   Forward    32 rows in 512 bits, 8 rows in 256 bits, 4 rows in 128 bits, 4 classes in 128 bits, row by row
//   Backward   16 rows in 512 bits, 8 rows in 256 bits, 4 rows in 128 bits, 4 classes in 128 bits, row by row
//   Jacobian   16 rows in 512 bits, 8 rows in 256 bits, 4 rows in 128 bits, row by row
//   LogSumExp  32 rows in 512 bits, 8 rows in 256 bits, 4 rows in 128 bits, 4 classes in 128 bits, row by row
//
// Lines: 3: 1848,

// Single, from C = 4:
//
//   Forward    32 rows in 512 bits, 8 rows in 256 bits, 4 rows in 128 bits, 4 classes in 128 bits, row by row
//   Backward   16 rows in 512 bits, 8 rows in 256 bits, 4 rows in 128 bits, 4 classes in 128 bits, row by row
//   Jacobian   4 rows in 512 bits, 8 rows in 256 bits, 4 rows in 128 bits, row by row
//   LogSumExp  32 rows in 512 bits, 8 rows in 256 bits, 4 rows in 128 bits, 4 classes in 128 bits, row by row
//
// Lines: 4: 2046,

// Single, from C = 5:
//
//   Forward    32 rows in 512 bits, 8 rows in 256 bits, 4 rows in 128 bits, 4 classes in 128 bits, row by row
//   Backward   16 rows in 512 bits, 8 rows in 256 bits, 4 rows in 128 bits, 4 classes in 128 bits, row by row
//   Jacobian   16 rows in 512 bits, rows of the Jacobian in 256 bits, rows of the Jacobian in 128 bits, row by row
//   LogSumExp  32 rows in 512 bits, 8 rows in 256 bits, 4 rows in 128 bits, 4 classes in 128 bits, row by row
//
// Lines: 5: 2121,

// Single, from C = 6:
//
//   Forward    16 rows in 512 bits, 8 rows in 256 bits, 4 rows in 128 bits, 4 classes in 128 bits, row by row
//   Backward   16 rows in 512 bits, 8 rows in 256 bits, 4 rows in 128 bits, 4 classes in 128 bits, row by row
//   Jacobian   4 rows in 512 bits, rows of the Jacobian in 256 bits, rows of the Jacobian in 128 bits, row by row
//   LogSumExp  16 rows in 512 bits, 8 rows in 256 bits, 4 rows in 128 bits, 4 classes in 128 bits, row by row
//
// Lines: 6: 2085,

// Single, from C = 7:
//
//   Forward    16 rows in 512 bits, 8 rows in 256 bits, 4 rows in 128 bits, 4 classes in 128 bits, row by row
//   Backward   16 rows in 512 bits, 8 rows in 256 bits, 4 rows in 128 bits, 4 classes in 128 bits, row by row
//   Jacobian   16 rows in 512 bits, rows of the Jacobian in 256 bits, rows of the Jacobian in 128 bits, row by row
//   LogSumExp  16 rows in 512 bits, 8 rows in 256 bits, 4 rows in 128 bits, 4 classes in 128 bits, row by row
//
// Lines: 7: 2425,

// Single, from C = 8:
//
//   Forward    16 rows in 512 bits, 8 rows in 256 bits, 4 rows in 128 bits, 4 classes in 128 bits, row by row
//   Backward   16 rows in 512 bits, 8 rows in 256 bits, 4 rows in 128 bits, 4 classes in 128 bits, row by row
//   Jacobian   2 rows in 512 bits, rows of the Jacobian in 256 bits, rows of the Jacobian in 128 bits, row by row
//   LogSumExp  16 rows in 512 bits, 8 rows in 256 bits, 4 rows in 128 bits, 4 classes in 128 bits, row by row
//
// Lines: 8: 2396,

// Single, from C = 9:
//
//   Forward    16 rows in 512 bits, 8 rows in 256 bits, 4 rows in 128 bits, 16 classes in 512 bits, 8 classes in 256 bits, 4 classes in 128 bits, row by row
//   Backward   16 classes in 512 bits, 8 classes in 256 bits, 4 classes in 128 bits, row by row
//   Jacobian   rows of the Jacobian in 512 bits, rows of the Jacobian in 256 bits, rows of the Jacobian in 128 bits, class by class
//   LogSumExp  16 rows in 512 bits, 8 rows in 256 bits, 4 rows in 128 bits, 16 classes in 512 bits, 8 classes in 256 bits, 4 classes in 128 bits, row by row
//
// Lines: 9: 1934,

// Single, from C = 10:
//
//   Forward    16 rows in 512 bits, 8 rows in 256 bits, 4 rows in 128 bits, 16 classes in 512 bits, 8 classes in 256 bits, 4 classes in 128 bits, row by row
//   Backward   16 classes in 512 bits, 8 classes in 256 bits, 4 classes in 128 bits, row by row
//   Jacobian   4 rows in 512 bits, rows of the Jacobian in 256 bits, rows of the Jacobian in 128 bits, class by class
//   LogSumExp  16 rows in 512 bits, 8 rows in 256 bits, 4 rows in 128 bits, 16 classes in 512 bits, 8 classes in 256 bits, 4 classes in 128 bits, row by row
//
// Lines: 10: 2029,

// Single, from C = 11:
//
//   Forward    16 rows in 512 bits, 8 rows in 256 bits, 4 rows in 128 bits, 16 classes in 512 bits, 8 classes in 256 bits, 4 classes in 128 bits, row by row
//   Backward   16 classes in 512 bits, 8 classes in 256 bits, 4 classes in 128 bits, row by row
//   Jacobian   rows of the Jacobian in 512 bits, rows of the Jacobian in 256 bits, rows of the Jacobian in 128 bits, class by class
//   LogSumExp  16 rows in 512 bits, 8 rows in 256 bits, 4 rows in 128 bits, 16 classes in 512 bits, 8 classes in 256 bits, 4 classes in 128 bits, row by row
//
// Lines: 11: 2016,

// Single, from C = 12:
//
//   Forward    16 rows in 512 bits, 8 rows in 256 bits, 4 rows in 128 bits, 16 classes in 512 bits, 8 classes in 256 bits, 4 classes in 128 bits, row by row
//   Backward   16 classes in 512 bits, 8 classes in 256 bits, 4 classes in 128 bits, row by row
//   Jacobian   2 rows in 512 bits, rows of the Jacobian in 256 bits, rows of the Jacobian in 128 bits, class by class
//   LogSumExp  16 rows in 512 bits, 8 rows in 256 bits, 4 rows in 128 bits, 16 classes in 512 bits, 8 classes in 256 bits, 4 classes in 128 bits, row by row
//
// Lines: 12: 1961,

// Single, from C = 13:
//
//   Forward    16 rows in 512 bits, 8 rows in 256 bits, 4 rows in 128 bits, 16 classes in 512 bits, 8 classes in 256 bits, 4 classes in 128 bits, row by row
//   Backward   16 classes in 512 bits, 8 classes in 256 bits, 4 classes in 128 bits, row by row
//   Jacobian   rows of the Jacobian in 512 bits, rows of the Jacobian in 256 bits, rows of the Jacobian in 128 bits, class by class
//   LogSumExp  16 rows in 512 bits, 8 rows in 256 bits, 4 rows in 128 bits, 16 classes in 512 bits, 8 classes in 256 bits, 4 classes in 128 bits, row by row
//
// Lines: 13: 2147,

// Single, from C = 14:
//
//   Forward    16 rows in 512 bits, 8 rows in 256 bits, 4 rows in 128 bits, 16 classes in 512 bits, 8 classes in 256 bits, 4 classes in 128 bits, row by row
//   Backward   16 classes in 512 bits, 8 classes in 256 bits, 4 classes in 128 bits, row by row
//   Jacobian   4 rows in 512 bits, rows of the Jacobian in 256 bits, rows of the Jacobian in 128 bits, class by class
//   LogSumExp  16 rows in 512 bits, 8 rows in 256 bits, 4 rows in 128 bits, 16 classes in 512 bits, 8 classes in 256 bits, 4 classes in 128 bits, row by row
//
// Lines: 14: 2287,

// Single, from C = 15:
//
//   Forward    16 rows in 512 bits, 8 rows in 256 bits, 4 rows in 128 bits, 16 classes in 512 bits, 8 classes in 256 bits, 4 classes in 128 bits, row by row
//   Backward   16 classes in 512 bits, 8 classes in 256 bits, 4 classes in 128 bits, row by row
//   Jacobian   rows of the Jacobian in 512 bits, rows of the Jacobian in 256 bits, rows of the Jacobian in 128 bits, class by class
//   LogSumExp  16 rows in 512 bits, 8 rows in 256 bits, 4 rows in 128 bits, 16 classes in 512 bits, 8 classes in 256 bits, 4 classes in 128 bits, row by row
//
// Lines: 15: 2222, 16: 2161,

// Single, from C = 17:
//
//   Forward    16 rows in 512 bits, 8 rows in 256 bits, 4 rows in 128 bits, 16 classes in 512 bits, 8 classes in 256 bits, 4 classes in 128 bits, class by class
//   Backward   16 classes in 512 bits, 8 classes in 256 bits, 4 classes in 128 bits, class by class
//   Jacobian   rows of the Jacobian in 512 bits, rows of the Jacobian in 256 bits, rows of the Jacobian in 128 bits, class by class
//   LogSumExp  16 rows in 512 bits, 8 rows in 256 bits, 4 rows in 128 bits, 16 classes in 512 bits, 8 classes in 256 bits, 4 classes in 128 bits, class by class
//
// Lines: 17: 1929, 18: 1929, 19: 1929, 20: 1821, 21: 1981, 22: 1981, 23: 1981, 24: 1873, 25: 2085, 26: 2085, 27: 2085, 28: 1977, 29: 2137, 30: 2137, 31: 2137, 32: 2145, 33: 2329, 34: 2329, 35: 2329, 36: 2329, 37: 2415, 38: 2415, 39: 2415, 40: 2415, 41: 2589, 42: 2589, 43: 2589, 44: 2589, 45: 2675, 46: 2675, 47: 2675, 48: 2142, 49: 2494, 50: 2494, 51: 2494, 52: 2494, 53: 2580, 54: 2580, 55: 2580, 56: 2580, 57: 2754, 58: 2754, 59: 2754, 60: 2754, 61: 2840, 62: 2840, 63: 2840, 64: 2307, 65: 2409, 66: 2409, 67: 2409, 68: 2409, 69: 2495, 70: 2495, 95: 2796, 96: 2099, 97: 2495, 100: 2495, 127: 2882, 128: 2185, 129: 2345, 130: 2345, 255: 2689, 256: 1925,

// Single, from C = 257:
//
//   Forward    16 classes in 512 bits, 8 classes in 256 bits, 4 classes in 128 bits, class by class
//   Backward   16 classes in 512 bits, 8 classes in 256 bits, 4 classes in 128 bits, class by class
//   Jacobian   rows of the Jacobian in 512 bits, rows of the Jacobian in 256 bits, rows of the Jacobian in 128 bits, class by class
//   LogSumExp  16 classes in 512 bits, 8 classes in 256 bits, 4 classes in 128 bits, class by class
//
// Lines: 257: 1450, 258: 1450, 511: 1650, 512: 1198, 513: 1450, 1000: 1500, 1024: 1198, 1025: 1450, 65536: 1194,


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
//   Forward    8 rows in 512 bits, 4 rows in 256 bits, 2 rows in 128 bits, one row in 128 bits, row by row
//   Backward   8 rows in 512 bits, 4 rows in 256 bits, 2 rows in 128 bits, one row in 128 bits, row by row
//   Jacobian   8 rows in 512 bits, 4 rows in 256 bits, 2 rows in 128 bits, row by row
//   LogSumExp  8 rows in 512 bits, 4 rows in 256 bits, 2 rows in 128 bits, one row in 128 bits, row by row
//
// Lines: 2: 1200,

// Double, from C = 3:
//
//   Forward    16 rows in 512 bits, 4 rows in 256 bits, 2 rows in 128 bits, 2 classes in 128 bits, row by row
//   Backward   8 rows in 512 bits, 4 rows in 256 bits, 2 rows in 128 bits, 2 classes in 128 bits, row by row
//   Jacobian   8 rows in 512 bits, 4 rows in 256 bits, 2 rows in 128 bits, row by row
//   LogSumExp  16 rows in 512 bits, 4 rows in 256 bits, 2 rows in 128 bits, 2 classes in 128 bits, row by row
//
// Lines: 3: 1791,

// Double, from C = 4:
//
//   Forward    16 rows in 512 bits, 4 rows in 256 bits, 2 rows in 128 bits, 2 classes in 128 bits, row by row
//   Backward   8 rows in 512 bits, 4 rows in 256 bits, 2 rows in 128 bits, 2 classes in 128 bits, row by row
//   Jacobian   2 rows in 512 bits, 4 rows in 256 bits, 2 rows in 128 bits, row by row
//   LogSumExp  16 rows in 512 bits, 4 rows in 256 bits, 2 rows in 128 bits, 2 classes in 128 bits, row by row
//
// Lines: 4: 1978,

// Double, from C = 5:
//
//   Forward    16 rows in 512 bits, 4 rows in 256 bits, 2 rows in 128 bits, 2 classes in 128 bits, row by row
//   Backward   8 rows in 512 bits, 4 rows in 256 bits, 2 rows in 128 bits, 2 classes in 128 bits, row by row
//   Jacobian   8 rows in 512 bits, rows of the Jacobian in 256 bits, rows of the Jacobian in 128 bits, row by row
//   LogSumExp  16 rows in 512 bits, 4 rows in 256 bits, 2 rows in 128 bits, 2 classes in 128 bits, row by row
//
// Lines: 5: 2185,

// Double, from C = 6:
//
//   Forward    8 rows in 512 bits, 4 rows in 256 bits, 2 rows in 128 bits, 2 classes in 128 bits, row by row
//   Backward   8 rows in 512 bits, 4 rows in 256 bits, 2 rows in 128 bits, 2 classes in 128 bits, row by row
//   Jacobian   2 rows in 512 bits, rows of the Jacobian in 256 bits, rows of the Jacobian in 128 bits, row by row
//   LogSumExp  8 rows in 512 bits, 4 rows in 256 bits, 2 rows in 128 bits, 2 classes in 128 bits, row by row
//
// Lines: 6: 2119,

// Double, from C = 7:
//
//   Forward    8 rows in 512 bits, 4 rows in 256 bits, 2 rows in 128 bits, 2 classes in 128 bits, row by row
//   Backward   8 rows in 512 bits, 4 rows in 256 bits, 2 rows in 128 bits, 2 classes in 128 bits, row by row
//   Jacobian   8 rows in 512 bits, rows of the Jacobian in 256 bits, rows of the Jacobian in 128 bits, row by row
//   LogSumExp  8 rows in 512 bits, 4 rows in 256 bits, 2 rows in 128 bits, 2 classes in 128 bits, row by row
//
// Lines: 7: 2514,

// Double, from C = 8:
//
//   Forward    8 rows in 512 bits, 4 rows in 256 bits, 2 rows in 128 bits, 2 classes in 128 bits, row by row
//   Backward   8 rows in 512 bits, 4 rows in 256 bits, 2 rows in 128 bits, 2 classes in 128 bits, row by row
//   Jacobian   rows of the Jacobian in 512 bits, rows of the Jacobian in 256 bits, rows of the Jacobian in 128 bits, row by row
//   LogSumExp  8 rows in 512 bits, 4 rows in 256 bits, 2 rows in 128 bits, 2 classes in 128 bits, row by row
//
// Lines: 8: 2487,

// Double, from C = 9:
//
//   Forward    8 rows in 512 bits, 4 rows in 256 bits, 2 rows in 128 bits, 8 classes in 512 bits, 4 classes in 256 bits, 2 classes in 128 bits, row by row
//   Backward   8 classes in 512 bits, 4 classes in 256 bits, 2 classes in 128 bits, row by row
//   Jacobian   rows of the Jacobian in 512 bits, rows of the Jacobian in 256 bits, rows of the Jacobian in 128 bits, class by class
//   LogSumExp  8 rows in 512 bits, 4 rows in 256 bits, 2 rows in 128 bits, 8 classes in 512 bits, 4 classes in 256 bits, 2 classes in 128 bits, row by row
//
// Lines: 9: 2092, 10: 2059, 11: 2231, 12: 2196, 13: 2419, 14: 2385, 15: 2551, 16: 2516,

// Double, from C = 17:
//
//   Forward    8 rows in 512 bits, 4 rows in 256 bits, 2 rows in 128 bits, 8 classes in 512 bits, 4 classes in 256 bits, 2 classes in 128 bits, class by class
//   Backward   8 classes in 512 bits, 4 classes in 256 bits, 2 classes in 128 bits, class by class
//   Jacobian   rows of the Jacobian in 512 bits, rows of the Jacobian in 256 bits, rows of the Jacobian in 128 bits, class by class
//   LogSumExp  8 rows in 512 bits, 4 rows in 256 bits, 2 rows in 128 bits, 8 classes in 512 bits, 4 classes in 256 bits, 2 classes in 128 bits, class by class
//
// Lines: 17: 2323, 18: 2251, 19: 2373, 20: 2301, 21: 2475, 22: 2403, 23: 2525, 24: 2453, 25: 2679, 26: 2607, 27: 2729, 28: 2657, 29: 2831, 30: 2759, 31: 2881, 32: 2833, 33: 3061, 34: 3061, 35: 3147, 36: 3147, 37: 3319, 38: 3319, 39: 3405, 40: 3405, 41: 3665, 42: 3665, 43: 3751, 44: 3751, 45: 3923, 46: 3923, 47: 4009, 48: 2751, 49: 3147, 50: 3147, 51: 3233, 52: 3233, 53: 3405, 54: 3405, 55: 3491, 56: 3491, 57: 3751, 58: 3751, 59: 3837, 60: 3837, 61: 4009, 62: 4009, 63: 4095, 64: 2837, 65: 3042, 66: 3042, 67: 3128, 68: 3128, 69: 3300, 70: 3300, 95: 3988, 96: 2622, 97: 3042, 100: 3128, 127: 3988, 128: 2622, 129: 3042, 130: 3042, 255: 3988, 256: 2622,

// Double, from C = 257:
//
//   Forward    8 classes in 512 bits, 4 classes in 256 bits, 2 classes in 128 bits, class by class
//   Backward   8 classes in 512 bits, 4 classes in 256 bits, 2 classes in 128 bits, class by class
//   Jacobian   rows of the Jacobian in 512 bits, rows of the Jacobian in 256 bits, rows of the Jacobian in 128 bits, class by class
//   LogSumExp  8 classes in 512 bits, 4 classes in 256 bits, 2 classes in 128 bits, class by class
//
// Lines: 257: 1851, 258: 1851, 511: 2401, 512: 1599, 513: 1851, 1000: 2012, 1024: 1580, 1025: 1822, 65536: 1581,


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
// Lines: 9: 356, 16: 452,

// Half, from C = 17:
//
//   Forward    class by class
//   Backward   class by class
//   Jacobian   class by class
//   LogSumExp  class by class
//
// Lines: 17: 275, 64: 275, 65: 275, 256: 275, 257: 275, 1024: 275, 2048: 275, 2049: 275, 4096: 275, 65536: 275,
