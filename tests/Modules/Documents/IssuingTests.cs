using System.Text.Json;

namespace Platform.Documents.Tests;

/// <summary>A document is numbered and sealed by its hash in the transaction of the act it proves.</summary>
public sealed class IssuingTests
{
    [Theory]
    [MemberData(nameof(TestDatabase.Kinds), MemberType = typeof(TestDatabase))]
    public async Task Numbers_have_no_gap_when_many_issue_at_once_and_some_roll_back(DatabaseKind kind)
    {
        await using var host = await DocumentsHost.StartAsync(kind);
        var work = host.Services.GetRequiredService<SystemWork>();

        await Task.WhenAll(Enumerable.Range(0, 40).Select(i => work.ChangeAsync(PlatformTables.Schema, "issue", async unit =>
        {
            await unit.Db.IssueDocumentAsync(Papers.Acceptance(), CancellationToken.None);
            if (i % 4 == 0)
            {
                unit.Abandon();
            }

            return 0;
        }, CancellationToken.None)));

        var numbers = await host.WithDbAsync(db => db.Set<IssuedDocument>().Select(d => d.Number).Order().ToListAsync());
        Assert.Equal(Enumerable.Range(1, 30).Select(n => $"南市街受〔2026〕{n:D6}号"), numbers);
    }

    [Theory]
    [MemberData(nameof(TestDatabase.Kinds), MemberType = typeof(TestDatabase))]
    public async Task Every_body_kind_and_year_counts_for_itself(DatabaseKind kind)
    {
        await using var host = await DocumentsHost.StartAsync(kind);

        var issued = await host.IssueAsync(Papers.Acceptance(), Papers.Receipt(), Papers.Acceptance(Papers.NanYingMen), Papers.Acceptance());
        host.Clock.Set("2027-01-04 09:00");
        var nextYear = await host.IssueAsync(Papers.Acceptance());

        Assert.Equal(
            ["南市街受〔2026〕000001号", "南市街收〔2026〕000001号", "南营门街受〔2026〕000001号", "南市街受〔2026〕000002号", "南市街受〔2027〕000001号"],
            issued.Concat(nextYear).Select(d => d.Number));
    }

    [Theory]
    [MemberData(nameof(TestDatabase.Kinds), MemberType = typeof(TestDatabase))]
    public async Task The_year_turns_in_beijing(DatabaseKind kind)
    {
        await using var host = await DocumentsHost.StartAsync(kind);
        host.Clock.Set("2027-01-01 00:30");

        var issued = await host.IssueAsync(Papers.Acceptance());

        Assert.Contains("〔2027〕", issued[0].Number, StringComparison.Ordinal);
        Assert.Contains("2027年1月1日", issued[0].ContentJson, StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(TestDatabase.Kinds), MemberType = typeof(TestDatabase))]
    public async Task What_it_says_is_kept_as_hashed_and_reads_back_whole(DatabaseKind kind)
    {
        await using var host = await DocumentsHost.StartAsync(kind);
        await host.IssueAsync([.. Papers.All]);

        var stored = await host.WithDbAsync(db => db.Set<IssuedDocument>().AsNoTracking().ToListAsync());

        Assert.Equal(Papers.All.Count, stored.Count);
        foreach (var document in stored)
        {
            var model = JsonSerializer.Deserialize<DocumentModel>(document.ContentJson, PlatformJson.Storage)!;
            Assert.Equal(document.ContentHash, DocumentIssuing.HashOf(document.ContentJson));
            Assert.Equal(document.ContentJson, JsonSerializer.Serialize(model, PlatformJson.Storage));
            Assert.Equal((document.Number, document.Title), (model.Number, model.Title));
            Assert.Matches("^[0-9A-F]{8}$", document.CheckCode);
        }
    }

    [Theory]
    [MemberData(nameof(TestDatabase.Kinds), MemberType = typeof(TestDatabase))]
    public async Task What_it_says_cannot_be_changed_afterwards(DatabaseKind kind)
    {
        await using var host = await DocumentsHost.StartAsync(kind);
        var issued = await host.IssueAsync(Papers.Acceptance());

        var change = host.InTransactionAsync("change", async sp =>
        {
            var db = sp.GetRequiredService<PlatformDb>();
            var document = await db.Set<IssuedDocument>().SingleAsync(d => d.Id == issued[0].Id);
            db.Entry(document).Property(d => d.ContentJson).CurrentValue = "{}";
        });

        await Assert.ThrowsAsync<InvalidOperationException>(() => change);
    }

    [Fact]
    public async Task A_voided_document_cannot_be_voided_again()
    {
        await using var host = await DocumentsHost.StartAsync(DatabaseKind.Sqlite);
        var issued = await host.IssueAsync(Papers.Acceptance());
        issued[0].Void("姓名有误", host.Clock.Now);

        var refusal = Assert.Throws<RuleViolation>(() => issued[0].Void("再次", host.Clock.Now));

        Assert.Equal(DocumentRules.AlreadyVoided, refusal.Rule);
    }
}
