using Consumers;

var example = new Example();
example.RunGenerated();

return example.ExitCode;
