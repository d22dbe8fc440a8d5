using System.Collections.Concurrent;
using Platform.Journeys.Tests.Hosting;

namespace Platform.Journeys.Tests.Crash;

/// <summary>A clerk who receives and accepts without pause, and remembers what he sent and what was acknowledged.</summary>
internal sealed class Load
{
    private readonly ConcurrentDictionary<string, Sent> _sent = new();

    /// <summary>Everything ever sent, by key.</summary>
    public IReadOnlyCollection<Sent> All => [.. _sent.Values];

    /// <summary>Completes after so many acknowledged acts; the killer waits for it.</summary>
    public async Task AcknowledgedAsync(int acts)
    {
        using var limit = new CancellationTokenSource(TimeSpan.FromMinutes(3));
        using var beat = new PeriodicTimer(TimeSpan.FromMilliseconds(2));
        while (_sent.Values.Sum(s => (s.Received is null ? 0 : 1) + (s.Accepted ? 1 : 0)) < acts)
        {
            await beat.WaitForNextTickAsync(limit.Token);
        }
    }

    /// <summary>Works until the host is gone.</summary>
    public async Task WorkAsync(HostProcess host, int clerk, int round)
    {
        using var person = await Person.SignInAsync(host, "limin");
        var (window, item) = await person.OfferAsync(35);
        for (var n = 0; ; n++)
        {
            var sent = new Sent($"crash-{round}-{clerk}-{n}", window, item.GetProperty("itemId").GetString()!, [.. item.GetProperty("materials").EnumerateArray().Select(m => m.GetProperty("id").GetString()!)]);
            _sent[sent.Key] = sent;
            if (!await sent.TryAsync(person))
            {
                return;
            }
        }
    }
}

/// <summary>One matter: its keys stay the same however often it is sent.</summary>
internal sealed class Sent(string key, string window, string itemId, IReadOnlyList<string> materials)
{
    public string Key { get; } = key;

    public Reply? Received { get; private set; }

    public bool Accepted { get; private set; }

    public string CaseNo => Received!.Text("caseNo");

    /// <summary>Sends (again) what was not acknowledged; false when the host is gone.</summary>
    public async Task<bool> TryAsync(Person clerk)
    {
        try
        {
            Received ??= (await clerk.PostAsync(
                "intake/applications",
                new { itemId, windowId = window, channel = "Window", applicant = Counter.WangXiuLan, materials = materials.Select(m => new { requirementId = m, check = "Ok" }) },
                key: Key + "-r")).Expect(201);
            if (!Accepted)
            {
                (await clerk.PostAsync($"intake/applications/{Received.Text("id")}/acceptance", new { }, Received.Revision, Key + "-a")).Expect(200);
                Accepted = true;
            }

            return true;
        }
        catch (HttpRequestException)
        {
            return false; // Killed in the middle: whether it happened is for the next start to tell.
        }
    }
}
