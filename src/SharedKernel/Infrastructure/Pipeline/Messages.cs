using MediatR;

namespace Platform.SharedKernel.Infrastructure;

/// <summary>A use case that changes something: one database, one transaction, one answer that can be replayed.</summary>
public interface ICommand<out TResponse> : IRequest<TResponse>;

/// <summary>A use case that only reads.</summary>
public interface IQuery<out TResponse> : IRequest<TResponse>;
