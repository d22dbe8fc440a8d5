using System.Text.Json.Serialization;

namespace Platform.SharedKernel;

/// <summary>期限单位. How a limit counts.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<LimitUnit>))]
public enum LimitUnit
{
    /// <summary>工作日 (行政许可法 82: 不含法定节假日).</summary>
    WorkingDay,

    /// <summary>自然日; a last day on a rest day moves to the next working day (民法典 203).</summary>
    CalendarDay,

    /// <summary>当日办结: due on the effective start date (domain.md T10).</summary>
    SameDay,
}

/// <summary>期限. A span the law or a promise gives, not yet tied to a date.</summary>
/// <param name="Value">Days; 0 for <see cref="LimitUnit.SameDay"/>.</param>
/// <param name="Unit">How the days count.</param>
public readonly record struct Limit(int Value, LimitUnit Unit)
{
    /// <summary>Due on the day itself.</summary>
    public static Limit SameDay { get; } = new(0, LimitUnit.SameDay);

    /// <summary><paramref name="days"/> working days.</summary>
    public static Limit WorkingDays(int days) => new(days, LimitUnit.WorkingDay);

    /// <summary><paramref name="days"/> calendar days.</summary>
    public static Limit CalendarDays(int days) => new(days, LimitUnit.CalendarDay);

    /// <summary>The words on screens and notices, e.g. <c>10 个工作日</c>.</summary>
    public string InChinese => Unit switch
    {
        LimitUnit.SameDay => "当日办结",
        LimitUnit.CalendarDay => $"{Value} 日",
        _ => $"{Value} 个工作日",
    };
}
