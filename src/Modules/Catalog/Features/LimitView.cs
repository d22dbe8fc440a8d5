namespace Platform.Catalog.Features;

/// <summary>A limit as screens show it.</summary>
internal sealed record LimitView(int Value, LimitUnit Unit, string Text)
{
    public static LimitView Of(Limit limit) => new(limit.Value, limit.Unit, limit.InChinese);

    public static LimitView? Of(Limit? limit) => limit is { } known ? Of(known) : null;
}
