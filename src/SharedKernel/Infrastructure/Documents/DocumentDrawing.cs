using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace Platform.SharedKernel.Infrastructure;

/// <summary>
/// Draws in quiet moments what nobody has read yet, one paper at a time, so that the first reading is quick; once a day it clears the file
/// store of orphans. Losing a pass loses nothing.
/// </summary>
internal sealed partial class DocumentDrawing(
    IServiceScopeFactory scopes, IOptions<DocumentOptions> options, TimeProvider time, ILogger<DocumentDrawing> log) : BackgroundService
{
    private const int Batch = 20;
    private static readonly TimeSpan BetweenCleanups = TimeSpan.FromHours(24);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        if (options.Value.DrawEverySeconds <= 0)
        {
            return;
        }

        using var timer = new PeriodicTimer(TimeSpan.FromSeconds(options.Value.DrawEverySeconds), time);
        var cleaned = time.GetUtcNow();
        while (await timer.WaitForNextTickAsync(stoppingToken))
        {
            await TryAsync("draw", DrawBatchAsync, stoppingToken);
            if (time.GetUtcNow() - cleaned >= BetweenCleanups)
            {
                cleaned = time.GetUtcNow();
                await TryAsync("clean", (services, ct) => services.GetRequiredService<OrphanedFiles>().RemoveAsync(ct), stoppingToken);
            }
        }
    }

    private static async Task<int> DrawBatchAsync(IServiceProvider services, CancellationToken ct)
    {
        var waiting = await services.GetRequiredService<PlatformDb>().Set<IssuedDocument>().AsNoTracking()
            .Where(d => d.FileId == null).OrderBy(d => d.IssuedAt).Select(d => d.Id).Take(Batch).ToListAsync(ct);
        foreach (var id in waiting)
        {
            var pdf = await services.GetRequiredService<IDocumentArchive>().OpenAsync(id, ct);
            await pdf.Content.DisposeAsync();
        }

        return waiting.Count;
    }

    /// <summary>A failure (no font, database away) is told and tried again at the next pass.</summary>
    private async Task TryAsync(string pass, Func<IServiceProvider, CancellationToken, Task<int>> work, CancellationToken ct)
    {
        await using var scope = scopes.CreateAsyncScope();
        scope.ServiceProvider.GetRequiredService<WorkSession>().EnterAsSystem($"documents {pass}");
        try
        {
            var count = await work(scope.ServiceProvider, ct);
            if (count > 0)
            {
                Done(pass, count);
            }
        }
        catch (Exception e) when (e is not OperationCanceledException)
        {
            Failed(e, pass);
        }
    }

    [LoggerMessage(LogLevel.Debug, "Documents: {Pass} pass did {Count}")]
    private partial void Done(string pass, int count);

    [LoggerMessage(LogLevel.Warning, "Documents: {Pass} pass failed and will be tried again")]
    private partial void Failed(Exception exception, string pass);
}
