using Platform.Administration.Domain;

namespace Platform.Administration.Data;

internal sealed class WorkCalendarYearTable : IEntityTypeConfiguration<WorkCalendarYear>
{
    public void Configure(EntityTypeBuilder<WorkCalendarYear> year)
    {
        year.ToTable("work_calendar_years").HasKey(y => y.Id);
        year.HasIndex(y => y.Year).IsUnique();
        year.HasIndex(y => y.CalendarVersion).IsUnique(); // Two publications at once: the loser takes the next version.
        year.Property(y => y.Days).AsJson();
        year.Property(y => y.Proposal).AsJson();
        year.Property(y => y.PublishedBy).AsJson();
        year.Property(y => y.Source).HasMaxLength(200);
    }
}

internal sealed class SettingValueTable : IEntityTypeConfiguration<SettingValue>
{
    public void Configure(EntityTypeBuilder<SettingValue> setting)
    {
        setting.ToTable("setting_values").HasKey(s => s.Id);
        setting.HasIndex(s => new { s.Key, s.Authority, s.EffectiveFrom }).IsUnique();
        setting.Property(s => s.Key).HasMaxLength(100);
        setting.Property(s => s.Authority).HasMaxLength(12);
        setting.Property(s => s.Value).HasMaxLength(4000);
    }
}

internal sealed class KnownCentreTable : IEntityTypeConfiguration<KnownCentre>
{
    public void Configure(EntityTypeBuilder<KnownCentre> centre)
    {
        centre.ToTable("known_centres").HasKey(c => c.Id);
        centre.HasIndex(c => c.PlaceCode).IsUnique();
        centre.Property(c => c.PlaceCode).HasMaxLength(12);
        centre.Property(c => c.Name).HasMaxLength(100);
    }
}
