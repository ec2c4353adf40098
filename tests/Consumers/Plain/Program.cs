using Consumers;
using SoftmaxGen;

var example = new Example();
example.RunGenerated();

// What the library itself brings, and why a program may want it at run time: the softmax of any class count.
const int C = 3;
example.Run<double>(
    "reference",
    (z, a) => SoftmaxReference.Forward(C, z, a),
    (a, dLdA, dLdZ) => SoftmaxReference.Backward(C, a, dLdA, dLdZ),
    (a, jacobian) => SoftmaxReference.Jacobian(C, a, jacobian),
    tolerance: 1e-9);

return example.ExitCode;
