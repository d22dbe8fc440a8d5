using Platform.Administration.IntegrationEvents;
using Platform.Catalog.IntegrationEvents;
using Platform.Intake.Data;
using Platform.Intake.Domain;

namespace Platform.Intake.Subscriptions;

/// <summary>Keeps the centre's name and numbers: papers go out in its name.</summary>
[Projection(ReadCopies.Name)]
internal sealed class RememberCentreWhenRegistered(IntakeDb db, ReadCopies copies) : IIntegrationEventHandler<CentreRegistered>
{
    public async Task Handle(CentreRegistered fact, CancellationToken ct)
    {
        var known = await db.Set<KnownCentre>().FindAsync([fact.Centre], ct);
        if (known is null)
        {
            db.Add(known = new KnownCentre { Id = fact.Centre, PlaceCode = fact.PlaceCode, Name = "", ShortName = "", DistrictName = "" });
        }

        (known.Name, known.ShortName, known.DistrictName) = (fact.Name, fact.ShortName, fact.DistrictName);
        (known.Address, known.Phone, known.SupervisionPhone) = (fact.Address, fact.Phone, fact.SupervisionPhone);
        await copies.TouchHallAsync(fact.PlaceCode, ct);
    }
}

/// <summary>Keeps what each window takes.</summary>
[Projection(ReadCopies.Name)]
internal sealed class RememberWindowWhenOpened(IntakeDb db, ReadCopies copies) : IIntegrationEventHandler<WindowOpened>
{
    public async Task Handle(WindowOpened fact, CancellationToken ct)
    {
        var known = await db.Set<KnownWindow>().FindAsync([fact.WindowId], ct);
        if (known is null)
        {
            db.Add(known = new KnownWindow
            {
                Id = fact.WindowId, CentreId = fact.Centre, PlaceCode = fact.DivisionCode, No = 0, Name = "", Kind = "", ItemIds = [],
            });
        }

        (known.No, known.Name, known.Kind, known.ItemIds) = (fact.No, fact.Name, fact.Kind, fact.ItemIds);
        await copies.TouchHallAsync(fact.DivisionCode, ct);
    }
}

/// <summary>Keeps what the centre has adopted: a comprehensive window takes all of it.</summary>
[Projection(ReadCopies.Name)]
internal sealed class RememberAdoptionWhenChanged(IntakeDb db, ReadCopies copies) : IIntegrationEventHandler<CentreAdoptionChanged>
{
    public async Task Handle(CentreAdoptionChanged fact, CancellationToken ct)
    {
        var known = await db.Set<KnownAdoption>().FindAsync([fact.Centre, fact.ItemId], ct);
        if (known is null)
        {
            db.Add(known = new KnownAdoption
            {
                CentreId = fact.Centre, ItemId = fact.ItemId, PlaceCode = fact.DivisionCode, Decision = "",
            });
        }

        (known.Decision, known.Reason) = (fact.Decision, fact.Reason);
        await copies.TouchHallAsync(fact.DivisionCode, ct);
    }
}

/// <summary>Keeps who is filed and active; a person who moved leaves the hall he came from.</summary>
[Projection(ReadCopies.Name)]
internal sealed class RememberPersonWhenChanged(IntakeDb db, ReadCopies copies) : IIntegrationEventHandler<PersonChanged>
{
    public async Task Handle(PersonChanged fact, CancellationToken ct)
    {
        var known = await db.Set<KnownPerson>().FindAsync([fact.PersonId], ct);
        if (known is null)
        {
            db.Add(known = new KnownPerson { Id = fact.PersonId, StaffNo = "", Name = "", Active = false });
        }

        var before = known.PlaceCode;
        (known.StaffNo, known.Name, known.PlaceCode, known.Active) = (fact.StaffNo, fact.Name, fact.CentreCode, fact.Active);
        foreach (var placeCode in new[] { before, fact.CentreCode }.OfType<string>().Distinct())
        {
            await copies.TouchHallAsync(placeCode, ct);
        }
    }
}
