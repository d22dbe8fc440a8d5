using Platform.Supervision.Data;

namespace Platform.Supervision.Subscriptions;

/// <summary>Adds one line to the story of a case, in the order of the log.</summary>
internal sealed class TrailWriter(SupervisionDb db)
{
    public const string Projection = "case-track";

    public async Task BeginAsync(string caseNo, string itemName, string applicantName, Guid centre, string divisionCode, CancellationToken ct)
    {
        if (await FindAsync(caseNo, ct) is null)
        {
            db.Add(new CaseTrack
            {
                CaseNo = caseNo, ItemName = itemName, ApplicantName = applicantName, Centre = centre, DivisionCode = divisionCode,
            });
        }
    }

    public async Task<CaseTrack?> WriteAsync(IIntegrationEvent fact, string text, string textEn, string? actor, Guid? actingFor, CancellationToken ct)
    {
        if (await FindAsync(fact.CaseNo!, ct) is not { } track)
        {
            return null; // A case from before this deployment's log.
        }

        db.Add(new TrailEntry
        {
            CaseNo = track.CaseNo,
            Seq = ++track.Entries,
            EventId = fact.EventId,
            At = fact.OccurredAt,
            Kind = EventCatalog.ContractOf(fact.GetType()).Name,
            Text = text,
            TextEn = textEn,
            ActorName = actor,
            ActingForName = actingFor is { } id ? await NameAsync(id, ct) : null,
        });

        return track;
    }

    private async Task<CaseTrack?> FindAsync(string caseNo, CancellationToken ct) =>
        db.Tracks.Local.FirstOrDefault(t => t.CaseNo == caseNo) ?? await db.Tracks.SingleOrDefaultAsync(t => t.CaseNo == caseNo, ct);

    private async Task<string?> NameAsync(Guid id, CancellationToken ct) => (await db.People.FindAsync([id], ct))?.Name;
}

/// <summary>Empties the story tables before they are told anew.</summary>
internal sealed class TrailReset(SupervisionDb db) : IProjectionReset
{
    public string Projection => TrailWriter.Projection;

    public async Task ClearAsync(CancellationToken ct)
    {
        await db.Trail.ExecuteDeleteAsync(ct);
        await db.Tracks.ExecuteDeleteAsync(ct);
        await db.People.ExecuteDeleteAsync(ct);
    }
}
