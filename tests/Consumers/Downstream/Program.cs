using System;
using System.Globalization;
using System.IO;
using Consumers;

float[] a = new float[6];
PublicOfTheLibrary.Forward([1, 2, 3, 2, 2, 1], a);
Console.WriteLine("library A: " + string.Join(' ', Array.ConvertAll(a, static value => value.ToString("0.00", CultureInfo.InvariantCulture))));
Console.WriteLine(File.Exists(Path.Combine(AppContext.BaseDirectory, "SoftmaxGen.dll")) ? "SoftmaxGen.dll" : "no SoftmaxGen.dll");
