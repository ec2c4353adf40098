using System;
using System.Collections.Generic;
using System.Runtime.CompilerServices;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;

namespace VerifyXunit;

/// <summary>A verification that starts when it is awaited, so that its settings can be chained before.</summary>
internal sealed class SettingsTask(Func<IReadOnlyList<object?>, Func<GeneratedSourceResult, bool>, Task> verify)
{
    private IReadOnlyList<object?> _parameters = [];
    private Func<GeneratedSourceResult, bool> _ignored = static _ => false;

    /// <summary>The arguments of the theory's case, in order, which become a part of the file names.</summary>
    public SettingsTask UseParameters(params object?[] parameters)
    {
        _parameters = parameters;
        return this;
    }

    /// <summary>What is generated besides, and is not compared.</summary>
    public SettingsTask IgnoreGeneratedResult(Func<GeneratedSourceResult, bool> ignored)
    {
        _ignored = ignored;
        return this;
    }

    public TaskAwaiter GetAwaiter() => verify(_parameters, _ignored).GetAwaiter();
}
