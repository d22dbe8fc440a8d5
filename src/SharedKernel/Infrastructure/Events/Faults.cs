using System.Data.Common;
using System.Diagnostics;
using System.Net.Sockets;
using Microsoft.Data.Sqlite;
using Npgsql;

namespace Platform.SharedKernel.Infrastructure;

/// <summary>Whose fault a failure is: nobody's (a race), the database's (an outage), or the event's.</summary>
internal static class Faults
{
    /// <summary>
    /// True when the failure speaks against the event: it is parked when it fails again and again. A race or a lost database does not; a
    /// handler that runs into the command timeout does, else it would hold up its subscription for ever.
    /// </summary>
    public static bool IsOfTheEvent(Exception e) => e switch
    {
        LeaseLost => false,
        HandlerFailed { InnerException: { } inner } => !Races.IsRace(inner) && (IsTimeout(inner) || !IsOutage(inner)),
        _ => !IsOutage(e),
    };

    /// <summary>True when the handler met another writer.</summary>
    public static bool IsRace(Exception e) => e is HandlerFailed { InnerException: { } inner } && Races.IsRace(inner);

    /// <summary>True when the database is away, full, or shutting down: the event is not to blame, all work waits.</summary>
    public static bool IsOutage(Exception e) => Chain(e).Any(x => x switch
    {
        PostgresException p => p.SqlState[..2] is "08" or "53" or "57" or "58" || p.SqlState is "25006" or "55P03",
        NpgsqlException n => n.InnerException is IOException or SocketException or TimeoutException,
        SqliteException s => s.SqliteErrorCode is 5 or 6 or 8 or 10 or 13 or 14,
        _ => false,
    });

    /// <summary>
    /// What went wrong, safe to store and to log: types, codes and our own call sites. Messages are left out, they may quote personal data.
    /// </summary>
    public static string Describe(Exception e)
    {
        var chain = Chain(e is HandlerFailed { InnerException: { } inner } ? inner : e).ToList();
        var where = Enumerable.Reverse(chain).Select(CallSites).FirstOrDefault(sites => sites.Length > 0) ?? "";

        return $"{string.Join(" <- ", chain.Select(Name))} {where}".TrimEnd();
    }

    private static string CallSites(Exception e)
    {
        var ours = new StackTrace(e, fNeedFileInfo: false).GetFrames().Select(f => f.GetMethod())
            .Select(m => m?.DeclaringType is { } type ? Site(type, m.Name) : "")
            .Where(site => site.StartsWith("Platform.", StringComparison.Ordinal)).Take(4);

        return string.Join(" < ", ours) is { Length: > 0 } sites ? "at " + sites : "";
    }

    /// <summary>An async method runs in a nested type called <c>&lt;Name&gt;d__1</c>: shown as the method it was.</summary>
    private static string Site(Type type, string method) => type is { Name: ['<', ..], DeclaringType: { } owner } && method == "MoveNext"
        ? $"{owner.FullName}.{type.Name[1..type.Name.IndexOf('>', StringComparison.Ordinal)]}"
        : $"{type.FullName}.{method}";

    private static bool IsTimeout(Exception e) =>
        Chain(e).Any(x => x is TimeoutException or PostgresException { SqlState: PostgresErrorCodes.QueryCanceled });

    private static IEnumerable<Exception> Chain(Exception e)
    {
        for (var at = e; at is not null; at = at.InnerException)
        {
            yield return at;
        }
    }

    private static IEnumerable<string> Words(params string?[] words) => words.OfType<string>();

    private static string Name(Exception e) => e switch
    {
        RuleViolation v => $"{nameof(RuleViolation)}[{v.Rule.Code}]",
        PostgresException p => $"{nameof(PostgresException)}[{string.Join(' ', Words(p.SqlState, p.TableName, p.ConstraintName))}]",
        SqliteException s => $"{nameof(SqliteException)}[{s.SqliteExtendedErrorCode}]",
        DbException d => $"{d.GetType().Name}[{d.SqlState}]",
        _ => e.GetType().Name,
    };
}

/// <summary>The checkpoint is not where this runner left it: another runner has the work. Nothing of the transaction may stay.</summary>
internal sealed class LeaseLost(string subscription) : Exception($"Another runner works on {subscription}.");

/// <summary>A handler failed with the event.</summary>
internal sealed class HandlerFailed(EventLogEntry entry, Exception inner)
    : Exception($"Event {entry.EventId} at {entry.Position} failed.", inner);
