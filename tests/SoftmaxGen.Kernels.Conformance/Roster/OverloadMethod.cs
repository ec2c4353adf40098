namespace SoftmaxGen.Kernels.Conformance;

/// <summary>Any generated method. What it returns, or 0 where it returns nothing.</summary>
public delegate T OverloadMethod<T>(Batch<T> batch)
    where T : unmanaged;
