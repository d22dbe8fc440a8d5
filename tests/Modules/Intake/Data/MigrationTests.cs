using Platform.Intake.Data;
using Platform.Intake.Domain;

namespace Platform.Intake.Tests.Data;

/// <summary>Both migration sets describe the model as it is, and build it from nothing.</summary>
public sealed class MigrationTests
{
    [Theory]
    [MemberData(nameof(TestDatabase.Kinds), MemberType = typeof(TestDatabase))]
    public async Task An_empty_database_gets_all_tables_of_the_model(DatabaseKind kind)
    {
        await using var database = await TestDatabase.CreateAsync(kind);
        await using IntakeDb db = database.Choice.IsPostgres
            ? new IntakeNpgsqlDesign().CreateDbContext([])
            : new IntakeSqliteDesign().CreateDbContext([]);
        db.Database.SetConnectionString(database.Choice.ConnectionString);

        Assert.False(db.Database.HasPendingModelChanges());
        await db.Database.MigrateAsync();

        Assert.Empty(await db.Database.GetPendingMigrationsAsync());
        Assert.Equal(0, await db.Set<KnownItem>().CountAsync() + await db.Set<KnownCase>().CountAsync() + await db.Set<CopyStamp>().CountAsync());
    }
}
