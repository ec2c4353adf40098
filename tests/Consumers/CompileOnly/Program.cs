using System;
using System.IO;
using Consumers;

var example = new Example();
example.RunGenerated();
example.Expect("no SoftmaxGen.dll", !File.Exists(Path.Combine(AppContext.BaseDirectory, "SoftmaxGen.dll")));

return example.ExitCode;
