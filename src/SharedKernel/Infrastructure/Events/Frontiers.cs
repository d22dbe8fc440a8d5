using System.Collections.Concurrent;

namespace Platform.SharedKernel.Infrastructure;

/// <summary>
/// How far the subscriptions of this process have come. The reactions of a module stay behind its projections, so that a reaction finds in
/// the module's read copies everything that was true when its fact happened.
/// </summary>
internal sealed class Frontiers(LogReader reader)
{
    /// <summary>A projection that far behind (a new one, filling itself) is not waited for: the module would stand still.</summary>
    private const long TooFar = 10_000;

    private readonly ConcurrentDictionary<string, long> _here = new();

    /// <summary>Beats when one of them gets on.</summary>
    public Pulse Moved { get; } = new();

    /// <summary>The subscription has handled everything up to <paramref name="position"/>.</summary>
    public void Reach(string name, long position)
    {
        if (_here.TryGetValue(name, out var before) && before == position)
        {
            return;
        }

        _here[name] = position;
        Moved.Beat();
    }

    /// <summary>This process no longer runs it: from now on only the database knows.</summary>
    public void Leave(string name)
    {
        _here.TryRemove(name, out _);
        Moved.Beat();
    }

    /// <summary>The position up to which <paramref name="subscription"/> may go of the way to <paramref name="wanted"/>.</summary>
    public async Task<long> LimitAsync(Subscription subscription, long wanted, long head, CancellationToken ct)
    {
        var limit = wanted;
        if (subscription.IsProjection)
        {
            return limit;
        }

        foreach (var projection in reader.Subscriptions.Where(s => s.IsProjection && s.Schema == subscription.Schema))
        {
            // What we know ourselves is never too much; the database is asked when it is not enough, or another node runs the projection.
            var reached = _here.GetValueOrDefault(projection.Name);
            reached = reached >= wanted ? reached : Math.Max(reached, await reader.ReachedAsync(projection, head, ct));
            limit = head - reached > TooFar ? limit : Math.Min(limit, reached);
        }

        return limit;
    }
}
