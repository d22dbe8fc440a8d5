using Microsoft.Extensions.Options;
using Platform.Administration.Domain;

namespace Platform.Administration.Data;

/// <summary>Answers "who am I, where do I stand, what may I do" for the signed-in actor.</summary>
internal sealed class MeReader(AdministrationDb db, AccessBook access, IOptions<OneDoorOptions> mode)
{
    public async Task<MeView> ReadAsync(Actor actor, CancellationToken ct)
    {
        var person = (await access.CurrentAsync()).Person(actor.Id);
        var userName = await db.Accounts.Where(a => a.Id == actor.Id).Select(a => a.UserName).SingleOrDefaultAsync(ct);

        return new MeView(
            actor.Id, userName ?? actor.StaffNo, actor.Name, actor.StaffNo, actor.Roles,
            [.. actor.Grants.Keys.Append(Capabilities.SignedIn).Distinct().Order(StringComparer.Ordinal)],
            actor.DivisionCode, await CentreAsync(actor.CentrePlaceCode, ct), person?.Posts ?? [], actor.DutyPostId, mode.Value.IsDemo);
    }

    private async Task<CentreView?> CentreAsync(string? placeCode, CancellationToken ct)
    {
        if (placeCode is null)
        {
            return null;
        }

        var name = await db.KnownCentres.Where(c => c.PlaceCode == placeCode).Select(c => c.Name).SingleOrDefaultAsync(ct);

        return new CentreView(SeedIds.Of("centre", placeCode), name ?? placeCode, placeCode);
    }
}

/// <summary>The signed-in actor.</summary>
internal sealed record MeView(
    Guid PersonId, string UserName, string Name, string StaffNo, IReadOnlyList<string> Roles, IReadOnlyList<string> Capabilities,
    string DivisionCode, CentreView? Centre, IReadOnlyList<PostHeld> Posts, Guid? PostToday, bool Demo);

/// <summary>His centre.</summary>
internal sealed record CentreView(Guid Id, string Name, string PlaceCode);
