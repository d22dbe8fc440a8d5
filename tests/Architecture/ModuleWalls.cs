using ArchUnitNET.Domain;
using ArchUnitNET.Domain.Extensions;
using ArchUnitNET.Fluent.Extensions;
using ArchUnitNET.xUnit;
using ArchitectureModel = ArchUnitNET.Domain.Architecture;

namespace Platform.Architecture.Tests;

/// <summary>Walls 1–5. Each is shown once to see its planted violation.</summary>
public sealed class ModuleWalls
{
    private const string Plant = "Platform.Planted";

    public static TheoryData<string> EveryModule => House.ModuleNames;

    [Theory, MemberData(nameof(EveryModule))]
    public void A_module_knows_another_only_by_its_integration_events(string module)
    {
        foreach (var other in House.Modules.Select(House.NameOf).Where(o => o != module))
        {
            Rules.KnowsNot(module, other).Check(House.Built);
        }
    }

    [Theory, MemberData(nameof(EveryModule))]
    public void The_domain_knows_neither_storage_nor_transport(string module) => Rules.DomainIsPure(module).Check(House.Built);

    [Theory, MemberData(nameof(EveryModule))]
    public void Only_data_features_and_subscriptions_touch_the_database(string module) =>
        Rules.OnlyThreeFoldersTouchTheDatabase(module).Check(House.Built);

    [Theory, MemberData(nameof(EveryModule))]
    public void Only_the_module_entry_is_public(string module) => Rules.OnlyTheEntryIsPublic(module).Check(House.Built);

    [Theory, MemberData(nameof(EveryModule))]
    public void Contracts_are_sealed_records_of_plain_values(string module) =>
        Rules.ContractsArePlain(module + ".IntegrationEvents").Check(House.Built);

    [Theory, MemberData(nameof(EveryModule))]
    public void A_feature_does_not_call_another_feature(string module) => Assert.Empty(Crossings(House.Built, module));

    [Fact]
    public void Planted_violations_are_seen()
    {
        Assert.False(Rules.KnowsNot(Plant, "Platform.Catalog").HasNoViolations(House.WithPlants));
        Assert.False(Rules.DomainIsPure(Plant).HasNoViolations(House.WithPlants));
        Assert.False(Rules.OnlyThreeFoldersTouchTheDatabase(Plant).HasNoViolations(House.WithPlants));
        Assert.False(Rules.OnlyTheEntryIsPublic(Plant).HasNoViolations(House.WithPlants));
        Assert.False(Rules.ContractsArePlain(Plant).HasNoViolations(House.WithPlants));
        Assert.Contains(Crossings(House.WithPlants, Plant), c => c.Contains("Nosy", StringComparison.Ordinal));
    }

    [Fact]
    public void Every_module_folder_is_in_the_host_list()
    {
        var folders = Directory.GetDirectories(Path.Combine(House.Root, "src", "Modules")).Select(d => "Platform." + Path.GetFileName(d));

        Assert.Equal(folders.Order(), House.Modules.Select(House.NameOf).Order());
    }

    private static List<string> Crossings(ArchitectureModel house, string module)
    {
        var prefix = $"{module}.Features";
        var features = house.Types.Where(t => t.Namespace.FullName.StartsWith(prefix, StringComparison.Ordinal)).ToList();
        Assert.NotEmpty(features);

        return [.. features
            .SelectMany(t => t.Dependencies.Select(d => (From: Feature(t), To: d.Target)))
            .Where(d => d.To.Namespace.FullName.StartsWith(prefix, StringComparison.Ordinal) && IsUseCase(d.To) && Feature(d.To) != d.From)
            .Select(d => $"{d.From} -> {Feature(d.To)}").Distinct()];
    }

    /// <summary>Shared views and queries of a folder are not features; a feature is what has a Command or Query inside.</summary>
    private static bool IsUseCase(IType type) => type.FullName.Contains("+Command", StringComparison.Ordinal)
        || type.FullName.Contains("+Query", StringComparison.Ordinal) || type.FullName.Contains("+Handler", StringComparison.Ordinal);

    private static string Feature(IType type) => type.FullName.Split('+', '/')[0];
}
