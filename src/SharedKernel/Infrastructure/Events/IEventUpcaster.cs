using System.Text.Json.Nodes;

namespace Platform.SharedKernel.Infrastructure;

/// <summary>
/// Lifts the payload of an old version of an event to the next one, on reading; the log itself never changes. One per event and step,
/// found by convention in the module that owns the event.
/// </summary>
public interface IEventUpcaster
{
    /// <summary>Wire name of the event.</summary>
    string Type { get; }

    /// <summary>Version it takes; it gives <c>FromVersion + 1</c>.</summary>
    int FromVersion { get; }

    /// <summary>The payload in the next version; may change and return its argument.</summary>
    JsonObject Upcast(JsonObject payload);
}
