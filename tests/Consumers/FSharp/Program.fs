module Program

open System
open System.Reflection
open SoftmaxGen

/// A type that asks for a kernel and gets none.
[<Softmax(C = 3)>]
type NoKernel() =
    class
    end

[<EntryPoint>]
let main _ =
    let z = [| 1.0; 2.0; 3.0; 2.0; 2.0; 1.0 |]
    let a = Array.zeroCreate<double> z.Length
    SoftmaxReference.Forward(3, ReadOnlySpan<double>(z), Span<double>(a))

    let methods = typeof<NoKernel>.GetMethods(BindingFlags.Static ||| BindingFlags.Public).Length
    Console.WriteLine $"methods: {methods}"
    Console.WriteLine("reference A: " + String.Join(' ', a |> Array.map (fun value -> value.ToString("0.00", Globalization.CultureInfo.InvariantCulture))))
    0
