namespace Platform.SharedKernel.Infrastructure;

/// <summary>
/// 文件库. Keeps bytes under their SHA-256, so nothing is ever overwritten and the same file is kept once. It knows no names and no
/// rights; those are rows of <see cref="StoredFile"/>. Write first, commit the row after: a crash between leaves an orphan, never a row
/// without bytes.
/// </summary>
public interface IFileStore
{
    /// <summary>Keeps <paramref name="content"/>; it is on the disk when this returns.</summary>
    /// <param name="content">The bytes.</param>
    /// <param name="limit">Most bytes taken.</param>
    /// <param name="ct">Cancellation.</param>
    /// <exception cref="RequestProblem">413: more than <paramref name="limit"/>.</exception>
    Task<KeptContent> KeepAsync(Stream content, long limit, CancellationToken ct);

    /// <summary>Opens bytes for reading; null when they are gone.</summary>
    Stream? Open(string sha256);

    /// <summary>Hashes of all bytes kept or touched before <paramref name="before"/> (machine time).</summary>
    IEnumerable<string> KeptBefore(DateTimeOffset before);

    /// <summary>
    /// Removes bytes that nobody needs, unless they were brought again since <paramref name="before"/>; true when removed.
    /// </summary>
    bool Remove(string sha256, DateTimeOffset before);

    /// <summary>Removes what broken uploads left before <paramref name="before"/> (machine time); returns how many.</summary>
    int RemoveUnfinished(DateTimeOffset before);
}

/// <summary>Bytes that are kept.</summary>
/// <param name="Sha256">Their hash, lower-case hex.</param>
/// <param name="Size">How many.</param>
/// <param name="Head">The first bytes, to see what they are.</param>
public sealed record KeptContent(string Sha256, long Size, ReadOnlyMemory<byte> Head);
