using System.Globalization;

namespace Platform.SharedKernel.Infrastructure;

/// <summary>How dates and instants read on official papers (GB/T 9704: Arabic figures, no leading zeros in dates).</summary>
public static class DocumentText
{
    /// <summary>2025年3月3日.</summary>
    public static string Date(DateOnly date) => date.ToString("yyyy年M月d日", CultureInfo.InvariantCulture);

    /// <summary>2025年3月3日9时05分, in the zone of legal dates.</summary>
    public static string Instant(DateTimeOffset at) => ChinaTime.In(at).ToString("yyyy年M月d日H时mm分", CultureInfo.InvariantCulture);
}
