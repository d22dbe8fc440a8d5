using Platform.Administration.IntegrationEvents;
using Platform.Intake.IntegrationEvents;
using Platform.Supervision.Data;

namespace Platform.Supervision.Subscriptions;

/// <summary>What happened at the counter.</summary>
[Projection(TrailWriter.Projection)]
internal sealed class TellIntakeStory(TrailWriter trail, SupervisionDb db) :
    IIntegrationEventHandler<PersonChanged>,
    IIntegrationEventHandler<ApplicationReceived>,
    IIntegrationEventHandler<SupplementRequested>,
    IIntegrationEventHandler<SecondSupplementRefused>,
    IIntegrationEventHandler<SupplementReceived>,
    IIntegrationEventHandler<ApplicationAccepted>,
    IIntegrationEventHandler<ResultReady>,
    IIntegrationEventHandler<ResultDelivered>
{
    public async Task Handle(PersonChanged fact, CancellationToken ct)
    {
        if (await db.People.FindAsync([fact.PersonId], ct) is { } known)
        {
            known.Name = fact.Name;
        }
        else
        {
            db.Add(new KnownPerson { Id = fact.PersonId, Name = fact.Name });
        }
    }

    public async Task Handle(ApplicationReceived fact, CancellationToken ct)
    {
        await trail.BeginAsync(fact.CaseNo, fact.ItemName, fact.ApplicantName, fact.Centre, fact.DivisionCode, ct);
        await trail.WriteAsync(
            fact,
            $"收件，收件日期 {fact.EffectiveReceiptOn:yyyy-MM-dd}，应于 {fact.AcceptanceDue:yyyy-MM-dd} 前决定是否受理",
            $"Received, effective {fact.EffectiveReceiptOn:yyyy-MM-dd}; to be accepted or answered by {fact.AcceptanceDue:yyyy-MM-dd}",
            fact.ClerkName,
            null,
            ct);
    }

    public Task Handle(SupplementRequested fact, CancellationToken ct) => trail.WriteAsync(
        fact,
        $"出具一次性补正告知书，列明 {fact.Defects.Count} 项：{string.Join("、", fact.Defects)}；补正截止 {fact.Due:yyyy-MM-dd}",
        $"One-time supplement notice, {fact.Defects.Count} items; to be cured by {fact.Due:yyyy-MM-dd}",
        fact.ByName,
        null,
        ct);

    public Task Handle(SecondSupplementRefused fact, CancellationToken ct) => trail.WriteAsync(
        fact, "再次要求补正，被系统拒绝（只能一次性告知）", "Second supplement notice refused: only one is lawful", fact.ByName, null, ct);

    public Task Handle(SupplementReceived fact, CancellationToken ct) => trail.WriteAsync(
        fact,
        $"补正材料收齐，收件日期 {fact.EffectiveReceiptOn:yyyy-MM-dd}，应于 {fact.AcceptanceDue:yyyy-MM-dd} 前决定是否受理",
        $"Supplement complete, effective {fact.EffectiveReceiptOn:yyyy-MM-dd}; to be accepted by {fact.AcceptanceDue:yyyy-MM-dd}",
        fact.ClerkName,
        null,
        ct);

    public Task Handle(ApplicationAccepted fact, CancellationToken ct) => trail.WriteAsync(
        fact,
        fact.Deemed ? $"逾期未告知，视为自 {fact.AcceptedOn:yyyy-MM-dd} 起受理" : $"受理，受理日期 {fact.AcceptedOn:yyyy-MM-dd}",
        fact.Deemed ? $"Deemed accepted as of {fact.AcceptedOn:yyyy-MM-dd}: nobody answered in time" : $"Accepted on {fact.AcceptedOn:yyyy-MM-dd}",
        fact.Deemed ? null : fact.ClerkName,
        fact.ActingFor,
        ct);

    public Task Handle(ResultReady fact, CancellationToken ct) =>
        trail.WriteAsync(fact, "结果可领取", "The result is ready for collection", null, null, ct);

    public Task Handle(ResultDelivered fact, CancellationToken ct) =>
        trail.WriteAsync(fact, "结果已送达申请人", "The result was handed to the applicant", fact.ByName, null, ct);
}
