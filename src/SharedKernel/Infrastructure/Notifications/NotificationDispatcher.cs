using Microsoft.EntityFrameworkCore.Query;
using Microsoft.Extensions.Logging;

namespace Platform.SharedKernel.Infrastructure;

/// <summary>
/// Sends what the outbox holds. Each try is leased first, so two dispatchers never send one notification; a dispatcher that dies between
/// sending and noting it sends again under the same key, which the provider recognises.
/// </summary>
internal sealed partial class NotificationDispatcher(
    SystemWork work, IEnumerable<INotificationChannel> channels, IBusinessClock clock, TimeProvider time,
    ILogger<NotificationDispatcher> log)
{
    private const int BatchSize = 100;
    private const int MostTries = 12;
    private const string Action = "send notifications";
    private static readonly TimeSpan Lease = TimeSpan.FromMinutes(1);
    private static readonly TimeSpan FirstWait = TimeSpan.FromSeconds(10);
    private static readonly TimeSpan LongestWait = TimeSpan.FromHours(1);

    /// <summary>Sends everything that is due; the number sent here.</summary>
    public async Task<int> DispatchDueAsync(CancellationToken ct)
    {
        var open = channels.Where(c => c.IsOpen).ToDictionary(c => c.Channel);
        var sent = 0;
        foreach (var notification in await DueAsync([.. open.Keys], ct))
        {
            if (await LeaseAsync(notification, ct))
            {
                sent += await SendAsync(notification, open[notification.Channel], ct) ? 1 : 0;
            }
        }

        return sent;
    }

    private Task<List<Notification>> DueAsync(NotificationChannel[] open, CancellationToken ct)
    {
        var now = time.GetUtcNow();

        return work.ReadAsync(
            PlatformTables.Schema,
            Action,
            db => db.Set<Notification>().AsNoTracking()
                .Where(n => n.State == NotificationState.Pending && n.NextTryAt <= now && open.Contains(n.Channel))
                .OrderBy(n => n.NextTryAt).ThenBy(n => n.CreatedAt).Take(BatchSize).ToListAsync(ct));
    }

    private Task<bool> LeaseAsync(Notification n, CancellationToken ct)
    {
        var until = time.GetUtcNow() + Lease;

        return ChangeAsync(n.Id, n.Attempts, s => s.SetProperty(x => x.Attempts, n.Attempts + 1).SetProperty(x => x.NextTryAt, until), ct);
    }

    private async Task<bool> SendAsync(Notification n, INotificationChannel channel, CancellationToken ct)
    {
        string receipt;
        try
        {
            receipt = await channel.SendAsync(new OutgoingNotification(n.Id, n.Recipient, n.Template, n.Values, n.CaseNo), ct);
        }
        catch (Exception e) when (e is not OperationCanceledException || !ct.IsCancellationRequested)
        {
            await PutOffAsync(n, e, ct);

            return false;
        }

        var now = clock.Now;

        return await ChangeAsync(n.Id, n.Attempts + 1, s => s
            .SetProperty(x => x.State, NotificationState.Sent).SetProperty(x => x.SentAt, now).SetProperty(x => x.Receipt, receipt), ct);
    }

    private async Task PutOffAsync(Notification n, Exception failure, CancellationToken ct)
    {
        var tries = n.Attempts + 1;
        var (next, error) = (time.GetUtcNow() + Backoff.After(tries, FirstWait, LongestWait), failure.GetType().Name);
        var state = tries >= MostTries ? NotificationState.Failed : NotificationState.Pending;
        NotSent(n.Id, n.Channel, tries, error, state); // The message of a provider may quote the number: only its kind is kept.
        PlatformMetrics.NotificationsFailed.Add(1, new KeyValuePair<string, object?>("channel", n.Channel.ToString()));
        await ChangeAsync(n.Id, tries, s => s
            .SetProperty(x => x.State, state).SetProperty(x => x.NextTryAt, next).SetProperty(x => x.LastError, error), ct);
    }

    /// <summary>Writes only while the try is still ours: the number of tries is the fence.</summary>
    private Task<bool> ChangeAsync(
        Guid id, int attempts, Action<UpdateSettersBuilder<Notification>> change, CancellationToken ct) => work.ChangeAsync(
        PlatformTables.Schema,
        Action,
        async unit => await unit.Db.Set<Notification>()
            .Where(n => n.Id == id && n.Attempts == attempts && n.State == NotificationState.Pending).ExecuteUpdateAsync(change, ct) == 1,
        ct);

    [LoggerMessage(LogLevel.Warning, "Notification {Id} by {Channel} not sent (try {Tries}, {Error}); now {State}")]
    private partial void NotSent(Guid id, NotificationChannel channel, int tries, string error, NotificationState state);
}
