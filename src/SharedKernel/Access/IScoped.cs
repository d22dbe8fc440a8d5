namespace Platform.SharedKernel;

/// <summary>Data that only people of its division (or a participant) may see. Every read of it passes the scope filter.</summary>
public interface IScoped
{
    /// <summary>Division or place code of the owner, 9 or 12 digits; compared as text, by range.</summary>
    string DivisionCode { get; }
}
