using System.Data.Common;
using Microsoft.Data.Sqlite;

namespace Platform.SharedKernel.Infrastructure;

/// <summary>Two writers met: the loser runs again on the fresh state.</summary>
internal static class Races
{
    /// <summary>True for a stale version, a doubled key, a serialisation failure or a deadlock.</summary>
    public static bool IsRace(Exception e) => e is DbUpdateConcurrencyException
        || (e as DbException ?? e.InnerException as DbException) is { SqlState: "23505" or "40001" or "40P01" } or SqliteException { SqliteErrorCode: 19 };
}
