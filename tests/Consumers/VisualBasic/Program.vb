Imports SoftmaxGen

''' <summary>A type that asks for a kernel and gets none.</summary>
<Softmax(C:=3)>
Partial Friend NotInheritable Class NoKernel
End Class

Friend Module Program
    Friend Sub Main()
        Console.WriteLine($"methods: {GetType(NoKernel).GetMethods(Reflection.BindingFlags.Static Or Reflection.BindingFlags.Public).Length}")
    End Sub
End Module
