namespace Platform.SharedKernel.Infrastructure;

/// <summary>通知渠道. Hands notifications to whoever delivers them. May be asked twice for one notification, after a crash between.</summary>
public interface INotificationChannel
{
    /// <summary>The way it serves.</summary>
    NotificationChannel Channel { get; }

    /// <summary>False while it is not set up: its notifications wait.</summary>
    bool IsOpen { get; }

    /// <summary>Sends; throws when it could not. The same key must never reach the recipient twice.</summary>
    /// <returns>The provider's receipt.</returns>
    Task<string> SendAsync(OutgoingNotification notification, CancellationToken ct);
}

/// <summary>One notification on its way out.</summary>
/// <param name="IdempotencyKey">The same for every try of one notification.</param>
/// <param name="Recipient">Reference, see <see cref="Recipients"/>.</param>
/// <param name="Template">Code of the template.</param>
/// <param name="Args">Values of its places.</param>
/// <param name="CaseNo">Case it is about, if any.</param>
public sealed record OutgoingNotification(
    Guid IdempotencyKey, string Recipient, string Template, IReadOnlyDictionary<string, string> Args, string? CaseNo);
