using Platform.Catalog.Domain;
using Platform.Catalog.IntegrationEvents;

namespace Platform.Catalog.Data;

/// <summary>Turns a published version into the event that carries all of it.</summary>
internal static class PublishedItem
{
    public static ServiceItemPublished Of(ServiceItem item, ItemVersion version, DateTimeOffset at)
    {
        var content = version.Content;

        return new ServiceItemPublished(
            Ids.New(at), at, item.Id, item.Code, version.No, item.ReferenceNo, content.Name, item.CategoryCode, item.CategoryName,
            content.ItemType, content.Instant, content.StatutoryLimit, content.PromisedLimit,
            [.. content.Route.Select((s, i) => new RouteStep(i + 1, s.Post.ToString(), s.Duty, s.Limit))],
            [.. content.Materials.Select(MaterialOf)],
            [.. content.Fees.Select(f => new ItemFee(f.Name, f.Basis, f.Amount) { Standard = f.Standard })],
            content.DecisionMode.ToString(), content.ResultType.ToString(), content.ResultName ?? "", content.Conditions,
            [.. content.LegalBasis.Select(b => b.Line)], content.ReviewBody, content.Court, content.ToleranceAllowed,
            content.CommitmentAllowed, [.. content.Aliases.Select(a => a.Word)], Spelling.Initials(content.Pinyin),
            Spelling.Joined(content.Pinyin), content.ValidFrom, content.ValidTo, content.Demo, item.DivisionCode)
        {
            AliasInitials = [.. content.Aliases.Select(a => a.Initials)],
        };
    }

    private static ItemMaterial MaterialOf(MaterialRequirement m) =>
        new(m.Id, m.Name, m.Kind.ToString(), m.Basis, m.Originals, m.Copies, m.Required, m.Deferrable) { Condition = m.Condition };
}
