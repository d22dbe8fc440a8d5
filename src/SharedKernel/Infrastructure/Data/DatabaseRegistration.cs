using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Platform.SharedKernel.Infrastructure;

/// <summary>Registers module databases: pooled, one of two providers, leased with an actor.</summary>
public static class DatabaseRegistration
{
    /// <summary>Adds the database of a module.</summary>
    /// <typeparam name="TDb">What features inject.</typeparam>
    /// <typeparam name="TNpgsql">Its PostgreSQL side, with its migrations.</typeparam>
    /// <typeparam name="TSqlite">Its SQLite side, with its migrations.</typeparam>
    public static IServiceCollection AddModuleDb<TDb, TNpgsql, TSqlite>(this IServiceCollection services, string schema)
        where TDb : ModuleDb
        where TNpgsql : TDb
        where TSqlite : TDb
    {
        var database = (DatabaseChoice)services.Single(s => s.ServiceType == typeof(DatabaseChoice)).ImplementationInstance!;
        if (database.IsPostgres)
        {
            services.AddPooledDbContextFactory<TNpgsql>(o => Configure(o, database, schema));
            services.AddScoped<TDb>(sp => Lease(sp, sp.GetRequiredService<IDbContextFactory<TNpgsql>>()));
        }
        else
        {
            services.AddPooledDbContextFactory<TSqlite>(o => Configure(o, database, schema));
            services.AddScoped<TDb>(sp => Lease(sp, sp.GetRequiredService<IDbContextFactory<TSqlite>>()));
        }

        return services.AddSingleton(new ModuleDbType(schema, typeof(TDb)));
    }

    internal static void Configure(DbContextOptionsBuilder options, DatabaseChoice database, string schema)
    {
        if (database.IsPostgres)
        {
            options.UseNpgsql(database.ConnectionString, x => x.MigrationsHistoryTable("__ef_migrations", schema));
        }
        else
        {
            options.UseSqlite(database.ConnectionString, x => x.MigrationsHistoryTable($"{schema}___ef_migrations"))
                .AddInterceptors(SqlitePragmas.Instance);
        }

        options.UseSnakeCaseNamingConvention();
        options.ConfigureWarnings(w => w
            .Ignore(
                CoreEventId.NoEntityTypeConfigurationsWarning, // The platform maps its tables in code.
                RelationalEventId.MultipleCollectionIncludeWarning, // Aggregates are loaded whole, one at a time.
                CoreEventId.PossibleIncorrectRequiredNavigationWithQueryFilterInteractionWarning)
            .Log((RelationalEventId.CommandExecuted, LogLevel.Debug))); // Sweeps and pumps ask every second.
    }

    private static TDb Lease<TDb>(IServiceProvider services, IDbContextFactory<TDb> pool)
        where TDb : ModuleDb
    {
        var session = services.GetRequiredService<WorkSession>();
        _ = session.Actor; // Checked before a context leaves the pool.
        var db = pool.CreateDbContext();
        db.Lease(session, services.GetRequiredService<EventCatalog>(), services.GetRequiredService<IBusinessClock>());

        return db;
    }
}

/// <summary>Names the database of a module: its schema and the type that features inject.</summary>
/// <param name="Schema">Schema of the module.</param>
/// <param name="DbType">The abstract context type.</param>
public sealed record ModuleDbType(string Schema, Type DbType);
