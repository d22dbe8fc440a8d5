using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;
using Microsoft.EntityFrameworkCore.Storage;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Npgsql;

namespace Platform.SharedKernel.Infrastructure;

/// <summary>
/// Brings the database to this release before anything else runs: the platform's tables first, then every module's, one node at a time.
/// A start that was killed in the middle never hangs the next one.
/// </summary>
internal sealed partial class DatabasePreparation(
    IServiceScopeFactory scopes, DatabaseChoice database, IEnumerable<ModuleDbType> modules, NodeLocks locks, SqliteFileLock file,
    ILogger<DatabasePreparation> log)
{
    public async Task PrepareAsync(CancellationToken ct)
    {
        if (!database.IsPostgres)
        {
            file.Take(database.ConnectionString);
        }

        await using var scope = scopes.CreateAsyncScope();
        scope.ServiceProvider.GetRequiredService<WorkSession>().EnterAsSystem("prepare database");
        var platform = scope.ServiceProvider.GetRequiredService<PlatformDb>();
        await CreateDatabaseAsync(platform, ct);
        await using var turn = await locks.EnterAsync("migrations", ct);
        await ForgetKilledMigrationAsync(platform, ct);
        foreach (var module in modules.OrderByDescending(m => m.Schema == PlatformTables.Schema))
        {
            await MigrateAsync((ModuleDb)scope.ServiceProvider.GetRequiredService(module.DbType), ct);
        }
    }

    private async Task CreateDatabaseAsync(PlatformDb db, CancellationToken ct)
    {
        if (!database.IsPostgres || await ((IRelationalDatabaseCreator)db.GetService<IDatabaseCreator>()).ExistsAsync(ct))
        {
            return;
        }

        var server = new NpgsqlConnectionStringBuilder(database.ConnectionString) { Pooling = false };
        var name = server.Database!.Replace("\"", "\"\"", StringComparison.Ordinal);
        server.Database = "postgres";
        await using var connection = new NpgsqlConnection(server.ConnectionString);
        await connection.OpenAsync(ct);
        await using var command = connection.CreateCommand();
#pragma warning disable CA2100 // DDL takes no parameters; the name is the operator's and quoted.
        command.CommandText = $"create database \"{name}\"";
#pragma warning restore CA2100
        try
        {
            await command.ExecuteNonQueryAsync(ct);
        }
        catch (PostgresException e) when (e.SqlState is PostgresErrorCodes.DuplicateDatabase or PostgresErrorCodes.UniqueViolation)
        {
            OtherNodeCreated(e.MessageText);
        }
    }

    /// <summary>EF marks a running SQLite migration by a row; we hold the file, so a row found now is of a process that died.</summary>
    private async Task ForgetKilledMigrationAsync(PlatformDb db, CancellationToken ct)
    {
        if (database.IsPostgres)
        {
            return;
        }

        var marks = await db.Database
            .SqlQuery<int>($"select count(*) as \"Value\" from sqlite_master where name = '__EFMigrationsLock'").SingleAsync(ct);
        if (marks > 0 && await db.Database.ExecuteSqlAsync($"delete from \"__EFMigrationsLock\"", ct) > 0)
        {
            KilledMigrationForgotten();
        }
    }

    private async Task MigrateAsync(ModuleDb db, CancellationToken ct)
    {
        if (database.IsPostgres)
        {
            // The schema name is ours, and DDL takes no parameters.
#pragma warning disable EF1002
            await db.Database.ExecuteSqlRawAsync($"create schema if not exists \"{db.Schema}\"", ct);
#pragma warning restore EF1002
        }

        // Made beforehand, the history table spares the log an error that is none.
        await db.GetService<IHistoryRepository>().CreateIfNotExistsAsync(ct);
        var pending = (await db.Database.GetPendingMigrationsAsync(ct)).ToList();
        if (pending.Count > 0)
        {
            await db.Database.MigrateAsync(ct);
            Migrated(db.Schema, pending[^1]);
        }
    }

    [LoggerMessage(LogLevel.Information, "Database schema {Schema} brought to {Migration}")]
    private partial void Migrated(string schema, string migration);

    [LoggerMessage(LogLevel.Information, "Another node created the database: {Message}")]
    private partial void OtherNodeCreated(string message);

    [LoggerMessage(LogLevel.Warning, "An earlier start was killed while migrating; its mark was removed")]
    private partial void KilledMigrationForgotten();
}
