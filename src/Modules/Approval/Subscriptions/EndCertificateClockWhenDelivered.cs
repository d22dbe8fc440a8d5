using Platform.Approval.Data;
using Platform.Intake.IntegrationEvents;

namespace Platform.Approval.Subscriptions;

/// <summary>The certificate clock runs until the result is in the applicant's hands (行政许可法 44).</summary>
internal sealed class EndCertificateClockWhenDelivered(ApprovalDb db) : IIntegrationEventHandler<ResultDelivered>
{
    public async Task Handle(ResultDelivered fact, CancellationToken ct)
    {
        var delivered = await db.Cases.SingleOrDefaultAsync(c => c.ApplicationId == fact.ApplicationId, ct);
        delivered?.Deliver(fact.OccurredAt);
    }
}
