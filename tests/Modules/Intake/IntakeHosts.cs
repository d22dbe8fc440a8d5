namespace Platform.Intake.Tests;

/// <summary>Looks into the outbox.</summary>
internal static class Outbox
{
    /// <summary>Codes of what applicant and clerk were told about a case, in order.</summary>
    public static Task<List<string>> ToldAsync(this ModuleHost<IntakeModule> intake, string caseNo) => intake.WithDbAsync(db =>
        db.Set<Notification>().AsNoTracking().Where(n => n.CaseNo == caseNo).OrderBy(n => n.CreatedAt).ThenBy(n => n.Template)
            .Select(n => n.Template).ToListAsync());
}

/// <summary>Intake on SQLite, its neighbours' facts delivered.</summary>
public sealed class IntakeSqlite : SqliteHost<IntakeModule>
{
    public override async Task InitializeAsync()
    {
        await base.InitializeAsync();
        await TwoStreets.TellAsync(this);
    }
}

/// <summary>Intake on PostgreSQL, its neighbours' facts delivered.</summary>
public sealed class IntakePostgres : PostgresHost<IntakeModule>
{
    public override async Task InitializeAsync()
    {
        await base.InitializeAsync();
        await TwoStreets.TellAsync(this);
    }
}
