using System.Collections.Concurrent;
using System.Diagnostics;
using System.Net;
using System.Text.Json;

namespace Platform.Journeys.Tests.Hosting;

/// <summary>The real host in a process of its own: it can be killed, and started again on the same data.</summary>
public sealed class HostProcess : IAsyncDisposable
{
    private readonly ConcurrentQueue<string> _log = new();
    private readonly TaskCompletionSource<Uri> _listening = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly Process _process;

    private HostProcess(ProcessStartInfo start)
    {
        _process = new Process { StartInfo = start, EnableRaisingEvents = true };
        _process.OutputDataReceived += (_, line) => Read(line.Data);
        _process.ErrorDataReceived += (_, line) => Read(line.Data);
        _process.Exited += (_, _) => _listening.TrySetException(new InvalidOperationException("The host ended: " + Tail()));
    }

    /// <summary>Where it listens.</summary>
    public Uri Address { get; private set; } = null!;

    /// <summary>Process id.</summary>
    public int Id => _process.Id;

    /// <summary>Starts in demo mode and waits until every subscription has read the first data.</summary>
    /// <param name="connectionString">Database; empty for the embedded one in <paramref name="folder"/>.</param>
    /// <param name="folder">Working folder: embedded database and files.</param>
    /// <param name="settings">More configuration, e.g. <c>OneDoor:Demo:StartAt</c>.</param>
    public static async Task<HostProcess> StartAsync(string connectionString, string folder, params (string Key, string Value)[] settings)
    {
        var host = Launch(connectionString, folder, settings);
        host.Address = await host._listening.Task.WaitAsync(TimeSpan.FromMinutes(5));
        await host.ReadyAsync();

        return host;
    }

    /// <summary>Starts without waiting, so that it can be killed while it migrates.</summary>
    public static HostProcess Launch(string connectionString, string folder, params (string Key, string Value)[] settings)
    {
        var start = new ProcessStartInfo("dotnet", [Path.Combine(AppContext.BaseDirectory, "Platform.Bootstrapper.dll"), "--urls", "http://127.0.0.1:0"])
        {
            WorkingDirectory = folder,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        start.Environment["OneDoor__Mode"] = "Demo";
        start.Environment["OneDoor__RateLimits__SignInPerMinute"] = "100000";
        start.Environment["OneDoor__RateLimits__PublicPerMinute"] = "100000";
        start.Environment["OneDoor__RateLimits__PerCallerPerSecond"] = "100000";
        start.Environment["ConnectionStrings__Platform"] = connectionString;
        foreach (var (key, value) in settings)
        {
            start.Environment[key.Replace(":", "__", StringComparison.Ordinal)] = value;
        }

        var host = new HostProcess(start);
        host._process.Start();
        host._process.BeginOutputReadLine();
        host._process.BeginErrorReadLine();

        return host;
    }

    /// <summary>Completes when a line of the log holds <paramref name="text"/>, or the process ends.</summary>
    public async Task SaidAsync(string text)
    {
        using var limit = new CancellationTokenSource(TimeSpan.FromMinutes(3));
        using var beat = new PeriodicTimer(TimeSpan.FromMilliseconds(5));
        while (!_process.HasExited && !_log.Any(l => l.Contains(text, StringComparison.Ordinal)))
        {
            await beat.WaitForNextTickAsync(limit.Token);
        }
    }

    /// <summary>Waits until <c>/health/ready</c> is green.</summary>
    public async Task ReadyAsync()
    {
        using var http = new HttpClient { BaseAddress = Address };
        using var limit = new CancellationTokenSource(TimeSpan.FromMinutes(3));
        using var beat = new PeriodicTimer(TimeSpan.FromMilliseconds(100));
        while (await beat.WaitForNextTickAsync(limit.Token))
        {
            using var answer = await http.GetAsync(new Uri("/health/ready", UriKind.Relative), limit.Token);
            if (answer.StatusCode == HttpStatusCode.OK)
            {
                return;
            }
        }
    }

    /// <summary>kill -9.</summary>
    public async Task KillAsync()
    {
        _process.Kill(entireProcessTree: true);
        await _process.WaitForExitAsync();
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        if (!_process.HasExited)
        {
            await KillAsync();
        }

        _process.Dispose();
    }

    /// <summary>The last lines it wrote.</summary>
    public string Tail() => string.Join('\n', _log.TakeLast(12));

    /// <summary>Everything it wrote, for canary searches.</summary>
    public IReadOnlyCollection<string> Log => [.. _log];

    private void Read(string? line)
    {
        if (line is null)
        {
            return;
        }

        _log.Enqueue(line);
        const string Marker = "Now listening on: ";
        if (line.IndexOf(Marker, StringComparison.Ordinal) is >= 0 and var at)
        {
            var rest = line[(at + Marker.Length)..].TrimStart('\\', '"');
            _listening.TrySetResult(new Uri(rest[..rest.IndexOfAny(['"', '\\', ' '])]));
        }
    }
}
