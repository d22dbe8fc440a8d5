using System.Collections.Frozen;
using Microsoft.Extensions.DependencyInjection;

namespace Platform.SharedKernel.Infrastructure;

/// <summary>Which handler takes which alarm, by module and kind; learnt once from the registered handlers.</summary>
internal sealed class TimerHandlers(IServiceScopeFactory scopes, IEnumerable<TimerHandlerType> types)
{
    private readonly Lazy<FrozenDictionary<string, Type>> _byName = new(() => Find(scopes, types));

    /// <summary>Known alarms as <c>module/kind</c>.</summary>
    public IReadOnlyList<string> Names => _byName.Value.Keys;

    /// <summary>A fresh handler in the scope.</summary>
    public ITimerHandler Of(TimerEntry timer, IServiceProvider services) =>
        (ITimerHandler)services.GetRequiredService(_byName.Value[$"{timer.Module}/{timer.Kind}"]);

    private static FrozenDictionary<string, Type> Find(IServiceScopeFactory scopes, IEnumerable<TimerHandlerType> types)
    {
        using var scope = scopes.CreateScope();
        scope.ServiceProvider.GetRequiredService<WorkSession>().EnterAsSystem("find alarm handlers");

        return types.ToFrozenDictionary(
            t => $"{t.Schema}/{((ITimerHandler)scope.ServiceProvider.GetRequiredService(t.Type)).Kind}", t => t.Type);
    }
}
