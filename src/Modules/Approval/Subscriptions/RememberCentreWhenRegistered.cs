using Platform.Approval.Data;
using Platform.Approval.Domain;
using Platform.Catalog.IntegrationEvents;

namespace Platform.Approval.Subscriptions;

/// <summary>The centre issues the notices: its name, phones and address stand on them.</summary>
[Projection(ReadCopies.Name)]
internal sealed class RememberCentreWhenRegistered(ApprovalDb db) : IIntegrationEventHandler<CentreRegistered>
{
    public async Task Handle(CentreRegistered fact, CancellationToken ct)
    {
        var centre = await db.Set<KnownCentre>().FindAsync([fact.Centre], ct);
        if (centre is null)
        {
            centre = new KnownCentre { Id = fact.Centre, PlaceCode = fact.PlaceCode, Name = fact.Name, ShortName = fact.ShortName };
            db.Add(centre);
        }

        (centre.Name, centre.ShortName) = (fact.Name, fact.ShortName);
        (centre.Address, centre.Phone, centre.SupervisionPhone) = (fact.Address, fact.Phone, fact.SupervisionPhone);
    }
}
