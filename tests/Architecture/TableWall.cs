using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Platform.Architecture.Tests;

/// <summary>Wall 9: each context maps its own schema, and of the platform's tables only those it may write.</summary>
public sealed class TableWall
{
    [Fact]
    public void No_module_maps_a_table_of_another()
    {
        using var scope = WholePlatform.Instance.App.Services.CreateScope();
        scope.ServiceProvider.GetRequiredService<WorkSession>().EnterAsSystem("walls");

        foreach (var module in scope.ServiceProvider.GetServices<ModuleDbType>())
        {
            var db = (ModuleDb)scope.ServiceProvider.GetRequiredService(module.DbType);

            Assert.Empty(ForeignTables(db, module.Schema));
        }
    }

    [Fact]
    public void Scoped_data_says_so()
    {
        using var scope = WholePlatform.Instance.App.Services.CreateScope();
        scope.ServiceProvider.GetRequiredService<WorkSession>().EnterAsSystem("walls");
        var aggregates = scope.ServiceProvider.GetServices<ModuleDbType>()
            .SelectMany(m => ((ModuleDb)scope.ServiceProvider.GetRequiredService(m.DbType)).Model.GetEntityTypes())
            .Select(e => e.ClrType).Distinct()
            .Where(t => t.IsAssignableTo(typeof(SharedKernel.AggregateRoot)) && t.GetProperty("CaseNo") is not null);

        Assert.DoesNotContain(aggregates, t => !t.IsAssignableTo(typeof(SharedKernel.IScoped)));
    }

    [Fact]
    public void A_planted_foreign_table_is_seen()
    {
        var type = House.Planted.GetType("Platform.Planted.Data.PlantedSqliteDb")!;
        var options = (DbContextOptionsBuilder)Activator.CreateInstance(typeof(DbContextOptionsBuilder<>).MakeGenericType(type))!;
        options.UseSqlite("Data Source=:memory:");
        using var db = (ModuleDb)Activator.CreateInstance(type, options.Options)!;

        Assert.Single(ForeignTables(db, "planted"));
    }

    private static List<string> ForeignTables(ModuleDb db, string schema) => [.. db.Model.GetEntityTypes()
        .Select(e => (e.GetTableName(), e.GetSchema()))
        .Where(t => t.Item1 is not null)
        .Select(t => t.Item2 is null ? t.Item1! : $"{t.Item2}_{t.Item1}")
        .Where(t => !t.StartsWith(schema + "_", StringComparison.Ordinal) && !t.StartsWith("platform_", StringComparison.Ordinal))
        .Distinct()];
}
