using Microsoft.Extensions.Options;
using Platform.SharedKernel.Infrastructure.Drawing;
using UglyToad.PdfPig;
using UglyToad.PdfPig.Tokens;

namespace Platform.Documents.Tests;

/// <summary>What the drawn pages are like. That they look decent was judged by eye.</summary>
public sealed class DrawingTests
{
    private static readonly DateTimeOffset At = new(2026, 3, 2, 9, 5, 0, ChinaTime.Offset);

    [Fact]
    public async Task Carries_title_author_and_language()
    {
        using var pdf = PdfDocument.Open(await DrawAsync(Papers.Acceptance()));

        Assert.Equal("受理通知书 南市街受〔2026〕000001号", pdf.Information.Title);
        Assert.Equal("和平区南市街行政服务中心", pdf.Information.Author);
        Assert.True(pdf.Structure.Catalog.CatalogDictionary.TryGet(NameToken.Create("Lang"), out StringToken language));
        Assert.Equal("zh-CN", language.Data);
    }

    [Fact]
    public async Task Every_kind_fits_its_page_of_a4()
    {
        foreach (var draft in Papers.All)
        {
            using var pdf = PdfDocument.Open(await DrawAsync(draft));

            Assert.True(pdf.NumberOfPages == 1, $"{draft.Type} takes {pdf.NumberOfPages} pages");
            Assert.Equal((595, 842), ((int)pdf.GetPage(1).Width, (int)pdf.GetPage(1).Height));
        }
    }

    [Fact]
    public async Task The_text_can_be_searched()
    {
        using var pdf = PdfDocument.Open(await DrawAsync(Papers.Acceptance()));
        var text = string.Concat(pdf.GetPages().SelectMany(p => p.Letters).Select(l => l.Value));

        Assert.Contains("和平区南市街行政服务中心", text, StringComparison.Ordinal); // 行 came out as a radical before fonts were cut down.
        Assert.Contains(Papers.CaseNo, text, StringComparison.Ordinal);
        Assert.Contains("3F9A01BC", text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(40, null)]
    [InlineData(3, 60)]
    public async Task Long_tables_go_on_over_pages_without_losing_a_row(int defects, int? repeat)
    {
        var cure = repeat is { } n ? string.Concat(Enumerable.Repeat("由用人单位重新出具收入证明并加盖公章。", n)) : null;

        using var pdf = PdfDocument.Open(await DrawAsync(Papers.Supplement(defects, cure)));
        var pages = pdf.GetPages().Select(p => string.Concat(p.Letters.Select(l => l.Value))).ToList();

        Assert.True(pages.Count > 1);
        Assert.All(Enumerable.Range(1, defects), i => Assert.Contains($"材料{i}", string.Concat(pages), StringComparison.Ordinal));
        Assert.All(pages, (page, i) => Assert.Contains($"第{i + 1}页 共{pages.Count}页", page, StringComparison.Ordinal));
        Assert.Contains("补正方法", pages[1], StringComparison.Ordinal); // The heading is repeated.
        Assert.Contains("查询码", pages[^1], StringComparison.Ordinal);
    }

    [Fact]
    public async Task Lines_to_be_signed_never_stand_alone_on_a_page()
    {
        for (var items = 20; items < 30; items++)
        {
            var open = Enumerable.Repeat(new OpenItem(Papers.CaseNo, "五保户申报", "待补正", new(2026, 3, 9)), items);
            var sheet = Notices.HandoverSheet(Papers.NanShi, Papers.Case.Id, new("3号窗口", "李敏", "何静", "培训", At), [.. open]);

            using var pdf = PdfDocument.Open(await DrawAsync(sheet));
            var last = string.Concat(pdf.GetPage(pdf.NumberOfPages).Letters.Select(l => l.Value));

            Assert.Contains("接回手续", last, StringComparison.Ordinal);
            Assert.Contains("监交人", last, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task The_same_content_gives_the_same_bytes()
    {
        Assert.Equal(await DrawAsync(Papers.Acceptance()), await DrawAsync(Papers.Acceptance()));
    }

    [Fact]
    public void A_machine_without_a_chinese_font_is_told_the_package()
    {
        var refusal = Assert.Throws<InvalidOperationException>(() => DocumentFonts.Load(new DocumentOptions(), [("/nowhere.ttc#0", "")]));

        Assert.Contains("fonts-noto-cjk", refusal.Message, StringComparison.Ordinal);
    }

    private static async Task<byte[]> DrawAsync(DocumentDraft draft)
    {
        using var painter = new DocumentPainter(Options.Create(new DocumentOptions()));
        var kind = DocumentKind.Of(draft.Type);
        var model = new DocumentModel
        {
            Type = draft.Type, Title = draft.Title ?? kind.Title, Number = $"南市街{kind.Mark}〔2026〕000001号", Organ = draft.Body.Name,
            SealLabel = kind.SealLabel, DateText = "2026年3月2日", Addressee = draft.Addressee, CaseNo = draft.CaseNo,
            QueryCode = draft.QueryCode, Blocks = draft.Blocks,
            Footer = new("NS0103", draft.Body.Phone, draft.Body.SupervisionPhone, draft.Body.Address),
        };

        return await painter.DrawAsync(model, "3F9A01BC", At, CancellationToken.None);
    }
}
