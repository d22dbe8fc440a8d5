using System.Text.Json;

namespace Platform.SharedKernel.Infrastructure;

/// <summary>What shall be told, to whom, by which way.</summary>
/// <param name="Channel">Way.</param>
/// <param name="Recipient">Reference, see <see cref="Recipients"/>.</param>
/// <param name="Template">Code of the template.</param>
/// <param name="Args">Values of its places; nothing personal beyond what must be sent.</param>
/// <param name="CaseNo">Case it is about, if any.</param>
public sealed record NotificationDraft(
    NotificationChannel Channel, string Recipient, string Template, IReadOnlyDictionary<string, string> Args, string? CaseNo = null);

/// <summary>Writes notifications into the transaction of the fact they tell.</summary>
public static class NotificationOutbox
{
    /// <summary>Puts a notification into the outbox; it is sent when the transaction has committed, and never when it has not.</summary>
    /// <param name="db">The module's database.</param>
    /// <param name="draft">What, to whom, how.</param>
    /// <param name="now">Business time of the fact.</param>
    /// <returns>Its id.</returns>
    public static Guid Notify(this ModuleDb db, NotificationDraft draft, DateTimeOffset now)
    {
        var notification = new Notification
        {
            Id = Ids.New(now),
            Module = db.Schema,
            Channel = draft.Channel,
            Recipient = draft.Recipient,
            Template = draft.Template,
            Args = JsonSerializer.Serialize(draft.Args, PlatformJson.Storage),
            CaseNo = draft.CaseNo,
            CreatedAt = now,
            NextTryAt = DateTimeOffset.UnixEpoch, // At once.
        };
        db.Add(notification);

        return notification.Id;
    }
}
