using System.Collections.Immutable;

namespace SoftmaxGen.Generator.Kernels;

/// <summary>Numbers that are looked up. They are written out here, because what a library computes may end in another bit on another machine.</summary>
internal static class Tables
{
    /// <summary>
    /// For each i from 0 to 31 the bits of 2^(i / 32), rounded to nearest, less i &lt;&lt; 47. Added to n &lt;&lt; 47, where i is the last five bits of n, they are those of
    /// 2^(n / 32): what n &lt;&lt; 47 puts below the exponent is what was taken away.
    /// </summary>
    public static readonly ImmutableArray<long> PowersIn32nds = ImmutableArray.Create(
        0x3FF0000000000000, 0x3FEFD9B0D3158574, 0x3FEFB5586CF9890F, 0x3FEF9301D0125B51,
        0x3FEF72B83C7D517B, 0x3FEF54873168B9AA, 0x3FEF387A6E756238, 0x3FEF1E9DF51FDEE1,
        0x3FEF06FE0A31B715, 0x3FEEF1A7373AA9CB, 0x3FEEDEA64C123422, 0x3FEECE086061892D,
        0x3FEEBFDAD5362A27, 0x3FEEB42B569D4F82, 0x3FEEAB07DD485429, 0x3FEEA47EB03A5585,
        0x3FEEA09E667F3BCD, 0x3FEE9F75E8EC5F74, 0x3FEEA11473EB0187, 0x3FEEA589994CCE13,
        0x3FEEACE5422AA0DB, 0x3FEEB737B0CDC5E5, 0x3FEEC49182A3F090, 0x3FEED503B23E255D,
        0x3FEEE89F995AD3AD, 0x3FEEFF76F2FB5E47, 0x3FEF199BDD85529C, 0x3FEF3720DCEF9069,
        0x3FEF5818DCFBA487, 0x3FEF7C97337B9B5F, 0x3FEFA4AFA2A490DA, 0x3FEFD0765B6E4540);
}
