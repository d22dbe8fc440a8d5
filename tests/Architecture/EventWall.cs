using System.Reflection;
using System.Text;
using System.Text.Json;
using Microsoft.Extensions.DependencyInjection;
using Platform.SharedKernel;

namespace Platform.Architecture.Tests;

/// <summary>Wall 8: every integration event has a name, a version, a sample in docs/events.md, and a subscriber or the word public.</summary>
public sealed class EventWall
{
    private static readonly string Page = Path.Combine(House.Root, "docs", "events.md");

    private static IEnumerable<Type> Events => House.Contracts.Append(typeof(IIntegrationEvent).Assembly)
        .SelectMany(a => a.GetTypes()).Where(t => t is { IsClass: true } && t.IsAssignableTo(typeof(IIntegrationEvent)));

    [Fact]
    public void Every_event_has_a_contract_name_of_its_own()
    {
        var names = Events.Select(e => e.GetCustomAttribute<EventContractAttribute>()?.Name).ToList();

        Assert.DoesNotContain(null, names);
        Assert.Equal(names.Count, names.Distinct().Count());
    }

    [Fact]
    public void Every_event_is_heard_or_public()
    {
        var heard = WholePlatform.Instance.App.Services.GetServices<Subscription>().SelectMany(s => s.Handlers).Select(h => h.EventType).ToHashSet();

        Assert.Empty(Events.Where(e => !heard.Contains(e) && EventCatalog.ContractOf(e) is { Public: false }).Select(e => e.Name));
    }

    [Fact]
    public void The_page_of_events_is_up_to_date()
    {
        var expected = Render();
        if (Environment.GetEnvironmentVariable("ONEDOOR_UPDATE_DOCS") == "1")
        {
            File.WriteAllText(Page, expected);
        }

        Assert.True(File.Exists(Page) && File.ReadAllText(Page) == expected, "docs/events.md is stale: run `make docs`.");
    }

    [Fact]
    public void A_planted_event_without_a_contract_is_seen() => Assert.Null(
        House.Planted.GetType("Platform.Planted.IntegrationEvents.Loose")!.GetCustomAttribute<EventContractAttribute>());

    private static string Render()
    {
        var subscribers = WholePlatform.Instance.App.Services.GetServices<Subscription>()
            .SelectMany(s => s.Handlers.Select(h => (h.EventType, s.Name))).ToLookup(x => x.EventType, x => x.Name);
        var page = new StringBuilder("# Integration events\n\nGenerated from the contract assemblies by `EventWall`; do not edit.\n");
        foreach (var type in Events.OrderBy(e => EventCatalog.ContractOf(e).Name, StringComparer.Ordinal))
        {
            var contract = EventCatalog.ContractOf(type);
            var readers = subscribers[type].Distinct().Order(StringComparer.Ordinal).ToList();
            page.Append(System.Globalization.CultureInfo.InvariantCulture, $"\n## `{contract.Name}` v{contract.Version}\n\n")
                .Append(System.Globalization.CultureInfo.InvariantCulture, $"`{type.FullName}`. Read by: {(readers.Count == 0 ? "nobody inside" : string.Join(", ", readers))}{(contract.Public ? "; public feed" : "")}.\n\n```json\n{Sample.JsonOf(type)}\n```\n");
        }

        return page.ToString();
    }
}
