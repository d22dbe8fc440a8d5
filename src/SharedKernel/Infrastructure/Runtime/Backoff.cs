namespace Platform.SharedKernel.Infrastructure;

/// <summary>How long to wait after a failure: doubled each time, up to a longest wait.</summary>
internal static class Backoff
{
    /// <summary>The wait after the <paramref name="failures"/>-th failure, from 1.</summary>
    public static TimeSpan After(int failures, TimeSpan first, TimeSpan longest)
    {
        var wait = first * Math.Pow(2, Math.Clamp(failures - 1, 0, 30));

        return wait < longest ? wait : longest;
    }
}
