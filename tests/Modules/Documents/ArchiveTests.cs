namespace Platform.Documents.Tests;

/// <summary>The PDF is drawn once; from then on it is the same bytes.</summary>
public sealed class ArchiveTests
{
    [Theory]
    [MemberData(nameof(TestDatabase.Kinds), MemberType = typeof(TestDatabase))]
    public async Task Is_drawn_at_the_first_reading_and_never_again(DatabaseKind kind)
    {
        await using var host = await DocumentsHost.StartAsync(kind);
        var document = (await host.IssueAsync(Papers.Acceptance()))[0];

        var first = await host.ReadPdfAsync(document.Id);
        var fileId = await FileIdAsync(host, document.Id);
        var second = await host.ReadPdfAsync(document.Id);

        Assert.Equal(first, second);
        Assert.NotNull(fileId);
        Assert.Equal(fileId, await FileIdAsync(host, document.Id));
        Assert.Equal(1, await host.WithDbAsync(db => db.Set<StoredFile>().CountAsync()));
    }

    [Theory]
    [MemberData(nameof(TestDatabase.Kinds), MemberType = typeof(TestDatabase))]
    public async Task Many_first_readers_get_one_file(DatabaseKind kind)
    {
        await using var host = await DocumentsHost.StartAsync(kind);
        var document = (await host.IssueAsync(Papers.Receipt()))[0];

        var read = await Task.WhenAll(Enumerable.Range(0, 6).Select(_ => host.ReadPdfAsync(document.Id)));

        Assert.All(read, bytes => Assert.Equal(read[0], bytes));
        Assert.Equal(1, await host.WithDbAsync(db => db.Set<StoredFile>().CountAsync()));
    }

    [Fact]
    public async Task Lost_bytes_are_drawn_again_and_must_be_the_same()
    {
        await using var host = await DocumentsHost.StartAsync(DatabaseKind.Sqlite);
        var document = (await host.IssueAsync(Papers.Acceptance()))[0];
        var first = await host.ReadPdfAsync(document.Id);
        foreach (var file in Directory.EnumerateFiles(host.Folder, "*", SearchOption.AllDirectories).ToList())
        {
            File.Delete(file);
        }

        Assert.Equal(first, await host.ReadPdfAsync(document.Id));
    }

    [Fact]
    public async Task Content_that_was_tampered_with_in_the_database_is_not_drawn()
    {
        await using var host = await DocumentsHost.StartAsync(DatabaseKind.Sqlite);
        var document = (await host.IssueAsync(Papers.Acceptance()))[0];
        await host.WithDbAsync(db => db.Database.ExecuteSqlRawAsync(
            "update platform_document set content_json = replace(content_json, '王秀兰', '王秀英')"));

        var refusal = await Assert.ThrowsAsync<InvalidOperationException>(() => host.ReadPdfAsync(document.Id));

        Assert.Contains("hash", refusal.Message, StringComparison.Ordinal);
    }

    private static Task<Guid?> FileIdAsync(DocumentsHost host, Guid id) =>
        host.WithDbAsync(db => db.Set<IssuedDocument>().Where(d => d.Id == id).Select(d => d.FileId).SingleAsync());
}
