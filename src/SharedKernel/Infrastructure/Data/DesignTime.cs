using Microsoft.EntityFrameworkCore.Design;

namespace Platform.SharedKernel.Infrastructure;

/// <summary>Lets <c>dotnet ef</c> make migrations of one context without a server: two lines per context.</summary>
public abstract class NpgsqlDesignTime<TDb>(string schema, Func<DbContextOptions<TDb>, TDb> create) : IDesignTimeDbContextFactory<TDb>
    where TDb : ModuleDb
{
    /// <inheritdoc/>
    public TDb CreateDbContext(string[] args)
    {
        var options = new DbContextOptionsBuilder<TDb>();
        DatabaseRegistration.Configure(options, new DatabaseChoice("Host=localhost;Database=design", true), schema);

        return create(options.Options);
    }
}

/// <inheritdoc cref="NpgsqlDesignTime{TDb}"/>
public abstract class SqliteDesignTime<TDb>(string schema, Func<DbContextOptions<TDb>, TDb> create) : IDesignTimeDbContextFactory<TDb>
    where TDb : ModuleDb
{
    /// <inheritdoc/>
    public TDb CreateDbContext(string[] args)
    {
        var options = new DbContextOptionsBuilder<TDb>();
        DatabaseRegistration.Configure(options, new DatabaseChoice("Data Source=design.db", false), schema);

        return create(options.Options);
    }
}

internal sealed class PlatformNpgsqlDesign() : NpgsqlDesignTime<PlatformNpgsqlDb>(PlatformTables.Schema, o => new(o));

internal sealed class PlatformSqliteDesign() : SqliteDesignTime<PlatformSqliteDb>(PlatformTables.Schema, o => new(o));
