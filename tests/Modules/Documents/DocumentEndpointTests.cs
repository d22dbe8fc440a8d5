using UglyToad.PdfPig;

namespace Platform.Documents.Tests;

/// <summary>Who may see which document.</summary>
public sealed class DocumentEndpointTests
{
    [Theory]
    [MemberData(nameof(TestDatabase.Kinds), MemberType = typeof(TestDatabase))]
    public async Task A_clerk_lists_and_reads_the_documents_of_his_centre(DatabaseKind kind)
    {
        await using var host = await DocumentsHost.StartAsync(kind);
        var receipt = await host.IssueAsync(Papers.Receipt());
        host.Clock.Advance(TimeSpan.FromMinutes(5));
        IReadOnlyList<IssuedDocument> issued = [.. receipt, .. await host.IssueAsync(Papers.Acceptance())];
        var clerk = host.As(TestActors.LiMin);

        var list = (await clerk.GetAsync($"documents?caseNo={Papers.CaseNo}")).Expect(200);
        var one = (await clerk.GetAsync($"documents/{issued[1].Id}")).Expect(200);
        using var pdf = await clerk.Http.GetAsync(new Uri($"/api/v1/documents/{issued[1].Id}/pdf", UriKind.Relative));

        Assert.Equal(issued.Select(d => d.Number), list["items"].EnumerateArray().Select(i => i.GetProperty("number").GetString()));
        Assert.Equal(("AcceptanceNotice", "Issued"), (one["type"].GetString(), one["state"].GetString()));
        Assert.Equal("application/pdf", pdf.Content.Headers.ContentType?.MediaType);
        Assert.Equal("inline", pdf.Content.Headers.ContentDisposition?.DispositionType);
        Assert.Equal("nosniff", Assert.Single(pdf.Headers.GetValues("X-Content-Type-Options")));
        using var opened = PdfDocument.Open(await pdf.Content.ReadAsByteArrayAsync());
        Assert.Equal(1, opened.NumberOfPages);
    }

    [Theory]
    [MemberData(nameof(TestDatabase.Kinds), MemberType = typeof(TestDatabase))]
    public async Task Another_centre_s_documents_do_not_exist(DatabaseKind kind)
    {
        await using var host = await DocumentsHost.StartAsync(kind);
        var issued = await host.IssueAsync(Papers.Acceptance());
        var stranger = host.As(TestActors.WangFang);

        (await stranger.GetAsync($"documents/{issued[0].Id}")).Expect(404);
        (await stranger.GetAsync($"documents/{issued[0].Id}/pdf")).Expect(404);
        Assert.Empty((await stranger.GetAsync($"documents?caseNo={Papers.CaseNo}")).Expect(200)["items"].EnumerateArray());
        (await host.As(null).GetAsync($"documents/{issued[0].Id}/pdf")).Expect(401);
    }

    [Theory]
    [MemberData(nameof(TestDatabase.Kinds), MemberType = typeof(TestDatabase))]
    public async Task Anybody_may_verify_a_paper_and_learns_no_more_than_it_shows(DatabaseKind kind)
    {
        await using var host = await DocumentsHost.StartAsync(kind);
        var document = (await host.IssueAsync(Papers.Acceptance()))[0];
        var anybody = host.As(null);

        var answer = (await anybody.GetAsync(Question(document.Number, document.CheckCode.ToLowerInvariant()))).Expect(200);

        Assert.Equal(
            ["number", "title", "organ", "issuedOn", "valid", "voidedOn"], answer.Body.EnumerateObject().Select(p => p.Name));
        Assert.Equal(("受理通知书", "2026-03-02"), (answer["title"].GetString(), answer["issuedOn"].GetString()));
        Assert.True(answer["valid"].GetBoolean());
    }

    [Theory]
    [MemberData(nameof(TestDatabase.Kinds), MemberType = typeof(TestDatabase))]
    public async Task A_voided_paper_is_told_from_a_false_one(DatabaseKind kind)
    {
        await using var host = await DocumentsHost.StartAsync(kind);
        var document = (await host.IssueAsync(Papers.Acceptance()))[0];
        await host.InTransactionAsync("void", async sp =>
            (await sp.GetRequiredService<PlatformDb>().Set<IssuedDocument>().SingleAsync()).Void("姓名有误", host.Clock.Now));
        var anybody = host.As(null);

        var voided = (await anybody.GetAsync(Question(document.Number, document.CheckCode))).Expect(200);
        var wrongCode = (await anybody.GetAsync(Question(document.Number, "00000000"))).Expect(404);
        var wrongNumber = (await anybody.GetAsync(Question("南市街受〔2026〕999999号", document.CheckCode))).Expect(404);

        Assert.Equal((false, "2026-03-02"), (voided["valid"].GetBoolean(), voided["voidedOn"].GetString()));
        Assert.Equal(("documents.not-ours", "documents.not-ours"), (wrongCode.Code, wrongNumber.Code));
    }

    [Fact]
    public async Task An_unknown_route_is_a_problem_and_nothing_else()
    {
        await using var host = await DocumentsHost.StartAsync(DatabaseKind.Sqlite);

        Assert.Equal("not-found", (await host.As(null).GetAsync("no/such/route")).Expect(404).Code);
    }

    private static string Question(string number, string checkCode) =>
        $"public/documents/verification?number={Uri.EscapeDataString(number)}&checkCode={checkCode}";
}
