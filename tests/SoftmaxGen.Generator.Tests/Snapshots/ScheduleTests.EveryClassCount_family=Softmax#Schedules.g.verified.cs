//HintName: Schedules.g.cs


// Single, from C = 1:
//
//   Forward   row by row
//   Backward  row by row
//   Jacobian  row by row
//
// Lines: 1: 128,

// Single, from C = 2:
//
//   Forward   16 rows in 512 bits, 8 rows in 256 bits, 4 rows in 128 bits, one row in 128 bits, row by row
//   Backward  16 rows in 512 bits, 8 rows in 256 bits, 4 rows in 128 bits, row by row
//   Jacobian  16 rows in 512 bits, 8 rows in 256 bits, 4 rows in 128 bits, row by row
//
// Lines: 2: 847,

// Single, from C = 3:
//
//   Forward   32 rows in 512 bits, 8 rows in 256 bits, 4 rows in 128 bits, 4 classes in 128 bits, row by row
//   Backward  16 rows in 512 bits, 8 rows in 256 bits, 4 rows in 128 bits, 4 classes in 128 bits, row by row
//   Jacobian  16 rows in 512 bits, 8 rows in 256 bits, 4 rows in 128 bits, row by row
//
// Lines: 3: 1189,

// Single, from C = 4:
//
//   Forward   32 rows in 512 bits, 8 rows in 256 bits, 4 rows in 128 bits, 4 classes in 128 bits, row by row
//   Backward  16 rows in 512 bits, 8 rows in 256 bits, 4 rows in 128 bits, 4 classes in 128 bits, row by row
//   Jacobian  4 rows in 512 bits, 8 rows in 256 bits, 4 rows in 128 bits, row by row
//
// Lines: 4: 1302,

// Single, from C = 5:
//
//   Forward   32 rows in 512 bits, 8 rows in 256 bits, 4 rows in 128 bits, 4 classes in 128 bits, row by row
//   Backward  16 rows in 512 bits, 8 rows in 256 bits, 4 rows in 128 bits, 4 classes in 128 bits, row by row
//   Jacobian  16 rows in 512 bits, rows of the Jacobian in 256 bits, rows of the Jacobian in 128 bits, row by row
//
// Lines: 5: 1223,

// Single, from C = 6:
//
//   Forward   16 rows in 512 bits, 8 rows in 256 bits, 4 rows in 128 bits, 4 classes in 128 bits, row by row
//   Backward  16 rows in 512 bits, 8 rows in 256 bits, 4 rows in 128 bits, 4 classes in 128 bits, row by row
//   Jacobian  4 rows in 512 bits, rows of the Jacobian in 256 bits, rows of the Jacobian in 128 bits, row by row
//
// Lines: 6: 1203,

// Single, from C = 7:
//
//   Forward   16 rows in 512 bits, 8 rows in 256 bits, 4 rows in 128 bits, 4 classes in 128 bits, row by row
//   Backward  16 rows in 512 bits, 8 rows in 256 bits, 4 rows in 128 bits, 4 classes in 128 bits, row by row
//   Jacobian  16 rows in 512 bits, rows of the Jacobian in 256 bits, rows of the Jacobian in 128 bits, row by row
//
// Lines: 7: 1398,

// Single, from C = 8:
//
//   Forward   16 rows in 512 bits, 8 rows in 256 bits, 4 rows in 128 bits, 4 classes in 128 bits, row by row
//   Backward  16 rows in 512 bits, 8 rows in 256 bits, 4 rows in 128 bits, 4 classes in 128 bits, row by row
//   Jacobian  2 rows in 512 bits, rows of the Jacobian in 256 bits, rows of the Jacobian in 128 bits, row by row
//
// Lines: 8: 1357,

// Single, from C = 9:
//
//   Forward   16 rows in 512 bits, 8 rows in 256 bits, 4 rows in 128 bits, 16 classes in 512 bits, 8 classes in 256 bits, 4 classes in 128 bits, row by row
//   Backward  16 classes in 512 bits, 8 classes in 256 bits, 4 classes in 128 bits, row by row
//   Jacobian  rows of the Jacobian in 512 bits, rows of the Jacobian in 256 bits, rows of the Jacobian in 128 bits, class by class
//
// Lines: 9: 1176,

