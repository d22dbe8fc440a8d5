using System.Text.Json;
using Platform.SharedKernel.Infrastructure.Drawing;

namespace Platform.SharedKernel.Infrastructure;

/// <summary>文书档案. Gives issued documents as PDF: drawn at the first reading, kept, the same bytes ever after.</summary>
public interface IDocumentArchive
{
    /// <summary>Opens the PDF of a document in the caller's scope.</summary>
    /// <exception cref="Missing">Unknown, or outside the caller's scope.</exception>
    Task<DocumentPdf> OpenAsync(Guid documentId, CancellationToken ct);
}

/// <summary>An opened PDF; dispose the content.</summary>
/// <param name="Number">文号.</param>
/// <param name="Title">Title.</param>
/// <param name="Sha256">SHA-256 of the bytes.</param>
/// <param name="Content">The bytes.</param>
public sealed record DocumentPdf(string Number, string Title, string Sha256, Stream Content);

internal sealed class DocumentArchive(PlatformDb db, IFileStore store, DocumentPainter painter, WriteGate gate, IBusinessClock clock)
    : IDocumentArchive
{
    private const long MostBytes = 50 * 1024 * 1024;

    public async Task<DocumentPdf> OpenAsync(Guid documentId, CancellationToken ct)
    {
        var document = await db.Set<IssuedDocument>().AsNoTracking().Where(d => d.Id == documentId)
            .FirstOr404Async("Document", documentId, ct);
        var sha256 = document.FileId is { } fileId ? await HashOfAsync(fileId, ct) : await DrawAsync(document, ct);
        var content = store.Open(sha256) ?? await RestoreAsync(document, sha256, ct);

        return new(document.Number, document.Title, sha256, content);
    }

    private Task<string> HashOfAsync(Guid fileId, CancellationToken ct) => db.Set<StoredFile>().AsNoTracking()
        .Where(f => f.Id == fileId).Select(f => f.Sha256).FirstOr404Async("File", fileId, ct);

    /// <summary>Draws outside of any transaction; who commits first gives the document its file.</summary>
    private async Task<string> DrawAsync(IssuedDocument document, CancellationToken ct)
    {
        var kept = await PaintAsync(document, ct);
        var file = FileOf(document, kept);
        using var turn = await gate.EnterAsync(ct);
        await using var transaction = await db.Database.BeginTransactionAsync(ct);
        var won = await db.Set<IssuedDocument>().Where(d => d.Id == document.Id && d.FileId == null)
            .ExecuteUpdateAsync(s => s.SetProperty(d => d.FileId, file.Id), ct);
        if (won == 0)
        {
            await transaction.RollbackAsync(ct);
            var winner = await db.Set<IssuedDocument>().Where(d => d.Id == document.Id).Select(d => d.FileId).SingleAsync(ct);

            return await HashOfAsync(winner!.Value, ct);
        }

        db.Add(file);
        await db.SaveChangesAsync(ct);
        await transaction.CommitAsync(ct);

        return kept.Sha256;
    }

    /// <summary>The store lost the bytes: drawn again they must be the same, or we say so instead of showing another paper.</summary>
    private async Task<Stream> RestoreAsync(IssuedDocument document, string sha256, CancellationToken ct)
    {
        var kept = await PaintAsync(document, ct);

        return kept.Sha256 == sha256
            ? store.Open(sha256)!
            : throw new InvalidOperationException($"The PDF of document {document.Id} is lost, and this release draws it differently.");
    }

    private async Task<KeptContent> PaintAsync(IssuedDocument document, CancellationToken ct)
    {
        if (DocumentIssuing.HashOf(document.ContentJson) != document.ContentHash)
        {
            throw new InvalidOperationException($"The content of document {document.Id} does not match its hash.");
        }

        var model = JsonSerializer.Deserialize<DocumentModel>(document.ContentJson, PlatformJson.Storage)!;
        var pdf = await painter.DrawAsync(model, document.CheckCode, document.IssuedAt, ct);

        return await store.KeepAsync(new MemoryStream(pdf), MostBytes, ct);
    }

    private StoredFile FileOf(IssuedDocument document, KeptContent kept) => new()
    {
        Id = Ids.New(clock.Now),
        Sha256 = kept.Sha256,
        ContentType = FileType.Pdf.ContentType,
        Size = kept.Size,
        Name = FileNames.Clean($"{document.Title}{document.Number}", FileType.Pdf),
        CaseNo = document.CaseNo,
        SubjectId = document.Id,
        DivisionCode = document.DivisionCode,
        UploadedBy = Actor.System.Key,
        CreatedAt = clock.Now,
    };
}
