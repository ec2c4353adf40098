using System;
using System.Collections.Generic;
using System.Numerics.Tensors;

namespace SoftmaxGen.Peers.Torch;

/// <summary>
/// The same composed of libtorch's operators, which write into memory that is already there. A policy's way forward and back is that of
/// torch.distributions.Categorical, with a drawing by random numbers that are given: torch.multinomial takes its own.
/// </summary>
/// <remarks>
/// The C interface takes no Scalar, so a number is a tensor without sizes; and no list that may be missing, as torch.sum has, so an entropy is a product of vectors.
/// </remarks>
internal sealed unsafe class TorchDecisions : IDisposable
{
    private const float RuledOut = -1e9f;

    // Of torch.nn.functional.cross_entropy.
    private const ulong NoReduction = 0;
    private const ulong IgnoreIndex = unchecked((ulong)-100L);

    private readonly TorchNative _native;
    private readonly DecisionBatch _batch;
    private readonly List<nint> _tensors = [];
    private readonly List<IDisposable> _blocks = [];

    private TorchDecisions(TorchNative native, DecisionBatch batch)
    {
        _native = native;
        _batch = batch;
    }

    /// <summary>All but what is asked for of one row alone.</summary>
    public static Pass? Bind(TorchNative native, Work work, DecisionBatch batch)
    {
        var decisions = new TorchDecisions(native, batch);
        Action? run = work switch
        {
            Work.Act => decisions.Act(),
            Work.PolicyBackward => decisions.Backward(),
            Work.LossAndGradient => decisions.LossAndGradient(),
            Work.MaskedForward => decisions.MaskedForward(),
            Work.ForwardAt => decisions.ForwardAt(),
            _ => null,
        };

        return run is null ? null : new Pass(run, decisions.Dispose);
    }

    public void Dispose()
    {
        _tensors.ForEach(tensor => _native.Delete((void*)tensor));
        _blocks.ForEach(static block => block.Dispose());
    }

    private Action Act()
    {
        Block<long> drawn = Own<long>(_batch.Rows);
        Block<float> terms = Own<float>(_batch.Z.Length);
        var (z, mask, out_, left, y, p) = (Matrix(_batch.Z), Matrix(_batch.Mask), Number(RuledOut), Matrix(terms), Matrix(Own<float>(terms.Length)), Matrix(Own<float>(terms.Length)));
        var (u, index, logProb, entropy) = (Column(_batch.U), Column(drawn), Column(_batch.LogProb), Vector(_batch.Entropy));

        return () =>
        {
            Call("aten::where"u8, "self_out"u8, Share(mask), Share(z), Share(out_), Share(left));
            Call("aten::_log_softmax"u8, "out"u8, Share(left), 1, 0, Share(y));
            Call("aten::exp"u8, "out"u8, Share(y), Share(p));
            Call("aten::linalg_vecdot"u8, "out"u8, Share(p), Share(y), 1, Share(entropy));
            Call("aten::neg"u8, "out"u8, Share(entropy), Share(entropy));

            // cumsum(self, dim, *, dtype, out), and searchsorted(sorted_sequence, self, *, out_int32, right, side, sorter, out): the first above u.
            Call("aten::cumsum"u8, "out"u8, Share(p), 1, 0, Share(left));
            Call("aten::searchsorted"u8, "Tensor_out"u8, Share(left), Share(u), 0, 1, 0, 0, Share(index));
            Call("aten::gather"u8, "out"u8, Share(y), 1, Share(index), 0, Share(logProb));

            // Its indices are of 64 bits.
            Span<int> action = _batch.Action.Span;

            for (int row = 0; row < action.Length; row++)
            {
                action[row] = (int)drawn.Span[row];
            }
        };
    }

    private Action Backward()
    {
        var (z, mask, out_, dLdZ) = (Matrix(_batch.Z), Matrix(_batch.Mask), Number(RuledOut), Matrix(_batch.Matrix));
        var (y, p, dLdY) = (Matrix(Own<float>(_batch.Z.Length)), Matrix(Own<float>(_batch.Z.Length)), Matrix(Own<float>(_batch.Z.Length)));
        Block<float> negative = Own<float>(_batch.Rows);
        TensorPrimitives.Negate<float>(_batch.DLdEntropy.Span, negative.Span);
        var (index, g, h) = (Column(Labels()), Column(_batch.DLdLogProb), Column(negative));

        return () =>
        {
            Call("aten::where"u8, "self_out"u8, Share(mask), Share(z), Share(out_), Share(dLdY));
            Call("aten::_log_softmax"u8, "out"u8, Share(dLdY), 1, 0, Share(y));
            Call("aten::exp"u8, "out"u8, Share(y), Share(p));

            // dH/dy is -p (y + 1), and what is the same times p for each class has no gradient through a log-softmax.
            Call("aten::mul"u8, "out"u8, Share(p), Share(y), Share(p));
            Call("aten::mul"u8, "out"u8, Share(p), Share(h), Share(p));
            Call("aten::scatter_add"u8, "out"u8, Share(p), 1, Share(index), Share(g), Share(dLdY));
            Call("aten::_log_softmax_backward_data"u8, "out"u8, Share(dLdY), Share(y), 1, (ulong)_native.Float, Share(dLdZ));
        };
    }

