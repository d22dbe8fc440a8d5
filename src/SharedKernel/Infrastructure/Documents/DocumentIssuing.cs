using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;

namespace Platform.SharedKernel.Infrastructure;

/// <summary>
/// Issues documents inside the command's transaction. Nothing is drawn here: 75 ms of CPU per paper would hold the writers up.
/// </summary>
public static class DocumentIssuing
{
    /// <summary>
    /// Numbers, dates, hashes and adds a document; it is saved with the command. Call it last: the number's row stays locked until commit.
    /// </summary>
    public static async Task<IssuedDocument> IssueDocumentAsync(this ModuleDb db, DocumentDraft draft, CancellationToken ct)
    {
        var now = ChinaTime.In(db.Clock.Now);
        var kind = DocumentKind.Of(draft.Type);
        var number = await NumberAsync(db, draft, kind, now.Year, ct);
        var model = Complete(draft, kind, number, now, db.Session.Actor);
        var json = JsonSerializer.Serialize(model, PlatformJson.Storage);
        var hash = HashOf(json);
        var id = Ids.New(now);
        var document = new IssuedDocument
        {
            Id = id,
            Module = db.Schema,
            Type = draft.Type,
            Number = number,
            CaseNo = draft.CaseNo,
            SubjectId = draft.SubjectId,
            DivisionCode = draft.Body.DivisionCode,
            Title = model.Title,
            Organ = model.Organ,
            ContentJson = json,
            ContentHash = hash,
            CheckCode = CheckCodeOf(id, hash),
            IssuedAt = now,
            IssuedBy = db.Session.Actor.Id,
            IssuedByName = db.Session.Actor.Name,
        };
        db.Add(document);

        return document;
    }

    /// <summary>SHA-256 of the stored content, lower-case hex.</summary>
    internal static string HashOf(string contentJson) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(contentJson)));

    /// <summary>The id is random and never printed, so the code cannot be worked out from the paper's own words.</summary>
    private static string CheckCodeOf(Guid id, string hash) => HashOf($"{id}:{hash}")[..8].ToUpperInvariant();

    private static async Task<string> NumberAsync(ModuleDb db, DocumentDraft draft, DocumentKind kind, int year, CancellationToken ct)
    {
        var series = string.Create(CultureInfo.InvariantCulture, $"document:{draft.Body.DivisionCode}:{draft.Type}:{year}");
        var serial = await db.NextNumberAsync(series, ct);

        return string.Create(CultureInfo.InvariantCulture, $"{draft.Body.ShortName}{kind.Mark}〔{year}〕{serial:D6}号");
    }

    private static DocumentModel Complete(DocumentDraft draft, DocumentKind kind, string number, DateTimeOffset now, Actor actor) => new()
    {
        Type = draft.Type,
        Title = draft.Title ?? kind.Title,
        Number = number,
        Organ = draft.Body.Name,
        SealLabel = kind.SealLabel,
        DateText = DocumentText.Date(ChinaTime.DateOf(now)),
        Addressee = draft.Addressee,
        CaseNo = draft.CaseNo,
        QueryCode = draft.QueryCode,
        Blocks = draft.Blocks,
        Footer = new(
            actor.StaffNo.Length > 0 ? actor.StaffNo : actor.Name, draft.Body.Phone, draft.Body.SupervisionPhone, draft.Body.Address),
    };
}
