using System;
using System.Globalization;
using Consumers;
using SoftmaxGen;

float[] z = [1, 2, 3, 2, 2, 1];
float[] a = new float[z.Length];

InternalOfTheLibrary.Forward(z, a);
Print("library's A");
Array.Clear(a);
InternalOfTheFriend.Forward(z, a);
Print("friend's A");

void Print(string name) => Console.WriteLine($"{name}: " + string.Join(' ', Array.ConvertAll(a, static value => value.ToString("0.00", CultureInfo.InvariantCulture))));

namespace Consumers
{
    [Softmax(C = 3)]
    internal static partial class InternalOfTheFriend;
}
