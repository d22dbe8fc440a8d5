namespace Platform.Catalog.Domain;

/// <summary>What an authority may set in the catalogue.</summary>
internal static class CatalogSettings
{
    /// <summary>Words a material name must not contain.</summary>
    public static readonly Setting<IReadOnlyList<string>> VagueMaterialWords = new(
        "catalog.vague-material-words",
        ["等材料", "其他材料", "其它材料", "相关材料", "有关材料", "等相关", "必要的材料", "要求的其他"],
        "words", "材料名称含有这些字样的事项不能发布", "蓟州 2018：杜绝模糊和兜底条款; domain.md §3.2");

    /// <summary>Naming rule of the centres.</summary>
    public static readonly Setting<string> CentreNamePattern = new(
        "catalog.centre-name-pattern", "{name}行政服务中心", "pattern", "中心的统一名称，{name} 为街、乡、镇的名称", "天津 2010 实施指导意见");
}
