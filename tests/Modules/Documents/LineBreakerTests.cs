using Platform.SharedKernel.Infrastructure.Drawing;

namespace Platform.Documents.Tests;

/// <summary>避头尾, with letters one unit wide.</summary>
public sealed class LineBreakerTests
{
    private const string Text = "你（单位）提出的“低保特困户认定申报”申请，经审查，材料不齐全；依据《中华人民共和国行政许可法》第三十二条的规定，请于2026年3月30日前补正。";

    [Theory]
    [InlineData(8)]
    [InlineData(13)]
    [InlineData(21)]
    [InlineData(40)]
    public void Marks_keep_their_place_and_no_character_is_lost(int width)
    {
        var lines = Break(Text, width);

        Assert.Equal(Text, string.Concat(lines));
        Assert.All(lines, l => Assert.True(l.Length <= width));
        Assert.All(lines, l => Assert.DoesNotContain(l[0], "，。；）》”"));
        Assert.All(lines, l => Assert.DoesNotContain(l[^1], "（《“"));
    }

    [Fact]
    public void Figures_stay_whole_while_they_fit() => Assert.Equal(["编号", "12010100620", "的办件"], Break("编号12010100620的办件", 11));

    [Fact]
    public void A_word_longer_than_the_line_is_cut() => Assert.Equal(["12345", "67890", "12"], Break("123456789012", 5));

    [Fact]
    public void Rare_characters_outside_the_basic_plane_are_not_torn() => Assert.Equal(["一𠮷", "𠮷二"], Break("一𠮷𠮷二", 3));

    [Fact]
    public void Control_characters_become_spaces() => Assert.Equal(["张 三"], Break("张\u0007三", 10));

    private static string[] Break(string text, int width) =>
        [.. LineBreaker.Break(text, width, 0, s => s.Length).Select(l => l.Text)];
}
