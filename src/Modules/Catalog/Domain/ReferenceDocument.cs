namespace Platform.Catalog.Domain;

/// <summary>
/// 参考资料. Facts of a founding document (windows, towns, norm form, targets, institutions) kept as they are, so that the product can show
/// and count them.
/// </summary>
internal sealed class ReferenceDocument : AggregateRoot
{
    private ReferenceDocument()
    {
    }

    public string Code { get; private init; } = "";

    public string Title { get; private set; } = "";

    /// <summary>Title and number of the document the facts come from.</summary>
    public string Source { get; private set; } = "";

    /// <summary>How many entries it lists.</summary>
    public int Count { get; private set; }

    /// <summary>The facts: <c>{facts, items}</c>.</summary>
    public string Json { get; private set; } = "";

    public static ReferenceDocument Enter(Guid id, string code, ReferenceText text)
    {
        var document = new ReferenceDocument { Id = id, Code = code };
        document.Correct(text);

        return document;
    }

    /// <summary>Takes the text; EF sees no change when it is the same.</summary>
    public void Correct(ReferenceText text) => (Title, Source, Count, Json) = (text.Title, text.Source, text.Count, text.Json);
}

/// <summary>The text of a reference document.</summary>
internal sealed record ReferenceText(string Title, string Source, int Count, string Json);
