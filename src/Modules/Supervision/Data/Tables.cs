using Platform.Supervision.Domain;

namespace Platform.Supervision.Data;

internal sealed class CaseWatchTable : IEntityTypeConfiguration<CaseWatch>
{
    public void Configure(EntityTypeBuilder<CaseWatch> watch)
    {
        watch.ToTable("case_watches").HasKey(w => w.CaseNo);
        watch.Property(w => w.CaseNo).HasMaxLength(40);
        watch.Property(w => w.Version).IsConcurrencyToken(); // Pump and sweep may meet at one case.
        watch.Property(w => w.ItemName).HasMaxLength(200);
        watch.Property(w => w.HolderName).HasMaxLength(100);
        watch.Property(w => w.Clocks).AsJson();
        watch.Property(w => w.Done).AsJson();
    }
}

internal sealed class SignalTable : IEntityTypeConfiguration<Signal>
{
    public void Configure(EntityTypeBuilder<Signal> signal)
    {
        signal.ToTable("signals").HasKey(s => s.Id);
        signal.HasIndex(s => s.Key).IsUnique(); // The claim: each signal exactly once, whoever sweeps.
        signal.HasIndex(s => new { s.DivisionCode, s.RaisedOn, s.Id });
        signal.HasIndex(s => s.CaseNo);
        signal.HasIndex(s => new { s.SubjectId, s.Code });
        signal.Property(s => s.Key).HasMaxLength(200);
        signal.Property(s => s.Code).HasMaxLength(20);
        signal.Property(s => s.SubjectId).HasMaxLength(60);
        signal.Property(s => s.CaseNo).HasMaxLength(40);
        signal.Property(s => s.ItemName).HasMaxLength(200);
        signal.Property(s => s.AddresseeName).HasMaxLength(100);
        signal.Property(s => s.Explanation).HasMaxLength(2000);
        signal.Property(s => s.History).AsJson();
    }
}

internal sealed class CaseTrackTable : IEntityTypeConfiguration<CaseTrack>
{
    public void Configure(EntityTypeBuilder<CaseTrack> track)
    {
        track.ToTable("case_tracks").HasKey(t => t.CaseNo);
        track.Property(t => t.CaseNo).HasMaxLength(40);
        track.Property(t => t.ItemName).HasMaxLength(200);
        track.Property(t => t.ApplicantName).HasMaxLength(100);
        track.Property(t => t.WorstLevel).HasMaxLength(20);
    }
}

internal sealed class TrailEntryTable : IEntityTypeConfiguration<TrailEntry>
{
    public void Configure(EntityTypeBuilder<TrailEntry> entry)
    {
        entry.ToTable("trail_entries").HasKey(e => new { e.CaseNo, e.Seq });
        entry.Property(e => e.CaseNo).HasMaxLength(40);
        entry.Property(e => e.Kind).HasMaxLength(100);
        entry.Property(e => e.Text).HasMaxLength(1000);
        entry.Property(e => e.TextEn).HasMaxLength(1000);
        entry.Property(e => e.ActorName).HasMaxLength(100);
        entry.Property(e => e.ActingForName).HasMaxLength(100);
    }
}

internal sealed class KnownPersonTable : IEntityTypeConfiguration<KnownPerson>
{
    public void Configure(EntityTypeBuilder<KnownPerson> person)
    {
        person.ToTable("known_people").HasKey(p => p.Id);
        person.Property(p => p.Id).ValueGeneratedNever();
        person.Property(p => p.Name).HasMaxLength(100);
    }
}
