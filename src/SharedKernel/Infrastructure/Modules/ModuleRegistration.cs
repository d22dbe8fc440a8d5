using System.Reflection;
using FluentValidation;
using MediatR;
using Microsoft.Extensions.DependencyInjection;

namespace Platform.SharedKernel.Infrastructure;

/// <summary>Finds a module's handlers, validators, subscriptions, alarms and first data by convention.</summary>
public static class ModuleRegistration
{
    /// <summary>Registers everything of the module's assembly that follows the conventions.</summary>
    public static IServiceCollection AddFeatures(this IServiceCollection services, IModule module)
    {
        var assembly = module.GetType().Assembly;
        services.AddValidatorsFromAssembly(assembly, ServiceLifetime.Singleton, includeInternalTypes: true);
        services.Scan(scan => scan.FromAssemblies(assembly)
            .AddClasses(c => c.AssignableTo(typeof(IRequestHandler<,>)).Where(t => !t.IsGenericTypeDefinition), publicOnly: false)
            .AsImplementedInterfaces(i => IsClosed(i, typeof(IRequestHandler<,>))).WithScopedLifetime()
            .AddClasses(c => c.AssignableTo<IEventUpcaster>(), publicOnly: false).As<IEventUpcaster>().WithSingletonLifetime()
            .AddClasses(c => c.AssignableTo<IProjectionReset>(), publicOnly: false).AsSelf().WithScopedLifetime()
            .AddClasses(c => c.AssignableTo<ITimerHandler>(), publicOnly: false).AsSelf().WithScopedLifetime()
            .AddClasses(c => c.AssignableTo<IJobHandler>(), publicOnly: false).AsSelf().WithScopedLifetime()
            .AddClasses(c => c.AssignableTo<IFirstData>(), publicOnly: false).AsSelf().WithScopedLifetime());
        foreach (var type in assembly.GetTypes().Where(t => t is { IsClass: true, IsAbstract: false }))
        {
            if (type.IsAssignableTo(typeof(ITimerHandler)))
            {
                services.AddSingleton(new TimerHandlerType(module.Schema, type));
            }

            if (type.IsAssignableTo(typeof(IJobHandler)))
            {
                services.AddSingleton(new JobHandlerType(type));
            }

            if (type.IsAssignableTo(typeof(IFirstData)))
            {
                services.AddSingleton(new FirstDataType(module.Schema, type));
            }

            if (type.IsAssignableTo(typeof(IProjectionReset)))
            {
                services.AddSingleton(new ProjectionResetType(module.Schema, type));
            }
        }

        foreach (var setting in SettingDefinition.In(assembly))
        {
            services.AddSingleton(setting);
        }

        return services.AddSubscriptions(module, assembly).AddSingleton(new ContractAssembly(ContractsOf(assembly)));
    }

    private static IServiceCollection AddSubscriptions(this IServiceCollection services, IModule module, Assembly assembly)
    {
        var handlers = from type in assembly.GetTypes()
                       where type is { IsClass: true, IsAbstract: false, IsGenericTypeDefinition: false }
                       from contract in type.GetInterfaces()
                       where IsClosed(contract, typeof(IIntegrationEventHandler<>))
                       let projection = type.GetCustomAttribute<ProjectionAttribute>()
                       select new { type, Event = contract.GetGenericArguments()[0], Name = projection?.Name };
        foreach (var subscription in handlers.GroupBy(h => h.Name))
        {
            var bindings = subscription.Select(h => new HandlerBinding(h.Event, h.type)).ToList();
            foreach (var binding in bindings)
            {
                services.AddScoped(binding.HandlerType);
            }

            services.AddSingleton(new Subscription(
                $"{module.Schema}.{subscription.Key ?? "reactions"}", module.Schema, subscription.Key is not null, bindings));
        }

        return services;
    }

    private static bool IsClosed(Type type, Type open) => type.IsGenericType && type.GetGenericTypeDefinition() == open;

    /// <summary>The contracts of a module lie beside it; the platform itself and test modules keep theirs inside.</summary>
    private static Assembly ContractsOf(Assembly module)
    {
        try
        {
            return Assembly.Load(module.GetName().Name + ".IntegrationEvents");
        }
        catch (FileNotFoundException)
        {
            return module;
        }
    }
}

/// <summary>One reader of the log with its own checkpoint: the reactions of a module, or one of its projections.</summary>
/// <param name="Name">Checkpoint name, e.g. <c>approval.reactions</c>.</param>
/// <param name="Schema">Module whose database takes the effects.</param>
/// <param name="IsProjection">True when it can be rebuilt from the first event.</param>
/// <param name="Handlers">Event type → handler type.</param>
public sealed record Subscription(string Name, string Schema, bool IsProjection, IReadOnlyList<HandlerBinding> Handlers)
{
    /// <summary>Wire names of the events it reads.</summary>
    public IReadOnlyList<string> Types { get; } =
        [.. Handlers.Select(h => EventCatalog.ContractOf(h.EventType).Name).Distinct().Order(StringComparer.Ordinal)];
}

/// <summary>Which handler takes which event.</summary>
/// <param name="EventType">CLR type of the event.</param>
/// <param name="HandlerType">CLR type of the handler.</param>
public sealed record HandlerBinding(Type EventType, Type HandlerType);

/// <summary>A handler of alarms and its module.</summary>
/// <param name="Schema">Module.</param>
/// <param name="Type">CLR type.</param>
public sealed record TimerHandlerType(string Schema, Type Type);

/// <summary>A loader of first data and its module.</summary>
/// <param name="Schema">Module.</param>
/// <param name="Type">CLR type.</param>
public sealed record FirstDataType(string Schema, Type Type);

/// <summary>What empties a projection, and its module.</summary>
/// <param name="Schema">Module.</param>
/// <param name="Type">CLR type.</param>
public sealed record ProjectionResetType(string Schema, Type Type);

/// <summary>An assembly with integration events.</summary>
/// <param name="Assembly">The assembly.</param>
public sealed record ContractAssembly(Assembly Assembly);

/// <summary>Empties the read tables of a projection before it is rebuilt, inside the rebuilding transaction.</summary>
public interface IProjectionReset
{
    /// <summary>Name given in <see cref="ProjectionAttribute"/>.</summary>
    string Projection { get; }

    /// <summary>Deletes the projection's rows; the runner saves.</summary>
    Task ClearAsync(CancellationToken ct);
}
