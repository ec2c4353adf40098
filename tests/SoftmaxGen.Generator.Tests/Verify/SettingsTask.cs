using System;
using System.Collections.Generic;
using System.Runtime.CompilerServices;
using System.Threading.Tasks;

namespace VerifyXunit;

/// <summary>A verification that starts when it is awaited, so that its settings can be chained before.</summary>
internal sealed class SettingsTask(Func<IReadOnlyList<object?>, Task> verify)
{
    private IReadOnlyList<object?> _parameters = [];

    /// <summary>The arguments of the theory's case, in order, which become a part of the file names.</summary>
    public SettingsTask UseParameters(params object?[] parameters)
    {
        _parameters = parameters;
        return this;
    }

    public TaskAwaiter GetAwaiter() => verify(_parameters).GetAwaiter();
}
