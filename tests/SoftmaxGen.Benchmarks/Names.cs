namespace SoftmaxGen.Benchmarks;

/// <summary>The contestants that are asked for by name; a peer says its own.</summary>
internal static class Names
{
    public const string Ours = "SoftmaxGen";
    public const string Reference = "SoftmaxReference";
    public const string LogReference = "LogSoftmaxReference";
    public const string SoftmaxForward = "Softmax.Forward";
    public const string SoftmaxBackward = "Softmax.Backward";
    public const string TensorPrimitives = "TensorPrimitives";
    public const string SoftMaxLog = "SoftMax, Log";
    public const string ByHand = "by hand";
    public const string ByHandUnrolled = "by hand, no loop";
    public const string FlatExp = "flat exp";
    public const string Memcpy = "memcpy";
    public const string TwoMemcpys = "two memcpys";
    public const string Fill = "fill";
    public const string Gcc = "gcc -Ofast";
}
