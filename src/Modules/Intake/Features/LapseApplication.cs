using Platform.Intake.Data;
using Platform.Intake.Domain;

namespace Platform.Intake.Features;

/// <summary>逾期未补终止 (domain.md AP14). The applicant's time is over; he can file again.</summary>
internal sealed class LapseApplication(IntakeDb db) : ITimerHandler
{
    public string Kind => Alarms.SupplementDue;

    public async Task FireAsync(string key, DateTimeOffset dueAt, string? payload, CancellationToken ct)
    {
        var application = await db.LoadForChangeAsync<Application>(Guid.Parse(key), ct);
        if (application.Lapse(dueAt))
        {
            db.TellApplicant(application, Messages.Lapsed, dueAt);
        }
    }
}
