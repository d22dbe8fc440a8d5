using System.Text;

namespace Platform.SharedKernel.Infrastructure;

/// <summary>Turns validator and serializer paths into JSON pointers (RFC 6901).</summary>
internal static class JsonPointer
{
    /// <summary><c>Materials[0].HowToCure</c> → <c>/materials/0/howToCure</c>.</summary>
    public static string Of(string propertyPath)
    {
        var pointer = new StringBuilder();
        foreach (var part in propertyPath.Split(['.', '['], StringSplitOptions.RemoveEmptyEntries))
        {
            var name = part.TrimEnd(']');
            pointer.Append('/').Append(char.ToLowerInvariant(name[0])).Append(name.AsSpan(1));
        }

        return pointer.ToString();
    }

    /// <summary><c>$.materials[0].check</c> → <c>/materials/0/check</c>.</summary>
    public static string OfPath(string? jsonPath) => jsonPath is null or "$" ? "" : Of(jsonPath.TrimStart('$').Trim('.'));
}
