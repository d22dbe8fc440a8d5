namespace Platform.Intake.Tests;

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
