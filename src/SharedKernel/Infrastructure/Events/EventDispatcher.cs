using System.Collections.Frozen;
using Microsoft.Extensions.DependencyInjection;

namespace Platform.SharedKernel.Infrastructure;

/// <summary>Brings an event to the handlers of one subscription, inside the transaction of the caller.</summary>
internal sealed class EventDispatcher
{
    private readonly EventCatalog _catalog;
    private readonly Subscription _subscription;
    private readonly FrozenDictionary<string, List<Call>> _calls;

    public EventDispatcher(Subscription subscription, EventCatalog catalog)
    {
        (_subscription, _catalog) = (subscription, catalog);
        _calls = subscription.Handlers.OrderBy(h => h.HandlerType.FullName, StringComparer.Ordinal)
            .GroupBy(h => EventCatalog.ContractOf(h.EventType).Name)
            .ToFrozenDictionary(g => g.Key, g => g.Select(Call.For).ToList());
    }

    /// <summary>Runs every handler of the event and saves what each did, so that audit and causation name the right one.</summary>
    /// <exception cref="HandlerFailed">A handler, or saving its work, failed.</exception>
    public async Task HandleAsync(PumpWork work, EventLogEntry entry, CancellationToken ct)
    {
        try
        {
            var fact = _catalog.Read(entry) ?? throw new InvalidOperationException($"Nothing is known about {entry.Type}.");
            work.Services.GetService<IKernelFacts>()?.Learn(fact); // No handler works with an older calendar than the fact it handles.
            foreach (var call in _calls[entry.Type])
            {
                work.Session.CausationId = entry.EventId;
                work.Session.Action = call.Handler.Name;
                (work.Session.ActingFor, work.Session.Reason) = (null, null);
                await call.InvokeAsync(work.Services, fact, ct);
                await work.Db.SaveChangesAsync(ct);
            }

            if (_subscription.IsProjection && work.Session.LogMark > 0)
            {
                throw new InvalidOperationException($"The projection {_subscription.Name} published: a rebuild would do it again.");
            }
        }
        catch (Exception e) when (!ct.IsCancellationRequested)
        {
            throw new HandlerFailed(entry, e);
        }
        finally
        {
            work.Db.ChangeTracker.Clear(); // The next event starts on fresh state, as it would after a crash.
        }
    }

    /// <summary>Calls one handler without reflection per event.</summary>
    private abstract class Call(Type handler)
    {
        public Type Handler { get; } = handler;

        public static Call For(HandlerBinding binding) =>
            (Call)Activator.CreateInstance(typeof(Call<>).MakeGenericType(binding.EventType), binding.HandlerType)!;

        public abstract Task InvokeAsync(IServiceProvider services, IIntegrationEvent fact, CancellationToken ct);
    }

    private sealed class Call<TEvent>(Type handler) : Call(handler)
        where TEvent : IIntegrationEvent
    {
        public override Task InvokeAsync(IServiceProvider services, IIntegrationEvent fact, CancellationToken ct) =>
            ((IIntegrationEventHandler<TEvent>)services.GetRequiredService(Handler)).Handle((TEvent)fact, ct);
    }
}