// Single, from C = 10:
//
//   Forward   16 rows in 512 bits, 8 rows in 256 bits, 4 rows in 128 bits, 16 classes in 512 bits, 8 classes in 256 bits, 4 classes in 128 bits, row by row
//   Backward  16 classes in 512 bits, 8 classes in 256 bits, 4 classes in 128 bits, row by row
//   Jacobian  4 rows in 512 bits, rows of the Jacobian in 256 bits, rows of the Jacobian in 128 bits, class by class
//
// Lines: 10: 1233,

// Single, from C = 11:
//
//   Forward   16 rows in 512 bits, 8 rows in 256 bits, 4 rows in 128 bits, 16 classes in 512 bits, 8 classes in 256 bits, 4 classes in 128 bits, row by row
//   Backward  16 classes in 512 bits, 8 classes in 256 bits, 4 classes in 128 bits, row by row
//   Jacobian  rows of the Jacobian in 512 bits, rows of the Jacobian in 256 bits, rows of the Jacobian in 128 bits, class by class
//
// Lines: 11: 1205,

// Single, from C = 12:
//
//   Forward   16 rows in 512 bits, 8 rows in 256 bits, 4 rows in 128 bits, 16 classes in 512 bits, 8 classes in 256 bits, 4 classes in 128 bits, row by row
//   Backward  16 classes in 512 bits, 8 classes in 256 bits, 4 classes in 128 bits, row by row
//   Jacobian  2 rows in 512 bits, rows of the Jacobian in 256 bits, rows of the Jacobian in 128 bits, class by class
//
// Lines: 12: 1116,

// Single, from C = 13:
//
//   Forward   16 rows in 512 bits, 8 rows in 256 bits, 4 rows in 128 bits, 16 classes in 512 bits, 8 classes in 256 bits, 4 classes in 128 bits, row by row
//   Backward  16 classes in 512 bits, 8 classes in 256 bits, 4 classes in 128 bits, row by row
//   Jacobian  rows of the Jacobian in 512 bits, rows of the Jacobian in 256 bits, rows of the Jacobian in 128 bits, class by class
//
// Lines: 13: 1251,

// Single, from C = 14:
//
//   Forward   16 rows in 512 bits, 8 rows in 256 bits, 4 rows in 128 bits, 16 classes in 512 bits, 8 classes in 256 bits, 4 classes in 128 bits, row by row
//   Backward  16 classes in 512 bits, 8 classes in 256 bits, 4 classes in 128 bits, row by row
//   Jacobian  4 rows in 512 bits, rows of the Jacobian in 256 bits, rows of the Jacobian in 128 bits, class by class
//
// Lines: 14: 1341,

// Single, from C = 15:
//
//   Forward   16 rows in 512 bits, 8 rows in 256 bits, 4 rows in 128 bits, 16 classes in 512 bits, 8 classes in 256 bits, 4 classes in 128 bits, row by row
//   Backward  16 classes in 512 bits, 8 classes in 256 bits, 4 classes in 128 bits, row by row
//   Jacobian  rows of the Jacobian in 512 bits, rows of the Jacobian in 256 bits, rows of the Jacobian in 128 bits, class by class
//
// Lines: 15: 1277, 16: 1192,

// Single, from C = 17:
//
//   Forward   16 rows in 512 bits, 8 rows in 256 bits, 4 rows in 128 bits, 16 classes in 512 bits, 8 classes in 256 bits, 4 classes in 128 bits, class by class
//   Backward  16 classes in 512 bits, 8 classes in 256 bits, 4 classes in 128 bits, class by class
//   Jacobian  rows of the Jacobian in 512 bits, rows of the Jacobian in 256 bits, rows of the Jacobian in 128 bits, class by class
//
// Lines: 17: 1187, 18: 1187, 19: 1187, 20: 1086, 21: 1204, 22: 1204, 23: 1204, 24: 1102, 25: 1238, 26: 1238, 27: 1238, 28: 1139, 29: 1255, 30: 1255, 31: 1255, 32: 1206, 33: 1328, 34: 1328, 35: 1328, 36: 1350, 37: 1362, 38: 1362, 39: 1362, 40: 1379, 41: 1429, 42: 1429, 43: 1429, 44: 1453, 45: 1463, 46: 1463, 47: 1463, 48: 1234, 49: 1392, 50: 1392, 51: 1392, 52: 1423, 53: 1426, 54: 1426, 55: 1426, 56: 1457, 57: 1493, 58: 1493, 59: 1493, 60: 1532, 61: 1527, 62: 1527, 63: 1527, 64: 1298, 65: 1374, 66: 1374, 67: 1374, 68: 1413, 69: 1406, 70: 1406, 95: 1519, 96: 1225, 97: 1408, 100: 1447, 127: 1553, 128: 1259, 129: 1367, 130: 1367, 255: 1495, 256: 1169,

