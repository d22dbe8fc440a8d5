using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Platform.SharedKernel;

/// <summary>
/// 金额 in CNY, two decimals, stored as decimal(18,2). In JSON <c>{"amount":"12.00","currency":"CNY"}</c>: text, so that no reader rounds it.
/// </summary>
[JsonConverter(typeof(MoneyJson))]
public readonly record struct Money : IComparable<Money>
{
    /// <summary>The only currency.</summary>
    public const string Currency = "CNY";

    private const decimal Limit = 10_000_000_000_000_000m;

    private const NumberStyles Plain = NumberStyles.AllowDecimalPoint | NumberStyles.AllowLeadingSign;

    private Money(decimal amount) => Amount = amount;

    /// <summary>Nothing.</summary>
    public static Money Zero { get; } = new(0m);

    /// <summary>Yuan.</summary>
    public decimal Amount { get; }

    /// <summary>The amount with two decimals, e.g. <c>12.00</c>.</summary>
    public string Text => Amount.ToString("0.00", CultureInfo.InvariantCulture);

    /// <summary>An amount in yuan.</summary>
    /// <exception cref="ArgumentOutOfRangeException">More than two decimals (nothing is rounded) or more than 16 digits.</exception>
    public static Money Cny(decimal yuan) =>
        decimal.Round(yuan, 2) == yuan && Math.Abs(yuan) < Limit
            ? new Money(yuan)
            : throw new ArgumentOutOfRangeException(nameof(yuan), yuan, "An amount has at most 16 digits and 2 decimals.");

    /// <summary>Reads <see cref="Text"/>; false for anything but digits with exactly two decimals.</summary>
    public static bool TryParse(string text, out Money money)
    {
        money = default;
        var point = text.Length - 3;
        if (point < 1 || text[point] != '.'
            || !decimal.TryParse(text, Plain, CultureInfo.InvariantCulture, out var yuan)
            || Math.Abs(yuan) >= Limit)
        {
            return false;
        }

        money = new Money(yuan);

        return true;
    }

    /// <summary>The sum; of nothing it is zero.</summary>
    public static Money Sum(IEnumerable<Money> amounts) => amounts.Aggregate(Zero, (sum, next) => sum + next);

    /// <summary>Adds.</summary>
    public static Money operator +(Money left, Money right) => Cny(left.Amount + right.Amount);

    /// <summary>Subtracts.</summary>
    public static Money operator -(Money left, Money right) => Cny(left.Amount - right.Amount);

    /// <summary>Less.</summary>
    public static bool operator <(Money left, Money right) => left.Amount < right.Amount;

    /// <summary>More.</summary>
    public static bool operator >(Money left, Money right) => left.Amount > right.Amount;

    /// <summary>Less or the same.</summary>
    public static bool operator <=(Money left, Money right) => left.Amount <= right.Amount;

    /// <summary>More or the same.</summary>
    public static bool operator >=(Money left, Money right) => left.Amount >= right.Amount;

    /// <inheritdoc cref="operator +"/>
    public static Money Add(Money left, Money right) => left + right;

    /// <inheritdoc cref="operator -"/>
    public static Money Subtract(Money left, Money right) => left - right;

    /// <inheritdoc/>
    public int CompareTo(Money other) => Amount.CompareTo(other.Amount);

    /// <summary><c>12.00 CNY</c>.</summary>
    public override string ToString() => $"{Text} {Currency}";

    private sealed record Wire(string Amount, string Currency);

    private sealed class MoneyJson : JsonConverter<Money>
    {
        public override Money Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
            JsonSerializer.Deserialize<Wire>(ref reader, options) is { Currency: Money.Currency } wire
            && TryParse(wire.Amount ?? "", out var money)
                ? money
                : throw new JsonException("An amount is text with two decimals in CNY.");

        public override void Write(Utf8JsonWriter writer, Money value, JsonSerializerOptions options)
        {
            writer.WriteStartObject();
            writer.WriteString("amount", value.Text);
            writer.WriteString("currency", Currency);
            writer.WriteEndObject();
        }
    }
}
