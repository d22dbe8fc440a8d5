using System.Text.Json.Nodes;

namespace Platform.EventLog.Tests.Probe;

/// <summary>A line was written into the note <paramref name="Key"/>; its lines are numbered from 1.</summary>
[EventContract("probe.note-written", version: 2)]
public sealed record NoteWritten(Guid EventId, DateTimeOffset OccurredAt, string Key, long Number, string Text, string DivisionCode)
    : IIntegrationEvent
{
    public string OrderingKey => Key;

    public string? CaseNo => Key;
}

/// <summary>The line was answered.</summary>
[EventContract("probe.note-answered", Public = true)]
public sealed record NoteAnswered(Guid EventId, DateTimeOffset OccurredAt, string Key, long Number) : IIntegrationEvent
{
    public string OrderingKey => Key;

    public string DivisionCode => "120101006";
}

/// <summary>Nobody reads it.</summary>
[EventContract("probe.note-shelved", Public = true)]
public sealed record NoteShelved(Guid EventId, DateTimeOffset OccurredAt, string Key) : IIntegrationEvent
{
    public string OrderingKey => Key;

    public string DivisionCode => "";
}

/// <summary>In version 1 the text was called body.</summary>
internal sealed class NoteWrittenFrom1 : IEventUpcaster
{
    public string Type => "probe.note-written";

    public int FromVersion => 1;

    public JsonObject Upcast(JsonObject payload)
    {
        payload["text"] = payload["body"]?.DeepClone();
        payload.Remove("body");

        return payload;
    }
}
