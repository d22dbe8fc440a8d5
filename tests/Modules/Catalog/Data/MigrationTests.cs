using Microsoft.EntityFrameworkCore.Design;
using Platform.Catalog.Data;

namespace Platform.Catalog.Tests.Data;

/// <summary>Both migration sets describe the model as it is, and build it from nothing.</summary>
public sealed class MigrationTests
{
    [Fact]
    public void No_model_change_waits_for_a_migration()
    {
        Assert.False(Pending(new CatalogSqliteDesign()));
        Assert.False(Pending(new CatalogNpgsqlDesign()));
    }

    [Theory]
    [MemberData(nameof(TestDatabase.Kinds), MemberType = typeof(TestDatabase))]
    public async Task An_empty_database_gets_all_tables(DatabaseKind kind)
    {
        await using var database = await TestDatabase.CreateAsync(kind);
        await using var db = Open(database.Choice);

        await db.Database.MigrateAsync();

        Assert.Empty(await db.Database.GetPendingMigrationsAsync());
        Assert.Equal(0, await db.Centres.CountAsync() + await db.Windows.CountAsync() + await db.Items.CountAsync());
        Assert.Equal(0, await db.ReferenceItems.CountAsync() + await db.Documents.CountAsync());
        Assert.Equal(0, await db.Adoptions.CountAsync() + await db.Authorisations.CountAsync());
    }

    private static bool Pending<TDb>(IDesignTimeDbContextFactory<TDb> design)
        where TDb : CatalogDb
    {
        using var db = design.CreateDbContext([]);

        return db.Database.HasPendingModelChanges();
    }

    private static CatalogDb Open(DatabaseChoice choice)
    {
        if (choice.IsPostgres)
        {
            var npgsql = new CatalogNpgsqlDesign().CreateDbContext([]);
            npgsql.Database.SetConnectionString(choice.ConnectionString);

            return npgsql;
        }

        var sqlite = new CatalogSqliteDesign().CreateDbContext([]);
        sqlite.Database.SetConnectionString(choice.ConnectionString);

        return sqlite;
    }
}
