using Platform.Administration.Domain;

namespace Platform.Administration.Data;

internal sealed class PersonTable : IEntityTypeConfiguration<Person>
{
    public void Configure(EntityTypeBuilder<Person> person)
    {
        person.ToTable("people").HasKey(p => p.Id);
        person.HasIndex(p => p.StaffNo).IsUnique();
        person.HasIndex(p => p.DivisionCode);
        person.Property(p => p.StaffNo).HasMaxLength(40);
        person.Property(p => p.Name).HasMaxLength(60);
        person.Property(p => p.CentreCode).HasMaxLength(12);
        person.Property(p => p.Roles).AsJson();
        person.Property(p => p.Posts).AsJson();
    }
}

internal sealed class OrgUnitTable : IEntityTypeConfiguration<OrgUnit>
{
    public void Configure(EntityTypeBuilder<OrgUnit> unit)
    {
        unit.ToTable("org_units").HasKey(u => u.Id);
        unit.HasIndex(u => u.Code).IsUnique();
        unit.HasIndex(u => u.ParentId);
        unit.HasIndex(u => u.DivisionCode);
        unit.HasOne<OrgUnit>().WithMany().HasForeignKey(u => u.ParentId).OnDelete(DeleteBehavior.Restrict);
        unit.Property(u => u.Code).HasMaxLength(40);
        unit.Property(u => u.Name).HasMaxLength(100);
        unit.Property(u => u.DivisionCode).HasMaxLength(12);
    }
}

internal sealed class RoleGrantTable : IEntityTypeConfiguration<RoleGrant>
{
    public void Configure(EntityTypeBuilder<RoleGrant> grant)
    {
        grant.ToTable("role_grants").HasKey(g => g.Id);
        grant.HasIndex(g => new { g.Role, g.Capability }).IsUnique();
        grant.Property(g => g.Role).HasMaxLength(40);
        grant.Property(g => g.Capability).HasMaxLength(60);
        grant.Property(g => g.Scope).HasMaxLength(1);
    }
}
