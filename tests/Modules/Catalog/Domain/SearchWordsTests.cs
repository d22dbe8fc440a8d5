using Platform.Catalog.Domain;

namespace Platform.Catalog.Tests.Domain;

public sealed class SearchWordsTests
{
    private static readonly SearchWords Card = new(
        "社会保障卡办理", "she hui bao zhang ka ban li", [new("社保卡", "she bao ka")], "120101-Insurance-020", 20);

    [Theory]
    [InlineData("社保卡")]
    [InlineData("sbk")]
    [InlineData("shebaoka")]
    [InlineData("shbzkbl")]
    [InlineData("保障卡")]
    [InlineData("020")]
    public void Each_of_its_words_finds_it(string typed) => Assert.NotNull(Card.Rank(Spelling.Folded(typed)));

    [Theory]
    [InlineData("医保")]
    [InlineData("xyz")]
    [InlineData("")]
    public void Other_words_do_not(string typed) => Assert.Null(Card.Rank(Spelling.Folded(typed)));

    [Fact]
    public void The_whole_word_beats_its_beginning_and_that_its_middle()
    {
        Assert.True(Card.Rank("社保卡") < Card.Rank("社会保障"));
        Assert.True(Card.Rank("社会") < Card.Rank("保障"));
        Assert.True(Card.Rank("shb") < Card.Rank("bzk"));
    }

    [Fact]
    public void The_name_beats_the_spelling_and_the_spelling_the_everyday_word() =>
        Assert.True(Card.Rank("社会") < Card.Rank("shbz") && Card.Rank("shbz") < Card.Rank("社保"));

    [Theory]
    [InlineData("ＬＮＺ", "lnz")]
    [InlineData(" lao nian ", "laonian")]
    [InlineData("免（退）税", "免退税")]
    [InlineData("nü", "nv")]
    [InlineData("1-6级", "1-6级")]
    public void What_is_typed_is_folded(string typed, string folded) => Assert.Equal(folded, Spelling.Folded(typed));

    [Fact]
    public void Initials_keep_numbers_whole() => Assert.Equal("60sys", Spelling.Initials("60 sui yi shang"));
}
