using System.Collections.Concurrent;
using Microsoft.Extensions.DependencyInjection;

namespace Platform.Runtime.Tests;

public sealed class NotificationTests
{
    public static TheoryData<DatabaseKind> Kinds => TestDatabase.Kinds;

    [Theory]
    [MemberData(nameof(Kinds))]
    public async Task Two_dispatchers_send_each_notification_once(DatabaseKind kind)
    {
        var channel = new RecordingChannel();
        await using var host = await StartAsync(kind, channel);
        for (var i = 0; i < 10; i++)
        {
            await NotifyAsync(host, NotificationChannel.WeChat);
        }

        var dispatchers = Enumerable.Range(0, 2).Select(_ => ActivatorUtilities.CreateInstance<NotificationDispatcher>(host.Services));
        var sent = await Task.WhenAll(dispatchers.Select(d => Task.Run(() => d.DispatchDueAsync(CancellationToken.None))));

        Assert.Equal(10, sent.Sum());
        Assert.Equal(10, channel.Keys.Count);
        Assert.Equal(10, channel.Keys.Distinct().Count());
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public async Task A_failed_try_waits_and_is_repeated_under_the_same_key(DatabaseKind kind)
    {
        var channel = new RecordingChannel { Broken = true };
        await using var host = await StartAsync(kind, channel);
        var id = await NotifyAsync(host, NotificationChannel.WeChat);
        var dispatcher = host.Get<NotificationDispatcher>();

        Assert.Equal(0, await dispatcher.DispatchDueAsync(CancellationToken.None));
        channel.Broken = false;
        Assert.Equal(0, await dispatcher.DispatchDueAsync(CancellationToken.None));
        host.Machine.Advance(TimeSpan.FromSeconds(10));
        Assert.Equal(1, await dispatcher.DispatchDueAsync(CancellationToken.None));

        Assert.Equal([id, id], channel.Keys);
        Assert.Equal(NotificationState.Sent, (await FindAsync(host, id)).State);
    }

    [Fact]
    public async Task After_many_tries_it_is_given_up_and_kept()
    {
        var channel = new RecordingChannel { Broken = true };
        await using var host = await StartAsync(DatabaseKind.Sqlite, channel);
        var id = await NotifyAsync(host, NotificationChannel.WeChat);
        for (var i = 0; i < 20; i++)
        {
            await host.Get<NotificationDispatcher>().DispatchDueAsync(CancellationToken.None);
            host.Machine.Advance(TimeSpan.FromHours(1));
        }

        var given = await FindAsync(host, id);
        Assert.Equal((NotificationState.Failed, 12), (given.State, given.Attempts));
        Assert.Equal(nameof(InvalidOperationException), given.LastError);
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public async Task A_dispatcher_that_dies_after_sending_is_followed_by_one_with_the_same_key(DatabaseKind kind)
    {
        using var dying = new CancellationTokenSource();
        var channel = new RecordingChannel { AfterSending = dying.Cancel };
        await using var host = await StartAsync(kind, channel);
        var id = await NotifyAsync(host, NotificationChannel.WeChat);
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => host.Get<NotificationDispatcher>().DispatchDueAsync(dying.Token));
        channel.AfterSending = null;

        Assert.Equal(0, await host.Get<NotificationDispatcher>().DispatchDueAsync(CancellationToken.None));
        host.Machine.Advance(TimeSpan.FromMinutes(1));
        Assert.Equal(1, await host.Get<NotificationDispatcher>().DispatchDueAsync(CancellationToken.None));

        Assert.Equal([id, id], channel.Keys);
    }

    [Theory]
    [InlineData("Demo", NotificationState.Sent)]
    [InlineData("Production", NotificationState.Pending)]
    public async Task A_text_message_is_simulated_in_demo_mode_and_waits_for_a_provider_otherwise(string mode, NotificationState state)
    {
        await using var host = await RuntimeHost.StartAsync(DatabaseKind.Sqlite, ("OneDoor:Mode", mode));
        var id = await NotifyAsync(host, NotificationChannel.Sms);

        await host.Get<NotificationDispatcher>().DispatchDueAsync(CancellationToken.None);

        var message = await FindAsync(host, id);
        Assert.Equal(state, message.State);
        Assert.Equal(state == NotificationState.Sent ? $"SIM-{id:N}" : null, message.Receipt);
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public async Task The_inbox_shows_a_person_his_own_and_remembers_the_first_reading(DatabaseKind kind)
    {
        await using var host = await RuntimeHost.StartAsync(kind);
        var id = await NotifyAsync(host, NotificationChannel.InApp);
        await host.Get<NotificationDispatcher>().DispatchDueAsync(CancellationToken.None);
        var liMin = host.As(TestActors.LiMin);

        var item = (await liMin.GetAsync("platform/notifications?unread=true")).Expect(200)["items"].EnumerateArray().Single();
        Assert.Equal("李敏，您好", item.GetProperty("text").GetString());
        Assert.Equal(0, (await host.As(TestActors.WangFang).GetAsync("platform/notifications")).Expect(200)["items"].GetArrayLength());
        (await host.As(TestActors.WangFang).PostAsync($"platform/notifications/{id}/reading", new { })).Expect(404);

        var first = (await liMin.PostAsync($"platform/notifications/{id}/reading", new { })).Expect(200)["readAt"].GetString();
        host.Machine.Advance(TimeSpan.FromHours(1));
        Assert.Equal(first, (await liMin.PostAsync($"platform/notifications/{id}/reading", new { })).Expect(200)["readAt"].GetString());
        Assert.Equal(0, (await liMin.GetAsync("platform/notifications?unread=true")).Expect(200)["items"].GetArrayLength());
    }

    private static Task<RuntimeHost> StartAsync(DatabaseKind kind, RecordingChannel channel) =>
        RuntimeHost.StartAsync(kind, services => services.AddSingleton<INotificationChannel>(channel));

    private static Task<Guid> NotifyAsync(RuntimeHost host, NotificationChannel channel) => host.InProbeAsync(db =>
        Task.FromResult(db.Notify(
        new NotificationDraft(
            channel, Recipients.Person(TestActors.LiMin.Id), "probe.hello", new Dictionary<string, string> { ["name"] = "李敏" }),
        host.Get<IBusinessClock>().Now)));

    private static Task<Notification> FindAsync(RuntimeHost host, Guid id) =>
        host.InProbeAsync(db => db.Set<Notification>().AsNoTracking().SingleAsync(n => n.Id == id));

    /// <summary>A provider that notes every key it is handed.</summary>
    private sealed class RecordingChannel : INotificationChannel
    {
        public ConcurrentQueue<Guid> Keys { get; } = new();

        public bool Broken { get; set; }

        public Action? AfterSending { get; set; }

        public NotificationChannel Channel => NotificationChannel.WeChat;

        public bool IsOpen => true;

        public Task<string> SendAsync(OutgoingNotification notification, CancellationToken ct)
        {
            Keys.Enqueue(notification.IdempotencyKey);
            AfterSending?.Invoke();

            return Broken ? throw new InvalidOperationException("The provider is away.") : Task.FromResult("receipt");
        }
    }
}
