namespace Platform.SharedKernel;

/// <summary>
/// Reacts to a foreign fact. Without <see cref="ProjectionAttribute"/> it is a reaction (acts, may append events, is never replayed);
/// with it, it only fills read tables and can be rebuilt from the first event at any time.
/// The runner saves: effects and checkpoint commit together, so a handler never saves itself.
/// </summary>
public interface IIntegrationEventHandler<in TEvent>
    where TEvent : IIntegrationEvent
{
    /// <summary>Handles one fact; throwing three times parks the fact and all later ones of its ordering key.</summary>
    Task Handle(TEvent fact, CancellationToken ct);
}

/// <summary>Marks a handler as part of the named projection of its module.</summary>
/// <param name="name">Kebab name; handlers with one name share a checkpoint and are rebuilt together.</param>
[AttributeUsage(AttributeTargets.Class)]
public sealed class ProjectionAttribute(string name) : Attribute
{
    /// <summary>Kebab name of the projection.</summary>
    public string Name { get; } = name;
}