    private Action LossAndGradient()
    {
        Block<float> upstream = Own<float>(_batch.Rows);
        upstream.Span.Fill(_batch.Scale);
        var (z, y, dLdY, dLdZ) = (Matrix(_batch.Z), Matrix(Own<float>(_batch.Z.Length)), Matrix(Own<float>(_batch.Z.Length)), Matrix(_batch.Matrix));
        var (label, loss, dLdLoss, weight) = (Vector(Labels()), Vector(_batch.Loss), Vector(upstream), Number(0));

        return () =>
        {
            Call("aten::_log_softmax"u8, "out"u8, Share(z), 1, 0, Share(y));

            // nll_loss_forward(self, target, weight, reduction, ignore_index, *, output, total_weight), and back with the gradient before and the weight behind.
            Call("aten::nll_loss_forward"u8, "output"u8, results: 2, Share(y), Share(label), 0, NoReduction, IgnoreIndex, Share(loss), Share(weight));
            Call("aten::nll_loss_backward"u8, "grad_input"u8, Share(dLdLoss), Share(y), Share(label), 0, NoReduction, IgnoreIndex, Share(weight), Share(dLdY));
            Call("aten::_log_softmax_backward_data"u8, "out"u8, Share(dLdY), Share(y), 1, (ulong)_native.Float, Share(dLdZ));
        };
    }

    private Action MaskedForward()
    {
        var (z, mask, out_, left, a) = (Matrix(_batch.Z), Matrix(_batch.Mask), Number(RuledOut), Matrix(Own<float>(_batch.Z.Length)), Matrix(_batch.Matrix));

        return () =>
        {
            Call("aten::where"u8, "self_out"u8, Share(mask), Share(z), Share(out_), Share(left));
            Call("aten::_softmax"u8, "out"u8, Share(left), 1, 0, Share(a));
        };
    }

    private Action ForwardAt()
    {
        var (z, temperature, quotient, a) = (Matrix(_batch.Z), Number(_batch.Temperature), Matrix(Own<float>(_batch.Z.Length)), Matrix(_batch.Matrix));

        return () =>
        {
            Call("aten::div"u8, "out"u8, Share(z), Share(temperature), Share(quotient));
            Call("aten::_softmax"u8, "out"u8, Share(quotient), 1, 0, Share(a));
        };
    }

    private void Call(ReadOnlySpan<byte> name, ReadOnlySpan<byte> overload, params ReadOnlySpan<ulong> arguments) => Call(name, overload, 1, arguments);

    private void Call(ReadOnlySpan<byte> name, ReadOnlySpan<byte> overload, int results, params ReadOnlySpan<ulong> arguments)
    {
        ulong* stack = stackalloc ulong[arguments.Length];
        arguments.CopyTo(new Span<ulong>(stack, arguments.Length));
        _native.Call(name, overload, stack, results);
    }

    private ulong Share(nint tensor) => _native.Share((void*)tensor);

    private Block<T> Own<T>(int length)
        where T : unmanaged
    {
        var block = new Block<T>(length);
        _blocks.Add(block);

        return block;
    }

    /// <summary>The labels as indices are there: of 64 bits.</summary>
    private Block<long> Labels()
    {
        Block<long> labels = Own<long>(_batch.Rows);

        for (int row = 0; row < labels.Length; row++)
        {
            labels.Span[row] = _batch.Label.Span[row];
        }

        return labels;
    }

    private nint Number(float value)
    {
        Block<float> number = Own<float>(1);
        number.Span[0] = value;

        return Tensor(number);
    }

    private nint Vector<T>(Block<T> block)
        where T : unmanaged => Tensor(block, block.Length);

    private nint Column<T>(Block<T> block)
        where T : unmanaged => Tensor(block, block.Length, 1);

    private nint Matrix<T>(Block<T> block)
        where T : unmanaged => Tensor(block, _batch.Rows, _batch.C);

    private nint Tensor<T>(Block<T> block, params ReadOnlySpan<long> sizes)
        where T : unmanaged
    {
        var tensor = (nint)_native.Tensor((void*)block.Address, _native.TypeOf<T>(), sizes);
        _tensors.Add(tensor);

        return tensor;
    }
}
