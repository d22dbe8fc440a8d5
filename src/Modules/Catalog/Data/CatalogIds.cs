using System.Globalization;

namespace Platform.Catalog.Data;

/// <summary>Ids of the first data, from natural keys; other modules' first data computes the same ones.</summary>
internal static class CatalogIds
{
    public static Guid Centre(string placeCode) => SeedIds.Of("centre", placeCode);

    public static Guid Window(string placeCode, int no) => SeedIds.Of("window", $"{placeCode}-{Text(no)}");

    public static Guid Item(int referenceNo) => SeedIds.Of("item", Text(referenceNo));

    public static Guid ReferenceItem(int referenceNo) => SeedIds.Of("reference-item", Text(referenceNo));

    public static Guid Adoption(string placeCode, int referenceNo) => SeedIds.Of("adoption", $"{placeCode}-{Text(referenceNo)}");

    public static Guid Authorisation(string staffNo, string scope) => SeedIds.Of("authorisation", $"{staffNo}-{scope}");

    public static Guid Document(string code) => SeedIds.Of("reference-document", code);

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
