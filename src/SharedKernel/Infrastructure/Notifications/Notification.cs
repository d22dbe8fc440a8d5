using System.Text.Json;

namespace Platform.SharedKernel.Infrastructure;

/// <summary>By which way somebody is told.</summary>
public enum NotificationChannel
{
    /// <summary>In the console of a signed-in person.</summary>
    InApp,

    /// <summary>短信.</summary>
    Sms,

    /// <summary>微信.</summary>
    WeChat,

    /// <summary>电话通知: somebody is asked to call.</summary>
    Phone,
}

/// <summary>State of a notification.</summary>
public enum NotificationState
{
    /// <summary>Waits to be sent, or for its channel to be set up.</summary>
    Pending,

    /// <summary>Taken over by the channel.</summary>
    Sent,

    /// <summary>Given up after many tries.</summary>
    Failed,
}

/// <summary>
/// 通知. Somebody shall be told. Written in the transaction of the fact it tells, sent after it. Names the recipient by reference only; the
/// arguments hold nothing personal beyond what must be sent.
/// </summary>
public sealed class Notification
{
    /// <summary>Key; also the key under which a provider recognises a second try.</summary>
    public required Guid Id { get; init; }

    /// <summary>Module that asked for it.</summary>
    public required string Module { get; init; }

    /// <summary>Way.</summary>
    public required NotificationChannel Channel { get; init; }

    /// <summary>Reference to the recipient, see <see cref="Recipients"/>.</summary>
    public required string Recipient { get; init; }

    /// <summary>Code of a <see cref="NotificationTemplate"/>.</summary>
    public required string Template { get; init; }

    /// <summary>Values of the template's places, as JSON object of texts.</summary>
    public required string Args { get; init; }

    /// <summary>Case it is about, if any.</summary>
    public string? CaseNo { get; init; }

    /// <summary>Business time of the fact.</summary>
    public required DateTimeOffset CreatedAt { get; init; }

    /// <summary>State.</summary>
    public NotificationState State { get; set; }

    /// <summary>Tries so far.</summary>
    public int Attempts { get; set; }

    /// <summary>Machine time of the next try; while a try runs, when it counts as lost.</summary>
    public required DateTimeOffset NextTryAt { get; set; }

    /// <summary>Business time of sending.</summary>
    public DateTimeOffset? SentAt { get; set; }

    /// <summary>What the channel gave as proof.</summary>
    public string? Receipt { get; set; }

    /// <summary>Kind of the last failure.</summary>
    public string? LastError { get; set; }

    /// <summary>Business time of reading, in-app only.</summary>
    public DateTimeOffset? ReadAt { get; set; }

    internal IReadOnlyDictionary<string, string> Values =>
        JsonSerializer.Deserialize<Dictionary<string, string>>(Args, PlatformJson.Storage)!;
}

/// <summary>References to recipients. The owner of a reference resolves it to a number or an account when it must be sent.</summary>
public static class Recipients
{
    /// <summary>A person of the organisation.</summary>
    public static string Person(Guid personId) => $"person:{personId}";

    /// <summary>The applicant of an application; Intake knows his phone.</summary>
    public static string Applicant(Guid applicationId) => $"applicant:{applicationId}";
}
