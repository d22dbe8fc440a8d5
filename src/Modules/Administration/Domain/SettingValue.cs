namespace Platform.Administration.Domain;

/// <summary>
/// 设置值. What an authority set for one setting from a date on; earlier values stay, so a past day is always judged by what held then.
/// </summary>
internal sealed class SettingValue : AggregateRoot
{
    private SettingValue()
    {
    }

    /// <summary>Key of the setting.</summary>
    public required string Key { get; init; }

    /// <summary>Division prefix it holds for; empty for all.</summary>
    public required string Authority { get; init; }

    /// <summary>First date (Asia/Shanghai) on which it holds.</summary>
    public required DateOnly EffectiveFrom { get; init; }

    /// <summary>The value as JSON text.</summary>
    public string Value { get; private set; } = "";

    /// <summary>Sets a value that comes into force on a date.</summary>
    /// <exception cref="RuleViolation">The date has passed: days already counted are not judged anew.</exception>
    public static SettingValue Set(Guid id, string key, string authority, string value, DateOnly from, DateOnly today, DateTimeOffset now)
    {
        var set = new SettingValue { Id = id, Key = key, Authority = authority, EffectiveFrom = from };
        set.Correct(value, today, now);

        return set;
    }

    /// <summary>Corrects the value while its first day has not passed.</summary>
    public void Correct(string value, DateOnly today, DateTimeOffset now)
    {
        if (EffectiveFrom < today)
        {
            throw new RuleViolation(AdministrationRules.SettingInThePast);
        }

        if (Value != value)
        {
            Value = value;
            Raise(new Changed(this, now));
        }
    }

    internal sealed record Changed(SettingValue Setting, DateTimeOffset At) : IDomainEvent;
}
