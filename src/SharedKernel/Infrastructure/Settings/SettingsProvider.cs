using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Text.Json;

namespace Platform.SharedKernel.Infrastructure;

/// <summary>
/// 设置. What authorities have set, in memory, learnt from published facts. Of the values already in force the one of the longest
/// matching authority wins, then the one that came into force last.
/// </summary>
internal sealed class SettingsProvider : ISettings
{
    private readonly Lock _learning = new();
    private ImmutableDictionary<string, ImmutableArray<Value>> _byKey = ImmutableDictionary<string, ImmutableArray<Value>>.Empty;

    public T Get<T>(Setting<T> setting, string divisionCode, DateOnly on)
    {
        if (!Volatile.Read(ref _byKey).TryGetValue(setting.Key, out var values))
        {
            return setting.Default;
        }

        foreach (var value in values)
        {
            if (value.Fact.EffectiveFrom <= on && divisionCode.StartsWith(value.Fact.Authority, StringComparison.Ordinal))
            {
                return value.As<T>();
            }
        }

        return setting.Default;
    }

    public void Learn(SettingChanged fact)
    {
        lock (_learning)
        {
            var known = _byKey.GetValueOrDefault(fact.Key, []);
            var same = known.FirstOrDefault(v => v.Fact.Authority == fact.Authority && v.Fact.EffectiveFrom == fact.EffectiveFrom);
            if (same is not null && !IsLater(fact, same.Fact))
            {
                return;
            }

            var sorted = known.Where(v => v != same).Append(new Value(fact))
                .OrderByDescending(v => v.Fact.Authority.Length).ThenByDescending(v => v.Fact.EffectiveFrom);
            Volatile.Write(ref _byKey, _byKey.SetItem(fact.Key, [.. sorted]));
        }
    }

    // A replayed projection shows old facts again; they must not undo a correction of the same day.
    private static bool IsLater(SettingChanged fact, SettingChanged known) =>
        (fact.OccurredAt, fact.EventId).CompareTo((known.OccurredAt, known.EventId)) > 0;

    private sealed class Value(SettingChanged fact)
    {
        private readonly ConcurrentDictionary<Type, object?> _read = new();

        public SettingChanged Fact { get; } = fact;

        public T As<T>() => (T)_read.GetOrAdd(
            typeof(T), static (_, json) => JsonSerializer.Deserialize<T>(json, PlatformJson.Storage), Fact.Value)!;
    }
}
