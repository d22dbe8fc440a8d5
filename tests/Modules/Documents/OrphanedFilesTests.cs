namespace Platform.Documents.Tests;

/// <summary>A crash between writing bytes and committing their row leaves an orphan; the cleanup finds it and nothing else.</summary>
public sealed class OrphanedFilesTests
{
    private const long Limit = 1000;

    [Theory]
    [MemberData(nameof(TestDatabase.Kinds), MemberType = typeof(TestDatabase))]
    public async Task Only_old_bytes_without_a_row_are_removed(DatabaseKind kind)
    {
        await using var host = await DocumentsHost.StartAsync(kind);
        var store = host.Services.GetRequiredService<IFileStore>();
        var document = (await host.IssueAsync(Papers.Receipt()))[0];
        var pdf = await host.ReadPdfAsync(document.Id);
        var orphan = await store.KeepAsync(new MemoryStream([1]), Limit, CancellationToken.None);
        MakeOld(host);
        var fresh = await store.KeepAsync(new MemoryStream([2]), Limit, CancellationToken.None);

        Assert.Equal(1, await RemoveAsync(host));

        Assert.Null(store.Open(orphan.Sha256));
        await using var kept = store.Open(fresh.Sha256);
        Assert.NotNull(kept);
        Assert.Equal(pdf, await host.ReadPdfAsync(document.Id));
    }

    [Fact]
    public async Task Bytes_that_come_again_are_young_again()
    {
        await using var host = await DocumentsHost.StartAsync(DatabaseKind.Sqlite);
        var store = host.Services.GetRequiredService<IFileStore>();
        await store.KeepAsync(new MemoryStream([1]), Limit, CancellationToken.None);
        MakeOld(host);
        await store.KeepAsync(new MemoryStream([1]), Limit, CancellationToken.None);

        Assert.Equal(0, await RemoveAsync(host));
    }

    [Fact]
    public async Task Unfinished_uploads_of_a_crash_go_too()
    {
        await using var host = await DocumentsHost.StartAsync(DatabaseKind.Sqlite);
        Directory.CreateDirectory(Path.Combine(host.Folder, "incoming"));
        await File.WriteAllBytesAsync(Path.Combine(host.Folder, "incoming", "half"), [1]);
        MakeOld(host);

        Assert.Equal(1, await RemoveAsync(host));
    }

    [Theory]
    [InlineData("../../../etc/passwd")]
    [InlineData("")]
    [InlineData("ABCDEF0123456789ABCDEF0123456789ABCDEF0123456789ABCDEF0123456789")]
    public async Task The_store_opens_nothing_but_hashes(string name)
    {
        await using var host = await DocumentsHost.StartAsync(DatabaseKind.Sqlite);

        Assert.Throws<ArgumentException>(() => host.Services.GetRequiredService<IFileStore>().Open(name));
    }

    private static void MakeOld(DocumentsHost host)
    {
        foreach (var file in Directory.EnumerateFiles(host.Folder, "*", SearchOption.AllDirectories))
        {
            File.SetLastWriteTimeUtc(file, TimeProvider.System.GetUtcNow().UtcDateTime - OrphanedFiles.Grace - TimeSpan.FromHours(1));
        }
    }

    private static async Task<int> RemoveAsync(DocumentsHost host)
    {
        await using var scope = host.Services.CreateAsyncScope();
        scope.ServiceProvider.GetRequiredService<WorkSession>().EnterAsSystem("clean");

        return await scope.ServiceProvider.GetRequiredService<OrphanedFiles>().RemoveAsync(CancellationToken.None);
    }
}
