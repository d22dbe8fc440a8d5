using System.Text.RegularExpressions;

namespace Platform.Architecture.Tests;

/// <summary>Wall 4, second half: nobody goes around the scope filter, the version or the audit, but a short reviewed list.</summary>
public sealed partial class ScopeWall
{
    /// <summary>File (relative to src/Modules) → why it may. Review every new line.</summary>
    private static readonly Dictionary<string, string> Reviewed = new()
    {
    };

    [Fact]
    public void No_read_or_write_goes_around_scope_version_and_audit()
    {
        var root = Path.Combine(House.Root, "src", "Modules");
        var found = Directory.GetFiles(root, "*.cs", SearchOption.AllDirectories)
            .Where(f => !f.Contains("Migrations", StringComparison.Ordinal) && SideDoor().IsMatch(File.ReadAllText(f)))
            .Select(f => Path.GetRelativePath(root, f).Replace('\\', '/'))
            .Where(f => !Reviewed.ContainsKey(f) && !IsProjectionReset(Path.Combine(root, f)));

        Assert.Empty(found);
    }

    [Fact]
    public void A_planted_side_door_is_seen() =>
        Assert.Matches(SideDoor(), File.ReadAllText(Path.Combine(House.Root, "tests", "Architecture", "Plants", "Plants.cs")));

    /// <summary>Emptying a read table before it is rebuilt has no aggregate, version or audit to go around.</summary>
    private static bool IsProjectionReset(string file)
    {
        var text = File.ReadAllText(file);

        return text.Contains("IProjectionReset", StringComparison.Ordinal)
            && SideDoor().Matches(text).All(m => m.Value.Contains("ExecuteDelete", StringComparison.Ordinal));
    }

    [GeneratedRegex(@"\.(IgnoreQueryFilters|FromSql\w*|SqlQuery\w*|ExecuteSql\w*|ExecuteUpdate\w*|ExecuteDelete\w*)\s*[<(]")]
    private static partial Regex SideDoor();
}
