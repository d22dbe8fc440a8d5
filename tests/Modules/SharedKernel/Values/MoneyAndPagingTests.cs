using System.Text.Json;

namespace Platform.SharedKernel.Tests.Values;

public sealed class MoneyAndPagingTests
{
    [Fact]
    public void Money_is_text_with_two_decimals_in_both_directions()
    {
        var json = JsonSerializer.Serialize(Money.Cny(12m), LawVectors.Json);

        Assert.Equal("""{"amount":"12.00","currency":"CNY"}""", json);
        Assert.Equal(Money.Cny(12m), JsonSerializer.Deserialize<Money>(json, LawVectors.Json));
    }

    [Theory]
    [InlineData("""{"amount":"12","currency":"CNY"}""")]
    [InlineData("""{"amount":"12.00","currency":"USD"}""")]
    [InlineData("""{"amount":"99999999999999999.00","currency":"CNY"}""")]
    public void Money_of_another_shape_is_refused(string json) =>
        Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<Money>(json, LawVectors.Json));

    [Fact]
    public void Money_never_rounds_silently()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => Money.Cny(0.005m));
        Assert.Equal(Money.Cny(0.30m), Money.Sum([Money.Cny(0.10m), Money.Cny(0.20m)]));
    }

    [Fact]
    public void A_page_ends_with_the_key_of_its_last_row()
    {
        var page = Page.Of([1, 2, 3], 2, row => [$"{row}", "甲"]);

        Assert.Equal([1, 2], page.Items);
        Assert.Equal(["2", "甲"], Cursor.Decode(page.Next, 2)!);
        Assert.Null(Page.Of([1, 2], 2, row => [$"{row}"]).Next);
    }

    [Theory]
    [InlineData("")]
    [InlineData("不是游标")]
    [InlineData("bm90IGpzb24")]
    [InlineData("W251bGxd")]
    [InlineData("WyJhIiwiYiJd")]
    public void A_foreign_cursor_is_refused(string cursor)
    {
        Assert.False(Cursor.TryDecode(cursor, 1, out _));
        Assert.Throws<FormatException>(() => Cursor.Decode(cursor, 1));
    }

    [Theory]
    [InlineData(null, 20, true)]
    [InlineData(200, 200, true)]
    [InlineData(0, 1, false)]
    [InlineData(201, 200, false)]
    public void A_page_has_1_to_200_rows(int? asked, int size, bool valid) =>
        Assert.Equal((size, valid), (Page.Size(asked), Page.IsValid(asked)));
}
