using System.Text.Json.Serialization;

namespace Platform.SharedKernel.Infrastructure;

/// <summary>One block of a document's body. The discriminators are stored for decades: never rename one.</summary>
[JsonDerivedType(typeof(Paragraph), "paragraph")]
[JsonDerivedType(typeof(Heading), "heading")]
[JsonDerivedType(typeof(Facts), "facts")]
[JsonDerivedType(typeof(Table), "table")]
[JsonDerivedType(typeof(Remedies), "remedies")]
[JsonDerivedType(typeof(Signatures), "signatures")]
[JsonDerivedType(typeof(Note), "note")]
public abstract record DocumentBlock
{
    /// <summary>A paragraph, first line indented by two characters.</summary>
    /// <param name="Text">The sentence.</param>
    public sealed record Paragraph(string Text) : DocumentBlock;

    /// <summary>A heading of a section.</summary>
    /// <param name="Text">The heading.</param>
    public sealed record Heading(string Text) : DocumentBlock;

    /// <summary>Labelled values, framed.</summary>
    /// <param name="Rows">The rows.</param>
    public sealed record Facts(IReadOnlyList<Fact> Rows) : DocumentBlock;

    /// <summary>A table; its heading is repeated on every page.</summary>
    /// <param name="Columns">Columns with relative widths.</param>
    /// <param name="Rows">Cells, as many per row as columns.</param>
    public sealed record Table(IReadOnlyList<Column> Columns, IReadOnlyList<IReadOnlyList<string>> Rows) : DocumentBlock;

    /// <summary>救济途径: review body and term, court and term. Never split from its heading.</summary>
    /// <param name="Lines">The sentences.</param>
    public sealed record Remedies(IReadOnlyList<string> Lines) : DocumentBlock;

    /// <summary>Lines to be signed by hand.</summary>
    /// <param name="Lines">Who signs.</param>
    public sealed record Signatures(IReadOnlyList<string> Lines) : DocumentBlock;

    /// <summary>A remark in small type.</summary>
    /// <param name="Text">The remark.</param>
    public sealed record Note(string Text) : DocumentBlock;
}

/// <summary>A labelled value.</summary>
/// <param name="Label">Label.</param>
/// <param name="Value">Value.</param>
public sealed record Fact(string Label, string Value);

/// <summary>A column of a table.</summary>
/// <param name="Title">Heading.</param>
/// <param name="Weight">Relative width.</param>
/// <param name="Centred">Centred (numbers, dates) or left.</param>
public sealed record Column(string Title, int Weight, bool Centred = false);