// Single, from C = 257:
//
//   Forward   16 classes in 512 bits, 8 classes in 256 bits, 4 classes in 128 bits, class by class
//   Backward  16 classes in 512 bits, 8 classes in 256 bits, 4 classes in 128 bits, class by class
//   Jacobian  rows of the Jacobian in 512 bits, rows of the Jacobian in 256 bits, rows of the Jacobian in 128 bits, class by class
//
// Lines: 257: 843, 258: 843, 511: 911, 512: 738, 513: 843, 1000: 899, 1024: 738, 1025: 842, 65536: 737,


// Double, from C = 1:
//
//   Forward   row by row
//   Backward  row by row
//   Jacobian  row by row
//
// Lines: 1: 128,

// Double, from C = 2:
//
//   Forward   8 rows in 512 bits, 4 rows in 256 bits, 2 rows in 128 bits, one row in 128 bits, row by row
//   Backward  8 rows in 512 bits, 4 rows in 256 bits, 2 rows in 128 bits, row by row
//   Jacobian  8 rows in 512 bits, 4 rows in 256 bits, 2 rows in 128 bits, row by row
//
// Lines: 2: 756,

// Double, from C = 3:
//
//   Forward   16 rows in 512 bits, 4 rows in 256 bits, 2 rows in 128 bits, 2 classes in 128 bits, row by row
//   Backward  8 rows in 512 bits, 4 rows in 256 bits, 2 rows in 128 bits, 2 classes in 128 bits, row by row
//   Jacobian  8 rows in 512 bits, 4 rows in 256 bits, 2 rows in 128 bits, row by row
//
// Lines: 3: 1106,

// Double, from C = 4:
//
//   Forward   16 rows in 512 bits, 4 rows in 256 bits, 2 rows in 128 bits, 2 classes in 128 bits, row by row
//   Backward  8 rows in 512 bits, 4 rows in 256 bits, 2 rows in 128 bits, 2 classes in 128 bits, row by row
//   Jacobian  2 rows in 512 bits, 4 rows in 256 bits, 2 rows in 128 bits, row by row
//
// Lines: 4: 1208,

// Double, from C = 5:
//
//   Forward   16 rows in 512 bits, 4 rows in 256 bits, 2 rows in 128 bits, 2 classes in 128 bits, row by row
//   Backward  8 rows in 512 bits, 4 rows in 256 bits, 2 rows in 128 bits, 2 classes in 128 bits, row by row
//   Jacobian  8 rows in 512 bits, rows of the Jacobian in 256 bits, rows of the Jacobian in 128 bits, row by row
//
// Lines: 5: 1232,

// Double, from C = 6:
//
//   Forward   8 rows in 512 bits, 4 rows in 256 bits, 2 rows in 128 bits, 2 classes in 128 bits, row by row
//   Backward  8 rows in 512 bits, 4 rows in 256 bits, 2 rows in 128 bits, 2 classes in 128 bits, row by row
//   Jacobian  2 rows in 512 bits, rows of the Jacobian in 256 bits, rows of the Jacobian in 128 bits, row by row
//
// Lines: 6: 1194,

// Double, from C = 7:
//
//   Forward   8 rows in 512 bits, 4 rows in 256 bits, 2 rows in 128 bits, 2 classes in 128 bits, row by row
//   Backward  8 rows in 512 bits, 4 rows in 256 bits, 2 rows in 128 bits, 2 classes in 128 bits, row by row
//   Jacobian  8 rows in 512 bits, rows of the Jacobian in 256 bits, rows of the Jacobian in 128 bits, row by row
//
// Lines: 7: 1409,

