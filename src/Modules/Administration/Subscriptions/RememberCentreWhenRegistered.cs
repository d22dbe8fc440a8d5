using Platform.Administration.Data;
using Platform.Catalog.IntegrationEvents;

namespace Platform.Administration.Subscriptions;

/// <summary>Keeps the centres' names, so that a person is told where he works without asking the catalogue.</summary>
[Projection("centres")]
internal sealed class RememberCentreWhenRegistered(AdministrationDb db) : IIntegrationEventHandler<CentreRegistered>, IProjectionReset
{
    public string Projection => "centres";

    public async Task Handle(CentreRegistered fact, CancellationToken ct)
    {
        var centre = await db.KnownCentres.FindAsync([fact.Centre], ct);
        if (centre is null)
        {
            db.Add(new KnownCentre { Id = fact.Centre, PlaceCode = fact.PlaceCode, Name = fact.Name });

            return;
        }

        (centre.PlaceCode, centre.Name) = (fact.PlaceCode, fact.Name);
    }

    public async Task ClearAsync(CancellationToken ct) => await db.KnownCentres.ExecuteDeleteAsync(ct);
}
