namespace Platform.Catalog.Domain;

/// <summary>参考事项. One of the 97 entries of the reference catalogue of 2010, as printed; a service item may fill it with life.</summary>
internal sealed class ReferenceItem : AggregateRoot
{
    private ReferenceItem()
    {
    }

    public int ReferenceNo { get; private init; }

    public string Name { get; private set; } = "";

    public string CategoryCode { get; private set; } = "";

    public string CategoryName { get; private set; } = "";

    /// <summary>Syllables of the name.</summary>
    public string Pinyin { get; private set; } = "";

    public IReadOnlyList<Alias> Aliases { get; private set; } = [];

    /// <summary>Why nobody can apply for it any more (the policy was abolished); null while it is alive.</summary>
    public string? InactiveReason { get; private set; }

    /// <summary>Oddities of the printed text, kept for the reader.</summary>
    public string? Note { get; private set; }

    /// <summary>Line of the source document.</summary>
    public int SourceLine { get; private set; }

    /// <summary>Folded words for the database's sieve.</summary>
    public string SearchText { get; private set; } = "";

    public bool Active => InactiveReason is null;

    public SearchWords Words => new(Name, Pinyin, Aliases, null, ReferenceNo);

    public static ReferenceItem Enter(Guid id, int referenceNo, ReferenceEntry entry)
    {
        var item = new ReferenceItem { Id = id, ReferenceNo = referenceNo };
        item.Apply(entry);

        return item;
    }

    /// <summary>Takes a corrected entry; true when something changed.</summary>
    public bool Correct(ReferenceEntry entry)
    {
        if (Entry.SameAs(entry))
        {
            return false;
        }

        Apply(entry);

        return true;
    }

    private ReferenceEntry Entry => new(Name, CategoryCode, CategoryName, Pinyin, Aliases, InactiveReason, Note, SourceLine);

    private void Apply(ReferenceEntry entry)
    {
        (Name, CategoryCode, CategoryName) = (entry.Name, entry.CategoryCode, entry.CategoryName);
        (Pinyin, Aliases) = (entry.Pinyin, entry.Aliases);
        (InactiveReason, Note, SourceLine) = (entry.InactiveReason, entry.Note, entry.SourceLine);
        SearchText = Words.Text;
    }
}

/// <summary>What the document prints about an item, and what we add to find it.</summary>
internal sealed record ReferenceEntry(
    string Name, string CategoryCode, string CategoryName, string Pinyin, IReadOnlyList<Alias> Aliases, string? InactiveReason,
    string? Note, int SourceLine)
{
    public bool SameAs(ReferenceEntry other) => Aliases.SequenceEqual(other.Aliases) && this with { Aliases = other.Aliases } == other;
}
