namespace Platform.SharedKernel.Infrastructure;

/// <summary>
/// How far the log is numbered, as this process knows it, and which types the newest positions carry: a pump whose types do not occur need
/// not ask the database.
/// </summary>
internal sealed class LogHead
{
    private readonly Lock _lock = new();
    private readonly Pulse _moved = new();
    private readonly Dictionary<string, long> _lastOfType = [];
    private long _position;
    private long _typedAfter;

    /// <summary>The last numbered position this process knows of; 0 when none.</summary>
    public long Position
    {
        get
        {
            lock (_lock)
            {
                return _position;
            }
        }
    }

    /// <summary>Completes when the head moves.</summary>
    public Task Next => _moved.Next;

    /// <summary>This process numbered events.</summary>
    public void Numbered(IReadOnlyList<NumberedEvent> events)
    {
        lock (_lock)
        {
            foreach (var (position, type) in events.OrderBy(e => e.Position))
            {
                if (position > _position + 1)
                {
                    _typedAfter = position - 1; // Somebody else numbered the ones between.
                }

                _lastOfType[type] = Math.Max(position, _lastOfType.GetValueOrDefault(type));
                _position = Math.Max(position, _position);
            }
        }

        _moved.Beat();
    }

    /// <summary>The database, or another node, says the log reaches <paramref name="position"/>.</summary>
    public void Seen(long position)
    {
        lock (_lock)
        {
            if (position <= _position)
            {
                return;
            }

            (_position, _typedAfter) = (position, position);
        }

        _moved.Beat();
    }

    /// <summary>
    /// Something broke: the database may have come back as another one (a restore, a standby that lacked the last commits), so nothing this
    /// process remembers of the log counts any more.
    /// </summary>
    public void Forget()
    {
        lock (_lock)
        {
            (_position, _typedAfter) = (0, 0);
            _lastOfType.Clear();
        }
    }

    /// <summary>The head, and whether anything of <paramref name="types"/> may lie between <paramref name="after"/> and it.</summary>
    public (long Head, bool Relevant) Look(IEnumerable<string> types, long after)
    {
        lock (_lock)
        {
            var relevant = _position > after && (after < _typedAfter || types.Any(t => _lastOfType.GetValueOrDefault(t) > after));

            return (Math.Max(_position, after), relevant);
        }
    }
}

/// <summary>An event that has just been given its place.</summary>
/// <param name="Position">Its place.</param>
/// <param name="Type">Its wire name.</param>
internal readonly record struct NumberedEvent(long Position, string Type);
