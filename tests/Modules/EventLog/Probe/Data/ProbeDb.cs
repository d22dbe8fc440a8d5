using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Platform.EventLog.Tests.Probe.Data;

public abstract class ProbeDb(DbContextOptions options) : ModuleDb(options, "probe")
{
    public DbSet<Note> Notes => Set<Note>();

    public DbSet<Reply> Answers => Set<Reply>();

    public DbSet<Effect> Effects => Set<Effect>();

    public DbSet<NoteRow> Rows => Set<NoteRow>();

    protected override IEnumerable<IIntegrationEvent> Publish(IDomainEvent fact) => fact switch
    {
        Note.Written f => [new NoteWritten(Ids.New(f.At), f.At, f.Key, f.Number, f.Text, f.Division)],
        Note.Shelved f => [new NoteShelved(Ids.New(f.At), f.At, f.Key)],
        Reply.Given f => [new NoteAnswered(Ids.New(f.At), f.At, f.Key, f.Number)],
        _ => throw new NotSupportedException(fact.GetType().Name),
    };
}

public sealed class ProbeNpgsqlDb(DbContextOptions<ProbeNpgsqlDb> options) : ProbeDb(options);

public sealed class ProbeSqliteDb(DbContextOptions<ProbeSqliteDb> options) : ProbeDb(options);

internal sealed class NoteTable : IEntityTypeConfiguration<Note>
{
    public void Configure(EntityTypeBuilder<Note> builder) => builder.ToTable("note").HasIndex(n => n.Key).IsUnique();
}

internal sealed class AnswerTable : IEntityTypeConfiguration<Reply>
{
    public void Configure(EntityTypeBuilder<Reply> builder) => builder.ToTable("answer").HasIndex(n => n.Key);
}

internal sealed class EffectTable : IEntityTypeConfiguration<Effect>
{
    public void Configure(EntityTypeBuilder<Effect> builder) => builder.ToTable("effect").HasKey(e => e.Id);
}

internal sealed class NoteRowTable : IEntityTypeConfiguration<NoteRow>
{
    public void Configure(EntityTypeBuilder<NoteRow> builder) => builder.ToTable("note_row").HasKey(r => r.Key);
}
