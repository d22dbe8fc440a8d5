using Microsoft.AspNetCore.Identity;
using Platform.Administration.Access;
using Platform.Administration.Domain;

namespace Platform.Administration.Data;

/// <summary>One integrator and one board for demo mode; their secrets are public, so production refuses both.</summary>
internal sealed class LoadDemoClients(AdministrationDb db, IPasswordHasher<MachineClient> hasher) : IFirstData
{
    public string Name => "demo-clients";

    public int Version => 1;

    public int Order => 20;

    public bool DemoOnly => true;

    public async Task LoadAsync(CancellationToken ct)
    {
        var file = SeedFile.Read<ClientFile>("demo-clients.json");
        var clients = await db.MachineClients.Select(c => c.ClientId).ToListAsync(ct);
        foreach (var c in file.Clients.Where(c => !clients.Contains(c.ClientId)))
        {
            var rights = new MachineRights(c.Division, c.Grants);
            db.Add(MachineClient.Admit(
                SeedIds.Of("client", c.ClientId), c.ClientId, c.Name, hasher.HashPassword(null!, c.Secret), rights, demo: true));
        }

        var devices = await db.HallDevices.Select(d => d.Code).ToListAsync(ct);
        foreach (var d in file.Devices.Where(d => !devices.Contains(d.Code)))
        {
            db.Add(HallDevice.PutUp(SeedIds.Of("device", d.Code), d.Code, d.Name, DeviceScheme.HashOf(d.Token), d.PlaceCode, demo: true));
        }
    }

    private sealed record ClientFile(IReadOnlyList<Client> Clients, IReadOnlyList<Device> Devices);

    private sealed record Client(string ClientId, string Name, string Secret, string Division, IReadOnlyList<MachineGrant> Grants);

    private sealed record Device(string Code, string Name, string Token, string PlaceCode);
}
