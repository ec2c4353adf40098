using System.Collections.Immutable;

namespace SoftmaxGen.Peers;

/// <summary>Every peer that was built in, those that cannot run here too.</summary>
public static class AllPeers
{
    public static ImmutableArray<IPeer> List { get; } =
    [
        new TensorsPeer(),
        new SoftMaxLogPeer(),
        new HandPeer(),
#if !AOT
        new Onnx.OnnxPeer(),
        new Torch.TorchPeer(),
#endif
    ];
}
