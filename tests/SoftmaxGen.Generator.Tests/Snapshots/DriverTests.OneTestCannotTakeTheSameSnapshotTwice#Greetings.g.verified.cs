//HintName: Greetings.g.cs
// Hello, Greetings!
