namespace SoftmaxGen.Benchmarks.Plots;

/// <summary>What a picture needs of a line of the CSV.</summary>
internal sealed record Point(string Where, string Isa, int Bits, bool Fma, string Table, int C, string Contestant, double Nanoseconds);
