using Platform.Catalog.IntegrationEvents;

namespace Platform.Approval.Tests;

/// <summary>Item versions as Catalog publishes them.</summary>
internal static class Items
{
    public static ServiceItemPublished Published(Guid id, DateTimeOffset at, int version = 1, int promised = 10, int review = 5) => new(
        Ids.New(at), at, id, "120101-Subsistence-035", version, 35, "低保特困户认定申报", "Subsistence", "社会救助", "05", false,
        Limit.WorkingDays(20), Limit.WorkingDays(promised),
        [
            new(1, "Acceptance", "受理", Limit.WorkingDays(1)), new(2, "Review", "审核", Limit.WorkingDays(review)),
            new(3, "Approval", "审批", Limit.WorkingDays(3)), new(4, "CertificateMaking", "制证", Limit.WorkingDays(1)),
        ],
        [], [], "Local", "Approval", "低保证", "符合低保条件", ["社会救助暂行办法 9"], "和平区人民政府", "和平区人民法院", false, false, [], "dbtkh", "dibao",
        new DateOnly(2026, 1, 1), null, true, "120101");

    public static ServiceItemPublished Instant(Guid id, DateTimeOffset at) => Published(id, at) with
    {
        EventId = Ids.New(at),
        Name = "老年证办理",
        Instant = true,
        PromisedLimit = Limit.SameDay,
        Route = [new(1, "Acceptance", "受理", Limit.SameDay), new(2, "Approval", "当场决定", Limit.SameDay)],
        ResultType = "Certificate",
        ResultName = "老年证",
    };
}
