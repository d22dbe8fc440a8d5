using Platform.Approval.Data;
using Platform.Approval.Domain;
using Platform.Catalog.IntegrationEvents;

namespace Platform.Approval.Subscriptions;

/// <summary>The whole version is kept, under its number: cases run for life under the one they were accepted with.</summary>
[Projection(ReadCopies.Name)]
internal sealed class RememberItemWhenPublished(ApprovalDb db) : IIntegrationEventHandler<ServiceItemPublished>
{
    public async Task Handle(ServiceItemPublished fact, CancellationToken ct)
    {
        var known = await db.Set<KnownItem>().FindAsync([fact.ItemId, fact.ItemVersion], ct);
        if (known is null)
        {
            db.Add(new KnownItem { ItemId = fact.ItemId, Version = fact.ItemVersion, Body = VersionOf(fact) });
        }
        else
        {
            known.Body = VersionOf(fact);
        }
    }

    private static ItemVersion VersionOf(ServiceItemPublished fact) => new()
    {
        ItemId = fact.ItemId,
        Version = fact.ItemVersion,
        Name = fact.Name,
        ItemType = fact.ItemType,
        Instant = fact.Instant,
        StatutoryLimit = fact.StatutoryLimit,
        PromisedLimit = fact.PromisedLimit,
        Route = [.. fact.Route.OrderBy(s => s.Order).Select(s => new Domain.RouteStep(Enum.Parse<Post>(s.Post), s.Duty, s.Limit))],
        DecisionMode = fact.DecisionMode,
        ResultType = fact.ResultType,
        ResultName = fact.ResultName,
        Conditions = fact.Conditions,
        LegalBasis = fact.LegalBasis,
        ReviewBody = fact.ReviewBody,
        Court = fact.Court,
    };
}
