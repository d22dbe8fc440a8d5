namespace Platform.Administration.Domain;

/// <summary>
/// 登录锁定. Counts wrong passwords for a user name, whether or not an account has that name: so a lock tells nobody which names exist.
/// It keeps no name, only a key derived from it.
/// </summary>
internal sealed class SignInGuard : AggregateRoot
{
    private SignInGuard()
    {
    }

    /// <summary>Wrong passwords in a row.</summary>
    public int Failures { get; private set; }

    /// <summary>Machine time until which nobody gets in under this name; null when open.</summary>
    public DateTimeOffset? LockedUntil { get; private set; }

    /// <summary>Opens the guard of a name.</summary>
    /// <param name="id">Key derived from the name.</param>
    public static SignInGuard Over(Guid id) => new() { Id = id };

    /// <summary>True while the name is locked.</summary>
    public bool IsLocked(DateTimeOffset now) => LockedUntil > now;

    /// <summary>Minutes left of the lock, rounded up.</summary>
    public int MinutesLeft(DateTimeOffset now) => IsLocked(now) ? (int)Math.Ceiling((LockedUntil!.Value - now).TotalMinutes) : 0;

    /// <summary>One more wrong password; the <paramref name="allowed"/>-th locks the name for <paramref name="minutes"/>.</summary>
    public void Fail(int allowed, int minutes, DateTimeOffset now)
    {
        Failures++;
        LockedUntil = null;
        if (Failures >= allowed)
        {
            (Failures, LockedUntil) = (0, now.AddMinutes(minutes));
        }
    }

    /// <summary>A right password clears the count.</summary>
    public void Clear() => (Failures, LockedUntil) = (0, null);
}
