using Platform.Approval.Domain;

namespace Platform.Approval.Data;

internal sealed class KnownItemTable : IEntityTypeConfiguration<KnownItem>
{
    public void Configure(EntityTypeBuilder<KnownItem> builder)
    {
        builder.ToTable("known_item").HasKey(i => new { i.ItemId, i.Version });
        builder.Property(i => i.Body).AsJson();
    }
}

internal sealed class KnownCentreTable : IEntityTypeConfiguration<KnownCentre>
{
    public void Configure(EntityTypeBuilder<KnownCentre> builder)
    {
        builder.ToTable("known_centre").HasKey(c => c.Id);
        builder.Property(c => c.Id).ValueGeneratedNever();
        builder.HasIndex(c => c.PlaceCode).IsUnique();
        builder.Property(c => c.PlaceCode).HasMaxLength(12);
    }
}

internal sealed class KnownPostTable : IEntityTypeConfiguration<KnownPost>
{
    public void Configure(EntityTypeBuilder<KnownPost> builder)
    {
        builder.ToTable("known_post").HasKey(p => p.Id);
        builder.Property(p => p.Id).ValueGeneratedNever();
        builder.HasIndex(p => new { p.PlaceCode, p.Post });
        builder.HasIndex(p => p.Serving);
        builder.Property(p => p.PlaceCode).HasMaxLength(12);
        builder.Property(p => p.AName).HasMaxLength(60);
        builder.Property(p => p.CoverName).HasMaxLength(60);
        builder.Property(p => p.Bs).AsJson();
        builder.Ignore(p => p.Holder);
    }
}

internal sealed class KnownPersonTable : IEntityTypeConfiguration<KnownPerson>
{
    public void Configure(EntityTypeBuilder<KnownPerson> builder)
    {
        builder.ToTable("known_person").HasKey(p => p.Id);
        builder.Property(p => p.Id).ValueGeneratedNever();
        builder.Property(p => p.StaffNo).HasMaxLength(40);
        builder.Property(p => p.Name).HasMaxLength(60);
    }
}

internal sealed class KnownAuthorisationTable : IEntityTypeConfiguration<KnownAuthorisation>
{
    public void Configure(EntityTypeBuilder<KnownAuthorisation> builder)
    {
        builder.ToTable("known_authorisation").HasKey(a => a.Id);
        builder.Property(a => a.Id).ValueGeneratedNever();
        builder.Property(a => a.StaffNo).HasMaxLength(40);
        builder.Property(a => a.Scope).HasMaxLength(20);
        builder.Property(a => a.DivisionCode).HasMaxLength(12);
        builder.Property(a => a.ItemIds).AsJson();
    }
}

/// <summary>Empties the read copies before they are filled anew from the first event.</summary>
internal sealed class ForgetReadCopies(ApprovalDb db) : IProjectionReset
{
    public string Projection => ReadCopies.Name;

    public async Task ClearAsync(CancellationToken ct)
    {
        await db.Set<KnownItem>().ExecuteDeleteAsync(ct);
        await db.Set<KnownCentre>().ExecuteDeleteAsync(ct);
        await db.Set<KnownPost>().ExecuteDeleteAsync(ct);
        await db.Set<KnownPerson>().ExecuteDeleteAsync(ct);
        await db.Set<KnownAuthorisation>().ExecuteDeleteAsync(ct);
    }
}
