using Microsoft.AspNetCore.Identity;
using Platform.Administration.Domain;

namespace Platform.Administration.Data;

/// <summary>Brings the demo cast into the directory and opens its accounts. Demo mode only.</summary>
internal sealed class LoadDemoCast(AdministrationDb db, UserManager<Account> accounts, IBusinessClock clock) : IFirstData
{
    public string Name => "demo-cast";

    public int Version => 1;

    public int Order => 20;

    public bool DemoOnly => true;

    public async Task LoadAsync(CancellationToken ct)
    {
        var cast = DemoCast.Load();
        var known = await db.People.ToDictionaryAsync(p => p.StaffNo, ct);
        var opened = await db.Accounts.Select(a => a.Id).ToListAsync(ct);
        foreach (var member in cast.People)
        {
            var id = SeedIds.Of("person", member.StaffNo);
            if (known.TryGetValue(member.StaffNo, out var person))
            {
                person.Place(cast.PlacementOf(member), clock.Now);
            }
            else
            {
                db.Add(Person.Register(id, member.StaffNo, member.Name, cast.PlacementOf(member), clock.Now));
            }

            if (!opened.Contains(id))
            {
                await OpenAsync(Account.Open(id, member.StaffNo, demo: true), cast.Password);
            }
        }
    }

    private async Task OpenAsync(Account account, string password)
    {
        var result = await accounts.CreateAsync(account, password);
        if (!result.Succeeded)
        {
            throw new InvalidOperationException($"Demo account {account.UserName}: {result}");
        }
    }
}