// Double, from C = 8:
//
//   Forward   8 rows in 512 bits, 4 rows in 256 bits, 2 rows in 128 bits, 2 classes in 128 bits, row by row
//   Backward  8 rows in 512 bits, 4 rows in 256 bits, 2 rows in 128 bits, 2 classes in 128 bits, row by row
//   Jacobian  rows of the Jacobian in 512 bits, rows of the Jacobian in 256 bits, rows of the Jacobian in 128 bits, row by row
//
// Lines: 8: 1370,

// Double, from C = 9:
//
//   Forward   8 rows in 512 bits, 4 rows in 256 bits, 2 rows in 128 bits, 8 classes in 512 bits, 4 classes in 256 bits, 2 classes in 128 bits, row by row
//   Backward  8 classes in 512 bits, 4 classes in 256 bits, 2 classes in 128 bits, row by row
//   Jacobian  rows of the Jacobian in 512 bits, rows of the Jacobian in 256 bits, rows of the Jacobian in 128 bits, class by class
//
// Lines: 9: 1164, 10: 1103, 11: 1213, 12: 1176, 13: 1279, 14: 1217, 15: 1325, 16: 1269,

// Double, from C = 17:
//
//   Forward   8 rows in 512 bits, 4 rows in 256 bits, 2 rows in 128 bits, 8 classes in 512 bits, 4 classes in 256 bits, 2 classes in 128 bits, class by class
//   Backward  8 classes in 512 bits, 4 classes in 256 bits, 2 classes in 128 bits, class by class
//   Jacobian  rows of the Jacobian in 512 bits, rows of the Jacobian in 256 bits, rows of the Jacobian in 128 bits, class by class
//
// Lines: 17: 1297, 18: 1222, 19: 1315, 20: 1264, 21: 1350, 22: 1275, 23: 1368, 24: 1293, 25: 1420, 26: 1345, 27: 1438, 28: 1400, 29: 1473, 30: 1398, 31: 1491, 32: 1513, 33: 1664, 34: 1660, 35: 1698, 36: 1728, 37: 1766, 38: 1762, 39: 1800, 40: 1788, 41: 1901, 42: 1897, 43: 1935, 44: 1964, 45: 2003, 46: 1999, 47: 2037, 48: 1509, 49: 1696, 50: 1692, 51: 1730, 52: 1760, 53: 1798, 54: 1794, 55: 1832, 56: 1820, 57: 1933, 58: 1929, 59: 1967, 60: 1996, 61: 2035, 62: 2031, 63: 2069, 64: 1541, 65: 1642, 66: 1638, 67: 1674, 68: 1704, 69: 1738, 70: 1734, 95: 1994, 96: 1444, 97: 1642, 100: 1704, 127: 1994, 128: 1444, 129: 1642, 130: 1638, 255: 1994, 256: 1444,

// Double, from C = 257:
//
//   Forward   8 classes in 512 bits, 4 classes in 256 bits, 2 classes in 128 bits, class by class
//   Backward  8 classes in 512 bits, 4 classes in 256 bits, 2 classes in 128 bits, class by class
//   Jacobian  rows of the Jacobian in 512 bits, rows of the Jacobian in 256 bits, rows of the Jacobian in 128 bits, class by class
//
// Lines: 257: 991, 258: 991, 511: 1178, 512: 886, 513: 991, 1000: 1059, 1024: 886, 1025: 990, 65536: 885,


// Half, from C = 1:
//
//   Forward   row by row
//   Backward  row by row
//   Jacobian  row by row
//
// Lines: 1: 128, 2: 181, 3: 197, 8: 328,

// Half, from C = 9:
//
//   Forward   row by row
//   Backward  row by row
//   Jacobian  class by class
//
// Lines: 9: 239, 16: 298,

// Half, from C = 17:
//
//   Forward   class by class
//   Backward  class by class
//   Jacobian  class by class
//
// Lines: 17: 197, 64: 197, 65: 197, 256: 197, 257: 197, 1024: 197, 2048: 195, 2049: 195, 4096: 195, 65536: 195,
