// An assembly definition needs a script. This one is there for its references: Unity applies the generator, which lies beside
// it, to the assemblies that refer to it.
[assembly: System.CLSCompliant(true)]
