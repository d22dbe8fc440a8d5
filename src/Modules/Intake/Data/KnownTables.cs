using Platform.Intake.Domain;

namespace Platform.Intake.Data;

internal sealed class KnownCentreTable : IEntityTypeConfiguration<KnownCentre>
{
    public void Configure(EntityTypeBuilder<KnownCentre> builder)
    {
        builder.ToTable("known_centre").HasKey(c => c.Id);
        builder.Property(c => c.Id).ValueGeneratedNever();
        builder.HasIndex(c => c.PlaceCode).IsUnique();
    }
}

internal sealed class KnownWindowTable : IEntityTypeConfiguration<KnownWindow>
{
    public void Configure(EntityTypeBuilder<KnownWindow> builder)
    {
        builder.ToTable("known_window").HasKey(w => w.Id);
        builder.Property(w => w.Id).ValueGeneratedNever();
        builder.HasIndex(w => w.PlaceCode);
        builder.Property(w => w.ItemIds).AsJson();
        builder.Ignore(w => w.Label).Ignore(w => w.Comprehensive);
    }
}

internal sealed class KnownAdoptionTable : IEntityTypeConfiguration<KnownAdoption>
{
    public void Configure(EntityTypeBuilder<KnownAdoption> builder)
    {
        builder.ToTable("known_adoption").HasKey(a => new { a.CentreId, a.ItemId });
        builder.HasIndex(a => a.PlaceCode);
    }
}

internal sealed class KnownPostTable : IEntityTypeConfiguration<KnownPost>
{
    public void Configure(EntityTypeBuilder<KnownPost> builder)
    {
        builder.ToTable("known_post").HasKey(p => p.Id);
        builder.Property(p => p.Id).ValueGeneratedNever();
        builder.HasIndex(p => p.PlaceCode);
        builder.Property(p => p.Bs).AsJson();
    }
}

internal sealed class KnownPersonTable : IEntityTypeConfiguration<KnownPerson>
{
    public void Configure(EntityTypeBuilder<KnownPerson> builder)
    {
        builder.ToTable("known_person").HasKey(p => p.Id);
        builder.Property(p => p.Id).ValueGeneratedNever();
        builder.HasIndex(p => p.PlaceCode);
    }
}

internal sealed class KnownAuthorisationTable : IEntityTypeConfiguration<KnownAuthorisation>
{
    public void Configure(EntityTypeBuilder<KnownAuthorisation> builder)
    {
        builder.ToTable("known_authorisation").HasKey(a => a.Id);
        builder.Property(a => a.Id).ValueGeneratedNever();
        builder.HasIndex(a => a.StaffNo);
        builder.Property(a => a.ItemIds).AsJson();
    }
}

internal sealed class KnownItemTable : IEntityTypeConfiguration<KnownItem>
{
    public void Configure(EntityTypeBuilder<KnownItem> builder)
    {
        builder.ToTable("known_item").HasKey(i => new { i.ItemId, i.Version });
        builder.Property(i => i.Body).AsJson();
    }
}

internal sealed class KnownCaseTable : IEntityTypeConfiguration<KnownCase>
{
    public void Configure(EntityTypeBuilder<KnownCase> builder)
    {
        builder.ToTable("known_case").HasKey(c => c.CaseNo);
        builder.Property(c => c.CaseNo).HasMaxLength(23);
        builder.Property(c => c.Stage).HasMaxLength(40);
        builder.Ignore(c => c.DisplayCode);
    }
}

/// <summary>When a part of the read copies last changed: what is in memory counts only as long as its stamp stands.</summary>
internal sealed class CopyStamp
{
    public required string Key { get; init; }

    public long Value { get; set; }
}

internal sealed class CopyStampTable : IEntityTypeConfiguration<CopyStamp>
{
    public void Configure(EntityTypeBuilder<CopyStamp> builder) => builder.ToTable("copy_stamp").HasKey(s => s.Key);
}
