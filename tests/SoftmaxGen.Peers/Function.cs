namespace SoftmaxGen.Peers;

/// <summary>What is computed of each row of logits.</summary>
public enum Function
{
    /// <summary>a = softmax(z), N x C.</summary>
    Softmax,

    /// <summary>y = log(softmax(z)), N x C.</summary>
    LogSoftmax,

    /// <summary>s = log sum_k exp(z_k), one number for each row.</summary>
    LogSumExp,
}
