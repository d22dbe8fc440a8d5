using Platform.Approval.IntegrationEvents;
using Platform.Intake.Data;
using Platform.Intake.Domain;
using Platform.Intake.IntegrationEvents;

namespace Platform.Intake.Subscriptions;

/// <summary>Approval has taken the case on (domain.md AP15).</summary>
internal sealed class MarkInHandlingWhenCaseOpened(IntakeDb db) : IIntegrationEventHandler<CaseOpened>
{
    public async Task Handle(CaseOpened fact, CancellationToken ct)
    {
        var application = await db.LoadForChangeAsync<Application>(fact.ApplicationId, ct);
        application.BeginHandling(fact.CaseId, fact.OccurredAt);
    }
}

/// <summary>Approval's part is done; the result waits for the applicant (domain.md AP16).</summary>
internal sealed class MarkResultReadyWhenCaseCompleted(IntakeDb db, Desk desk) : IIntegrationEventHandler<CaseCompleted>
{
    public async Task Handle(CaseCompleted fact, CancellationToken ct)
    {
        var application = await db.LoadForChangeAsync<Application>(fact.ApplicationId, ct);
        var result = new CaseResult(fact.CaseId, fact.Outcome, fact.ResultName, fact.CertificateNo, fact.CertificateDue);
        if (!application.MarkResultReady(result, fact.OccurredAt))
        {
            return;
        }

        var hall = await desk.InHallAsync(application.DivisionCode, ct);
        db.TellApplicant(application, Messages.ResultReady, fact.OccurredAt, ("centre", hall.Centre.Name));
        var days = desk.Setting(IntakeSettings.PickUpFirstDays, application.DivisionCode);
        await db.WatchPickUpAsync(application, desk.Calendar.Add(ChinaTime.DateOf(fact.OccurredAt), days), ct);
    }
}

/// <summary>Nothing is left to do once the result is in the applicant's hands (domain.md AP18).</summary>
internal sealed class CloseWhenDelivered(IntakeDb db) : IIntegrationEventHandler<ResultDelivered>
{
    public async Task Handle(ResultDelivered fact, CancellationToken ct)
    {
        var application = await db.LoadForChangeAsync<Application>(fact.ApplicationId, ct);
        application.Close(fact.OccurredAt);
    }
}
