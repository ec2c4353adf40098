using System;
using System.IO;
using System.Text;

namespace SoftmaxGen.Peers.Onnx;

/// <summary>An ONNX model of one node: <c>a = Softmax(z, axis = -1)</c>, N x C, and the other functions likewise.</summary>
/// <remarks>The numbers are the field numbers of onnx.proto3, whose wire format is all that is needed of Protocol Buffers.</remarks>
internal static class OneNodeModel
{
    public const string Input = "z";
    public const string Output = "a";

    private const int VersionOfFormat = 8;

    // Softmax over one axis alone, and not over all that follow it, came with 13; with 18 the axes of a reduction became an input.
    private const int VersionOfOperators = 13;

    /// <param name="function">What the node computes.</param>
    /// <param name="elementType">TensorProto.DataType: 1 is float, 11 is double.</param>
    public static byte[] Write(Function function, int elementType)
    {
        byte[] rows = Nested(1, Text(2, "N")), classes = Nested(1, Text(2, "C"));
        byte[] node = Message(Text(1, Input), Text(2, Output), Operator(function));
        byte[] input = Type(elementType, rows, classes);
        byte[] output = function == Function.LogSumExp ? Type(elementType, rows) : input;
        byte[] graph = Message(
            Nested(1, node),
            Text(2, "softmax"),
            Nested(11, Message(Text(1, Input), Nested(2, input))),
            Nested(12, Message(Text(1, Output), Nested(2, output))));

        return Message(Number(1, VersionOfFormat), Nested(7, graph), Nested(8, Number(2, VersionOfOperators)));
    }

    private static byte[] Operator(Function function)
    {
        // The last numbers are AttributeProto.AttributeType: 2 is an integer, 7 several.
        byte[] axis = Nested(5, Message(Text(1, "axis"), Number(3, -1), Number(20, 2)));

        return function switch
        {
            Function.Softmax => Message(Text(4, "Softmax"), axis),
            Function.LogSoftmax => Message(Text(4, "LogSoftmax"), axis),
            Function.LogSumExp => Message(
                Text(4, "ReduceLogSumExp"),
                Nested(5, Message(Text(1, "axes"), Number(8, -1), Number(20, 7))),
                Nested(5, Message(Text(1, "keepdims"), Number(3, 0), Number(20, 2)))),
            _ => throw new ArgumentOutOfRangeException(nameof(function)),
        };
    }

    private static byte[] Type(int elementType, params byte[][] shape) => Nested(1, Message(Number(1, elementType), Nested(2, Message(shape))));

    private static byte[] Message(params byte[][] fields)
    {
        using var message = new MemoryStream();

        foreach (byte[] field in fields)
        {
            message.Write(field);
        }

        return message.ToArray();
    }

    private static byte[] Number(int field, long value) => Message(Varint((ulong)field << 3), Varint((ulong)value));

    private static byte[] Nested(int field, byte[] content) => Message(Varint(((ulong)field << 3) | 2), Varint((ulong)content.Length), content);

    private static byte[] Text(int field, string content) => Nested(field, Encoding.UTF8.GetBytes(content));

    private static byte[] Varint(ulong value)
    {
        using var bytes = new MemoryStream();

        for (; value >= 0x80; value >>= 7)
        {
            bytes.WriteByte((byte)(value | 0x80));
        }

        bytes.WriteByte((byte)value);

        return bytes.ToArray();
    }
}
