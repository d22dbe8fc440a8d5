namespace Platform.SharedKernel.Infrastructure;

/// <summary>
/// 数据范围. A range of division codes [From, To): text comparison in the C collation uses the index, a LIKE prefix would miss it.
/// </summary>
/// <param name="From">First code inside.</param>
/// <param name="To">First code outside.</param>
public readonly record struct DataScope(string From, string To)
{
    /// <summary>Everything.</summary>
    public static DataScope All { get; } = new("", "~");

    /// <summary>Nothing.</summary>
    public static DataScope None { get; } = new("~", "~");

    /// <summary>All codes that begin with <paramref name="prefix"/>; nothing for an empty prefix, which only the system may have.</summary>
    public static DataScope Subtree(string prefix) => prefix.Length == 0 ? None : new(prefix, prefix + ":"); // ':' follows '9'

    /// <summary>True when <paramref name="code"/> lies inside.</summary>
    public bool Contains(string code) => string.CompareOrdinal(code, From) >= 0 && string.CompareOrdinal(code, To) < 0;
}
