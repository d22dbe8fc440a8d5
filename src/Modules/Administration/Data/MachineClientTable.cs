using Platform.Administration.Domain;

namespace Platform.Administration.Data;

internal sealed class MachineClientTable : IEntityTypeConfiguration<MachineClient>
{
    public void Configure(EntityTypeBuilder<MachineClient> client)
    {
        client.ToTable("machine_clients").HasKey(c => c.Id);
        client.HasIndex(c => c.ClientId).IsUnique();
        client.Property(c => c.ClientId).HasMaxLength(60);
        client.Property(c => c.Name).HasMaxLength(100);
        client.Property(c => c.SecretHash).HasMaxLength(200);
        client.Property(c => c.DivisionCode).HasMaxLength(12);
        client.Property(c => c.Grants).AsJson();
    }
}

internal sealed class HallDeviceTable : IEntityTypeConfiguration<HallDevice>
{
    public void Configure(EntityTypeBuilder<HallDevice> device)
    {
        device.ToTable("hall_devices").HasKey(d => d.Id);
        device.HasIndex(d => d.Code).IsUnique();
        device.HasIndex(d => d.TokenHash).IsUnique();
        device.Property(d => d.Code).HasMaxLength(60);
        device.Property(d => d.Name).HasMaxLength(100);
        device.Property(d => d.TokenHash).HasMaxLength(64);
        device.Property(d => d.PlaceCode).HasMaxLength(12);
    }
}
