using ArchUnitNET.Fluent;
using static ArchUnitNET.Fluent.ArchRuleDefinition;

namespace Platform.Architecture.Tests;

/// <summary>The walls that ArchUnitNET can express, by module name; the same rule runs over the house and over the plants.</summary>
internal static class Rules
{
    private const string Storage =
        @"^(Microsoft\.(EntityFrameworkCore|AspNetCore|Extensions|Data)|Npgsql|MediatR|FluentValidation|Quartz|Mapster|SkiaSharp|Platform\.SharedKernel\.Infrastructure)";

    /// <summary>Wall 1.</summary>
    public static IArchRule KnowsNot(string module, string other) =>
        Types().That().ResideInAssemblyMatching($"^{module},").Should()
            .NotDependOnAnyTypesThat().ResideInAssemblyMatching($"^{other},")
            .Because("modules talk through integration events, never through each other's code");

    /// <summary>Wall 3.</summary>
    public static IArchRule DomainIsPure(string module) =>
        Types().That().ResideInNamespaceMatching($@"^{module}\.Domain").Should()
            .NotDependOnAnyTypesThat().ResideInNamespaceMatching($@"^{module}\.(Data|Features|Subscriptions)")
            .AndShould().NotDependOnAnyTypesThat().ResideInNamespaceMatching(Storage)
            .Because("the law must be readable and testable without a database or a web server");

    /// <summary>Wall 4.</summary>
    public static IArchRule OnlyThreeFoldersTouchTheDatabase(string module) =>
        Types().That().ResideInAssemblyMatching($"^{module},")
            .And().DoNotResideInNamespaceMatching($@"^{module}\.(Data|Features|Subscriptions|Access)")
            .And().DoNotHaveNameEndingWith("Module")
            .Should().NotDependOnAnyTypesThat().ResideInNamespaceMatching(@"^(Microsoft\.EntityFrameworkCore|" + module + @"\.Data)")
            .WithoutRequiringPositiveResults();

    /// <summary>Wall 5.</summary>
    public static IArchRule OnlyTheEntryIsPublic(string module) =>
        Types().That().ResideInAssemblyMatching($"^{module},").And().ArePublic().And().AreNotNested()
            .And().DoNotResideInNamespaceMatching(@"\.Migrations").And().DoNotResideInNamespaceMatching(@"\.IntegrationEvents")
            .Should().HaveNameMatching("Module$");

    /// <summary>Wall 2.</summary>
    public static IArchRule ContractsArePlain(string assembly) =>
        Classes().That().ResideInAssemblyMatching($"^{assembly},").And().ResideInNamespaceMatching(@"\.IntegrationEvents")
            .Should().BeSealed().AndShould().BeRecord()
            .AndShould().NotDependOnAnyTypesThat().ResideInNamespaceMatching(@"^(Microsoft|MediatR|FluentValidation|Platform\.\w+\.Domain|Platform\.SharedKernel\.Infrastructure)");
}
