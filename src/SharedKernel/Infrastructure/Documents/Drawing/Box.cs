using SkiaSharp;

namespace Platform.SharedKernel.Infrastructure.Drawing;

/// <summary>A piece of a page that is never split.</summary>
/// <param name="Height">Points.</param>
/// <param name="Draw">Draws it with its upper left corner at a place.</param>
internal sealed record Box(float Height, Action<SKCanvas, SKPoint> Draw)
{
    /// <summary>Stays on one page with the box after it (headings, first lines, rows before the last).</summary>
    public bool KeepWithNext { get; init; }

    /// <summary>Repeated at the head of a page that begins with this box (heading of a table).</summary>
    public Box? Repeat { get; init; }

    /// <summary>White space is dropped at the head of a page.</summary>
    public bool IsSpace { get; init; }

    public static Box Space(float height) => new(height, static (_, _) => { }) { IsSpace = true, KeepWithNext = true };
}

/// <summary>A box and its distance from the top of the text area.</summary>
internal sealed record Placed(Box Box, float Top);

/// <summary>Puts boxes on pages.</summary>
internal static class Paging
{
    /// <summary>Pages of <paramref name="boxes"/>, each with <paramref name="room"/> points.</summary>
    public static IReadOnlyList<IReadOnlyList<Placed>> Place(IReadOnlyList<Box> boxes, float room)
    {
        var pages = new List<List<Placed>> { new() };
        var used = 0f;
        foreach (var group in Groups(boxes, room))
        {
            if (used + group.Sum(b => b.Height) > room && pages[^1].Count > 0)
            {
                pages.Add([]);
                used = 0;
                if (group[0].Repeat is { } heading)
                {
                    pages[^1].Add(new(heading, 0));
                    used = heading.Height;
                }
            }

            foreach (var box in group.Where(b => !b.IsSpace || pages[^1].Count > 0))
            {
                pages[^1].Add(new(box, used));
                used += box.Height;
            }
        }

        return pages;
    }

    /// <summary>Boxes that must share a page; a chain that fits no page at all is let go.</summary>
    private static IEnumerable<IReadOnlyList<Box>> Groups(IReadOnlyList<Box> boxes, float room)
    {
        var group = new List<Box>();
        foreach (var box in boxes)
        {
            if (group.Count > 0 && group.Sum(b => b.Height) + box.Height > room)
            {
                yield return [.. group];
                group.Clear();
            }

            group.Add(box);
            if (!box.KeepWithNext)
            {
                yield return [.. group];
                group.Clear();
            }
        }

        if (group.Count > 0)
        {
            yield return group;
        }
    }
}
