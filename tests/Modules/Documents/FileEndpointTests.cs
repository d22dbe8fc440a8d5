using System.Net.Http.Headers;
using System.Text;

namespace Platform.Documents.Tests;

/// <summary>Uploads are what their bytes say, belong to the case's division, and are handed out harmless.</summary>
public sealed class FileEndpointTests
{
    private static readonly byte[] Png = [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 1, 2, 3];
    private static readonly byte[] Jpeg = [0xFF, 0xD8, 0xFF, 0xE0, 1, 2, 3];
    private static readonly byte[] Pdf = Encoding.ASCII.GetBytes("%PDF-1.7 something");

    [Theory]
    [MemberData(nameof(TestDatabase.Kinds), MemberType = typeof(TestDatabase))]
    public async Task A_scan_comes_back_as_it_went(DatabaseKind kind)
    {
        await using var host = await ReadyAsync(kind);
        var clerk = host.As(TestActors.LiMin);

        var uploaded = (await SendAsync(clerk, Raw(Png), name: "户口簿.png")).Expect(201);
        using var file = await clerk.Http.GetAsync(new Uri($"/api/v1/files/{uploaded["id"].GetGuid()}", UriKind.Relative));

        Assert.Equal(Png, await file.Content.ReadAsByteArrayAsync());
        Assert.Equal("image/png", file.Content.Headers.ContentType?.MediaType);
        Assert.Equal("户口簿.png", file.Content.Headers.ContentDisposition?.FileNameStar);
        Assert.Equal("nosniff", Assert.Single(file.Headers.GetValues("X-Content-Type-Options")));
        Assert.StartsWith("sandbox", Assert.Single(file.Headers.GetValues("Content-Security-Policy")), StringComparison.Ordinal);
        (await host.As(TestActors.WangFang).GetAsync($"files/{uploaded["id"].GetGuid()}")).Expect(404);
    }

    [Fact]
    public async Task The_bytes_decide_not_the_name_and_not_the_declared_type()
    {
        await using var host = await ReadyAsync(DatabaseKind.Sqlite);
        var clerk = host.As(TestActors.LiMin);
        var html = Encoding.UTF8.GetBytes("<html><script>alert(1)</script>");

        var refused = (await SendAsync(clerk, Raw(html, "application/pdf"), name: "证明.pdf")).Expect(415);
        var pdf = (await SendAsync(clerk, Raw(Pdf, "text/html"), name: "证明.html")).Expect(201);
        var jpeg = (await SendAsync(clerk, Raw(Jpeg), name: "照片.exe")).Expect(201);

        Assert.Equal("files.type-refused", refused.Code);
        Assert.Equal(("application/pdf", "证明.pdf"), (pdf["contentType"].GetString(), pdf["name"].GetString()));
        Assert.Equal(("image/jpeg", "照片.jpg"), (jpeg["contentType"].GetString(), jpeg["name"].GetString()));
    }

    [Theory]
    [InlineData("../../etc/passwd", "passwd.png")]
    [InlineData("..\\..\\windows\\win.ini", "win.png")]
    [InlineData("a\u202Egnp.exe", "agnp.png")]
    [InlineData("", "文件.png")]
    [InlineData("...", "文件.png")]
    [InlineData("a\"; filename=\"b.html", "a; filename=b.png")]
    public async Task A_name_never_becomes_a_path(string name, string kept)
    {
        await using var host = await ReadyAsync(DatabaseKind.Sqlite);

        var uploaded = (await SendAsync(host.As(TestActors.LiMin), Raw(Png), name)).Expect(201);

        Assert.Equal(kept, uploaded["name"].GetString());
        var stored = Assert.Single(Directory.EnumerateFiles(host.Folder, "*", SearchOption.AllDirectories));
        Assert.Equal(uploaded["sha256"].GetString(), Path.GetFileName(stored));
    }

    [Fact]
    public async Task A_form_with_a_file_is_taken_too()
    {
        await using var host = await ReadyAsync(DatabaseKind.Sqlite);
        using var form = new MultipartFormDataContent { { new StringContent("x"), "note" }, { new ByteArrayContent(Png), "file", "scan.png" } };

        var uploaded = (await SendAsync(host.As(TestActors.LiMin), form, name: null)).Expect(201);

        Assert.Equal("scan.png", uploaded["name"].GetString());
    }

    [Fact]
    public async Task Nothing_and_too_much_are_refused()
    {
        await using var host = await ReadyAsync(DatabaseKind.Sqlite);
        var clerk = host.As(TestActors.LiMin);

        Assert.Equal("files.empty", (await SendAsync(clerk, Raw([]), "a.png")).Expect(400).Code);
        Assert.Equal("files.too-large", (await SendAsync(clerk, Raw([.. Png, .. new byte[20 * 1024 * 1024]]), "a.png")).Expect(413).Code);
        Assert.Empty(Directory.EnumerateFiles(Path.Combine(host.Folder, "incoming")));
    }

    [Fact]
    public async Task Only_cases_of_the_own_centre_take_files()
    {
        await using var host = await ReadyAsync(DatabaseKind.Sqlite);

        (await SendAsync(host.As(TestActors.WangFang), Raw(Png), "a.png")).Expect(404);
        (await SendAsync(host.As(TestActors.LiMin), Raw(Png), "a.png", caseNo: "12010100620260302000025")).Expect(404);
        (await SendAsync(host.As(TestActors.ChenJing), Raw(Png), "a.png")).Expect(403);
    }

    [Theory]
    [MemberData(nameof(TestDatabase.Kinds), MemberType = typeof(TestDatabase))]
    public async Task The_same_key_makes_one_file_and_the_same_bytes_are_kept_once(DatabaseKind kind)
    {
        await using var host = await ReadyAsync(kind);
        var clerk = host.As(TestActors.LiMin);

        var first = (await SendAsync(clerk, Raw(Png), "a.png", key: "k1")).Expect(201);
        var again = (await SendAsync(clerk, Raw(Png), "a.png", key: "k1")).Expect(201);
        var other = (await SendAsync(clerk, Raw(Png), "a.png", key: "k2")).Expect(201);

        Assert.Equal(first["id"].GetGuid(), again["id"].GetGuid());
        Assert.NotEqual(first["id"].GetGuid(), other["id"].GetGuid());
        Assert.Single(Directory.EnumerateFiles(host.Folder, "*", SearchOption.AllDirectories));
    }

    private static async Task<DocumentsHost> ReadyAsync(DatabaseKind kind)
    {
        var host = await DocumentsHost.StartAsync(kind);
        await host.KnowCaseAsync(Papers.CaseNo, "120101006");

        return host;
    }

    private static ByteArrayContent Raw(byte[] bytes, string type = "application/octet-stream") =>
        new(bytes) { Headers = { ContentType = new MediaTypeHeaderValue(type) } };

    private static async Task<Answer> SendAsync(
        TestClient client, HttpContent content, string? name, string caseNo = Papers.CaseNo, string? key = null)
    {
        var query = $"caseNo={caseNo}" + (name is null ? "" : $"&name={Uri.EscapeDataString(name)}");
        using var request = new HttpRequestMessage(HttpMethod.Post, new Uri("/api/v1/files?" + query, UriKind.Relative)) { Content = content };
        request.Headers.Add("Idempotency-Key", key ?? TestClient.NewKey());

        return await Answer.OfAsync(await client.Http.SendAsync(request));
    }
}
