using System.Reflection;
using ArchUnitNET.Loader;
using Platform.Bootstrapper;
using Platform.SharedKernel;
using ArchitectureModel = ArchUnitNET.Domain.Architecture;

namespace Platform.Architecture.Tests;

/// <summary>What the walls look at. Loaded once; the modules come from the host's own list.</summary>
internal static class House
{
    /// <summary>The business modules and Administration; the platform itself is not walled off from itself.</summary>
    public static IReadOnlyList<Assembly> Modules { get; } =
        [.. PlatformModules.All.Select(m => m.GetType().Assembly).Where(a => a != typeof(ModuleDb).Assembly)];

    public static IReadOnlyList<Assembly> Contracts { get; } = [.. Modules.Select(m => Assembly.Load(NameOf(m) + ".IntegrationEvents"))];

    public static Assembly Planted { get; } = Assembly.Load("Platform.Planted");

    public static ArchitectureModel Built { get; } = Load([.. Modules, .. Contracts]);

    public static ArchitectureModel WithPlants { get; } = Load([Planted, .. Modules]);

    public static TheoryData<string> ModuleNames => [.. Modules.Select(NameOf)];

    public static string NameOf(Assembly a) => a.GetName().Name!;

    public static string Root { get; } = FindRoot();

    private static ArchitectureModel Load(Assembly[] assemblies) => new ArchLoader()
        .LoadAssemblies([.. assemblies, typeof(AggregateRoot).Assembly, typeof(ModuleDb).Assembly, typeof(Microsoft.EntityFrameworkCore.DbContext).Assembly])
        .Build();

    private static string FindRoot()
    {
        var folder = AppContext.BaseDirectory;
        while (!File.Exists(Path.Combine(folder, "global.json")))
        {
            folder = Path.GetDirectoryName(folder)!;
        }

        return folder;
    }
}
