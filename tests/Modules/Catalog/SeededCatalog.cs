namespace Platform.Catalog.Tests;

/// <summary>The catalogue with all its first data, on SQLite.</summary>
public sealed class SeededSqlite : SqliteHost<CatalogModule>
{
    /// <inheritdoc/>
    public override async Task InitializeAsync()
    {
        await base.InitializeAsync();
        await this.LoadFirstDataAsync();
    }
}

/// <summary>The same on PostgreSQL.</summary>
public sealed class SeededPostgres : PostgresHost<CatalogModule>
{
    /// <inheritdoc/>
    public override async Task InitializeAsync()
    {
        await base.InitializeAsync();
        await this.LoadFirstDataAsync();
    }
}

internal static class FirstData
{
    /// <summary>Loads as the runtime does: in order, each loader in one transaction.</summary>
    public static async Task LoadFirstDataAsync(this ModuleHost<CatalogModule> catalog, bool demo = true)
    {
        foreach (var loader in catalog.Loaders().Where(l => demo || !l.DemoOnly))
        {
            await catalog.InTransactionAsync(
                loader.Name, sp => ((IFirstData)sp.GetRequiredService(loader.Type)).LoadAsync(CancellationToken.None));
        }
    }

    public static IReadOnlyList<(string Name, Type Type, bool DemoOnly)> Loaders(this ModuleHost<CatalogModule> catalog)
    {
        using var scope = catalog.Services.CreateScope();
        scope.ServiceProvider.GetRequiredService<WorkSession>().EnterAsSystem("order first data");

        return [.. catalog.Services.GetServices<FirstDataType>().Select(t => (IFirstData)scope.ServiceProvider.GetRequiredService(t.Type))
            .OrderBy(l => l.Order).ThenBy(l => l.Name, StringComparer.Ordinal).Select(l => (l.Name, l.GetType(), l.DemoOnly))];
    }
}
