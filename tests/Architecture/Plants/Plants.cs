#pragma warning disable RS0030 // The clock plant needs what the ban forbids.
#pragma warning disable CA1822, CA1823, CA1051, IDE0044, IDE0051, IDE0052, CS0169, CS0649 // Plants do nothing.
using MediatR;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.EntityFrameworkCore;

namespace Platform.Planted.Domain
{
    /// <summary>Wall 3: the domain knows storage.</summary>
    internal sealed class StoresItself
    {
        private DbContext? _db;
    }

    /// <summary>Wall 3, hidden in an async lambda.</summary>
    internal sealed class StoresItselfLater
    {
        public Func<Task> Later(IQueryable<string> names) => async () => await names.ToListAsync();
    }

    /// <summary>Wall 6: asks the machine for the time and makes its own key.</summary>
    internal sealed class AsksTheMachine
    {
        public DateTimeOffset When() => DateTimeOffset.UtcNow;

        public Guid Key() => Guid.NewGuid();
    }

    /// <summary>Wall 4: touches the database from the domain.</summary>
    internal sealed class Reads
    {
        public int Count(Data.PlantedDb db) => db.ChangeTracker.Entries().Count();
    }
}

namespace Platform.Planted.Data
{
    internal abstract class PlantedDb(DbContextOptions options) : ModuleDb(options, "planted")
    {
        protected override IEnumerable<IIntegrationEvent> Publish(IDomainEvent fact) => [];

        /// <inheritdoc/>
        protected override void OnModelCreating(ModelBuilder modelBuilder)
        {
            base.OnModelCreating(modelBuilder);
            modelBuilder.Entity<Foreign>().ToTable("applications", "intake");
        }
    }

    internal sealed class PlantedSqliteDb(DbContextOptions<PlantedSqliteDb> options) : PlantedDb(options);

    /// <summary>Wall 9: maps a table of another module.</summary>
    internal sealed class Foreign
    {
        public Guid Id { get; init; }
    }
}

namespace Platform.Planted.Features
{
    /// <summary>Wall 7: an endpoint without a permission, a command with a body and no validator.</summary>
    internal static class Unguarded
    {
        public sealed record Command(string Name) : ICommand<Unit>;

        public static void Map(IEndpointRouteBuilder app) => app.MapPost("/planted", () => Results.Ok());
    }

    /// <summary>Wall 5: calls the feature next door.</summary>
    internal static class Nosy
    {
        public static object Borrow() => new Unguarded.Command("x");
    }

    /// <summary>Wall 5: public without being the entry.</summary>
    public sealed class Stray;

    /// <summary>Wall 1: knows another module's entry.</summary>
    internal sealed class KnowsCatalog
    {
        public Func<Task<object>> Later() => async () => await Task.FromResult<object>(new Catalog.CatalogModule());
    }

    /// <summary>Wall 4: goes around the scope filter.</summary>
    internal sealed class GoesAround
    {
        public IQueryable<T> All<T>(DbContext db)
            where T : class => db.Set<T>().IgnoreQueryFilters();
    }
}

namespace Platform.Planted.IntegrationEvents
{
    /// <summary>Wall 2 and 8: not sealed, no contract name, carries a foreign type, heard by nobody.</summary>
    public record Loose(Guid EventId, DateTimeOffset OccurredAt, HttpContext Context) : IIntegrationEvent
    {
        /// <inheritdoc/>
        public string OrderingKey => "";

        /// <inheritdoc/>
        public string DivisionCode => "";
    }
}
