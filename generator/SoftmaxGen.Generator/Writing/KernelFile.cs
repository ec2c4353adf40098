namespace SoftmaxGen.Generator.Writing;

/// <summary>What is written for one kernel: the text of its own file, and what that needs of the project's.</summary>
internal sealed record KernelFile(string Text, SharedFunctions Shared);
