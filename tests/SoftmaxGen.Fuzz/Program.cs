using System.CommandLine;
using SoftmaxGen.Fuzz.Declarations;
using SoftmaxGen.Fuzz.Values;

return new RootCommand("Random input for the generator and for the generated kernels, until something gives.")
{
    DeclarationsCommand.Create(),
    ValuesCommand.Create(),
}.Parse(args).Invoke();
