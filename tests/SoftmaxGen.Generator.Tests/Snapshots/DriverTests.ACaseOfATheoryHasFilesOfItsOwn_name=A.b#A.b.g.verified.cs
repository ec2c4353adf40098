//HintName: A.b.g.cs
// Hello, A.b!
