using Platform.Intake.Data;
using Platform.Intake.Domain;
using Platform.Staffing.IntegrationEvents;

namespace Platform.Intake.Subscriptions;

/// <summary>Keeps who is A and who may stand in at each post.</summary>
[Projection(ReadCopies.Name)]
internal sealed class RememberPostWhenFilled(IntakeDb db, ReadCopies copies) : IIntegrationEventHandler<DutyPostFilled>
{
    public async Task Handle(DutyPostFilled fact, CancellationToken ct)
    {
        var known = await db.Set<KnownPost>().FindAsync([fact.DutyPostId], ct);
        if (known is null)
        {
            db.Add(known = new KnownPost
            {
                Id = fact.DutyPostId, PlaceCode = fact.DivisionCode, Post = "", A = fact.A, AName = "", Bs = [],
            });
        }

        (known.Post, known.WindowId, known.A, known.AName, known.Bs) = (fact.Post, fact.WindowId, fact.A, fact.AName, fact.Bs);
        await copies.TouchHallAsync(fact.DivisionCode, ct);
    }
}

/// <summary>Keeps who checked in last.</summary>
[Projection(ReadCopies.Name)]
internal sealed class NoteServiceWhenWindowStaffed(IntakeDb db, ReadCopies copies) : IIntegrationEventHandler<WindowStaffed>
{
    public async Task Handle(WindowStaffed fact, CancellationToken ct)
    {
        if (await db.Set<KnownPost>().FindAsync([fact.DutyPostId], ct) is { } post)
        {
            (post.Serving, post.ServingSince) = (fact.Staff, fact.OccurredAt);
            await copies.TouchHallAsync(fact.DivisionCode, ct);
        }
    }
}

/// <summary>While a cover runs, only B may act at the window.</summary>
[Projection(ReadCopies.Name)]
internal sealed class AdmitClerkWhenCoverStarted(IntakeDb db, ReadCopies copies) : IIntegrationEventHandler<CoverStarted>
{
    public async Task Handle(CoverStarted fact, CancellationToken ct)
    {
        if (await db.Set<KnownPost>().FindAsync([fact.DutyPostId], ct) is { } post)
        {
            (post.CoverId, post.CoverB, post.CoverBName) = (fact.CoverId, fact.B, fact.BName);
            await copies.TouchHallAsync(fact.DivisionCode, ct);
        }
    }
}

/// <summary>A is back: B's admission ends.</summary>
[Projection(ReadCopies.Name)]
internal sealed class DismissClerkWhenCoverEnded(IntakeDb db, ReadCopies copies) : IIntegrationEventHandler<CoverEnded>
{
    public async Task Handle(CoverEnded fact, CancellationToken ct)
    {
        if (await db.Set<KnownPost>().FindAsync([fact.DutyPostId], ct) is { } post && post.CoverId == fact.CoverId)
        {
            (post.CoverId, post.CoverB, post.CoverBName) = (null, null, null);
            await copies.TouchHallAsync(fact.DivisionCode, ct);
        }
    }
}

/// <summary>Empties the read copies before they are filled anew from the log.</summary>
internal sealed class ForgetNeighbours(IntakeDb db, ReadCopies copies) : IProjectionReset
{
    public string Projection => ReadCopies.Name;

    public async Task ClearAsync(CancellationToken ct)
    {
        await db.Set<KnownItem>().ExecuteDeleteAsync(ct);
        await db.Set<KnownAuthorisation>().ExecuteDeleteAsync(ct);
        await db.Set<KnownCentre>().ExecuteDeleteAsync(ct);
        await db.Set<KnownWindow>().ExecuteDeleteAsync(ct);
        await db.Set<KnownAdoption>().ExecuteDeleteAsync(ct);
        await db.Set<KnownPost>().ExecuteDeleteAsync(ct);
        await db.Set<KnownPerson>().ExecuteDeleteAsync(ct);
        await copies.TouchAllAsync(ct);
    }
}
