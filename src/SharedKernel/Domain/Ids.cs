namespace Platform.SharedKernel;

/// <summary>The one place that makes keys: UUID v7, ordered by time so that indexes stay dense.</summary>
public static class Ids
{
    /// <summary>A new key stamped with <paramref name="now"/>.</summary>
    /// <param name="now">The instant that orders the key; any offset.</param>
#pragma warning disable RS0030 // This is the place the ban points to.
    public static Guid New(DateTimeOffset now) => Guid.CreateVersion7(now);
#pragma warning restore RS0030
}
