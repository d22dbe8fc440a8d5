using System.Security.Cryptography;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Options;

namespace Platform.SharedKernel.Infrastructure;

/// <summary>
/// The file store in a local folder: <c>ab/cd/abcd…</c>. Paths are made of hashes only; no name of a caller ever becomes one.
/// </summary>
internal sealed class LocalFileStore(IOptions<FileStoreOptions> options, IHostEnvironment host) : IFileStore
{
    private const int HeadLength = 32;
    private readonly string _root = Path.GetFullPath(Path.Combine(host.ContentRootPath, options.Value.Folder));

    /// <summary>Keeping and removing the same bytes must not cross.</summary>
    private readonly Lock _moving = new();

    private string Incoming => Path.Combine(_root, "incoming");

    public async Task<KeptContent> KeepAsync(Stream content, long limit, CancellationToken ct)
    {
        Directory.CreateDirectory(Incoming);
        var temporary = Path.Combine(Incoming, Path.GetRandomFileName());
        try
        {
            var kept = await WriteAsync(content, temporary, limit, ct);
            Settle(temporary, kept.Sha256);

            return kept;
        }
        finally
        {
            File.Delete(temporary); // Gone already when it was moved; a crash leaves it to the cleanup.
        }
    }

    public Stream? Open(string sha256)
    {
        var path = PathOf(sha256);

        return File.Exists(path)
            ? new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.Read | FileShare.Delete, 64 * 1024, useAsync: true)
            : null;
    }

    public IEnumerable<string> KeptBefore(DateTimeOffset before) => !Directory.Exists(_root)
        ? []
        : Directory.EnumerateFiles(_root, "*", SearchOption.AllDirectories)
            .Where(f => IsHash(Path.GetFileName(f)) && File.GetLastWriteTimeUtc(f) < before.UtcDateTime).Select(f => Path.GetFileName(f));

    public bool Remove(string sha256, DateTimeOffset before)
    {
        var path = PathOf(sha256);
        lock (_moving)
        {
            if (!File.Exists(path) || File.GetLastWriteTimeUtc(path) >= before.UtcDateTime)
            {
                return false;
            }

            File.Delete(path);

            return true;
        }
    }

    public int RemoveUnfinished(DateTimeOffset before)
    {
        var old = new DirectoryInfo(Incoming).Exists
            ? Directory.EnumerateFiles(Incoming).Where(f => File.GetLastWriteTimeUtc(f) < before.UtcDateTime).ToList()
            : [];
        old.ForEach(File.Delete);

        return old.Count;
    }

    private static async Task<KeptContent> WriteAsync(Stream content, string path, long limit, CancellationToken ct)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        await using var file = new FileStream(path, FileMode.CreateNew, FileAccess.Write, FileShare.None, 64 * 1024, useAsync: true);
        var head = new MemoryStream();
        var buffer = new byte[64 * 1024];
        var size = 0L;
        for (int read; (read = await content.ReadAsync(buffer, ct)) > 0;)
        {
            size += read;
            if (size > limit)
            {
                throw new RequestProblem(DocumentRules.FileTooLarge, 413);
            }

            hash.AppendData(buffer, 0, read);
            head.Write(buffer, 0, (int)Math.Min(read, HeadLength - head.Length));
            await file.WriteAsync(buffer.AsMemory(0, read), ct);
        }

        file.Flush(flushToDisk: true);

        return new(Convert.ToHexStringLower(hash.GetHashAndReset()), size, head.ToArray());
    }

    private void Settle(string temporary, string sha256)
    {
        var path = PathOf(sha256);
        lock (_moving)
        {
            var folder = Path.GetDirectoryName(path)!;
            Directory.CreateDirectory(folder);
            if (File.Exists(path))
            {
                File.SetLastWriteTimeUtc(path, File.GetLastWriteTimeUtc(temporary)); // Wanted again: the cleanup must not take it.
            }
            else
            {
                File.Move(temporary, path);
            }

            DurableFolders.Flush(folder, Path.GetDirectoryName(folder)!, _root);
        }
    }

    private string PathOf(string sha256) => IsHash(sha256)
        ? Path.Combine(_root, sha256[..2], sha256[2..4], sha256)
        : throw new ArgumentException("Not a SHA-256.", nameof(sha256));

    private static bool IsHash(string name) => name.Length == 64 && name.All(char.IsAsciiHexDigitLower);
}
