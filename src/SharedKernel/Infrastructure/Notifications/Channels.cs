using Microsoft.Extensions.Options;

namespace Platform.SharedKernel.Infrastructure;

/// <summary>The row itself is the message: the recipient's console reads it.</summary>
internal sealed class InAppChannel : INotificationChannel
{
    public NotificationChannel Channel => NotificationChannel.InApp;

    public bool IsOpen => true;

    public Task<string> SendAsync(OutgoingNotification notification, CancellationToken ct) => Task.FromResult("inbox");
}

/// <summary>
/// Stands for a text message provider in demo mode: nothing leaves the house, nothing is logged, a receipt is given. Outside demo mode no
/// provider is set up, so messages wait; they are never reported as sent.
/// </summary>
internal sealed class SmsSimulator(IOptions<OneDoorOptions> options) : INotificationChannel
{
    public NotificationChannel Channel => NotificationChannel.Sms;

    public bool IsOpen => options.Value.IsDemo;

    public Task<string> SendAsync(OutgoingNotification notification, CancellationToken ct) =>
        Task.FromResult($"SIM-{notification.IdempotencyKey:N}");
}
