namespace Platform.Documents.Tests;

/// <summary>The platform's door on one database, with a file store of its own.</summary>
internal sealed class DocumentsHost(DatabaseKind kind) : ModuleHost<PlatformModule>(kind), IAsyncDisposable
{
    public string Folder { get; } = Directory.CreateTempSubdirectory("onedoor-files-").FullName;

    public static async Task<DocumentsHost> StartAsync(DatabaseKind kind)
    {
        var host = new DocumentsHost(kind);
        await host.InitializeAsync();

        return host;
    }

    /// <summary>Issues documents in one transaction as the system.</summary>
    public Task<IReadOnlyList<IssuedDocument>> IssueAsync(params DocumentDraft[] drafts) => Services.GetRequiredService<SystemWork>()
        .ChangeAsync<IReadOnlyList<IssuedDocument>>(PlatformTables.Schema, "issue", async unit =>
        {
            var issued = new List<IssuedDocument>();
            foreach (var draft in drafts)
            {
                issued.Add(await unit.Db.IssueDocumentAsync(draft, CancellationToken.None));
            }

            return issued;
        }, CancellationToken.None);

    /// <summary>Lets the log know of a case, as receiving it does.</summary>
    public Task KnowCaseAsync(string caseNo, string divisionCode) => InTransactionAsync("receive", sp =>
    {
        sp.GetRequiredService<PlatformDb>().Add(new EventLogEntry
        {
            EventId = Ids.New(Clock.Now), Type = "intake.application-received", Version = 1, OccurredAt = Clock.Now,
            RecordedAt = Clock.Now, Module = "intake", OrderingKey = caseNo, CaseNo = caseNo, DivisionCode = divisionCode, Actor = "test", Payload = "{}",
        });

        return Task.CompletedTask;
    });

    /// <summary>Reads a document's PDF as the system.</summary>
    public async Task<byte[]> ReadPdfAsync(Guid id)
    {
        await using var scope = Services.CreateAsyncScope();
        scope.ServiceProvider.GetRequiredService<WorkSession>().EnterAsSystem("read");
        var pdf = await scope.ServiceProvider.GetRequiredService<IDocumentArchive>().OpenAsync(id, CancellationToken.None);
        await using var content = pdf.Content;
        using var bytes = new MemoryStream();
        await content.CopyToAsync(bytes);

        return bytes.ToArray();
    }

    public new async ValueTask DisposeAsync()
    {
        await base.DisposeAsync();
        Directory.Delete(Folder, recursive: true);
    }

    protected override void Customise(IServiceCollection services)
    {
        services.Configure<FileStoreOptions>(o => o.Folder = Folder);
        services.AddSingleton<SystemWork>().AddSingleton<DemoClock>(); // The demo endpoints of the module are mapped, too.
    }
}
