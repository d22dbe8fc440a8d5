using Platform.Catalog.IntegrationEvents;
using Platform.Intake.Data;
using Platform.Intake.Domain;

namespace Platform.Intake.Subscriptions;

/// <summary>Keeps every published version: new applications take the one in force, running ones keep theirs.</summary>
[Projection(ReadCopies.Name)]
internal sealed class RememberItemWhenPublished(IntakeDb db, ReadCopies copies) : IIntegrationEventHandler<ServiceItemPublished>
{
    public async Task Handle(ServiceItemPublished fact, CancellationToken ct)
    {
        var known = await db.Set<KnownItem>().FindAsync([fact.ItemId, fact.ItemVersion], ct);
        var body = BodyOf(fact);
        if (known is null)
        {
            db.Add(new KnownItem { ItemId = fact.ItemId, Version = fact.ItemVersion, Body = body });
        }
        else
        {
            known.Body = body;
        }

        await copies.TouchItemsAsync(ct);
    }

    private static ItemVersion BodyOf(ServiceItemPublished fact) => new()
    {
        ItemId = fact.ItemId,
        Version = fact.ItemVersion,
        Code = fact.Code,
        ReferenceNo = fact.ReferenceNo,
        Name = fact.Name,
        CategoryName = fact.CategoryName,
        ItemType = fact.ItemType,
        Instant = fact.Instant,
        StatutoryLimit = fact.StatutoryLimit,
        PromisedLimit = fact.PromisedLimit,
        Route = [.. fact.Route.OrderBy(s => s.Order).Select(s => new Domain.RouteStep(s.Post, s.Limit))],
        Materials =
        [
            .. fact.Materials.Select(m => new MaterialRequirement(m.Id, m.Name, m.Kind, m.Originals, m.Copies, m.Required, m.Deferrable)),
        ],
        Fees = [.. fact.Fees.Select(f => new Fee(f.Name, f.Amount))],
        DecisionMode = fact.DecisionMode,
        ResultName = fact.ResultName,
        Conditions = fact.Conditions,
        Aliases = fact.Aliases,
        AliasInitials = fact.AliasInitials,
        Initials = fact.Initials,
        Pinyin = fact.Pinyin,
        ValidFrom = fact.ValidFrom,
        ValidTo = fact.ValidTo,
        Demo = fact.Demo,
    };
}

/// <summary>Keeps the register of authorisations; an instant item is decided only under an entry of it.</summary>
[Projection(ReadCopies.Name)]
internal sealed class RememberAuthorisationWhenGranted(IntakeDb db) : IIntegrationEventHandler<AuthorisationGranted>
{
    public async Task Handle(AuthorisationGranted fact, CancellationToken ct)
    {
        var known = await db.Set<KnownAuthorisation>().FindAsync([fact.AuthorisationId], ct);
        if (known is null)
        {
            db.Add(known = new KnownAuthorisation
            {
                Id = fact.AuthorisationId, StaffNo = "", ItemIds = [], Scope = "", From = fact.From, DivisionCode = "",
            });
        }

        (known.StaffNo, known.ItemIds, known.Scope) = (fact.StaffNo, fact.ItemIds, fact.Scope);
        (known.From, known.To, known.DivisionCode) = (fact.From, fact.To, fact.DivisionCode);
    }
}
