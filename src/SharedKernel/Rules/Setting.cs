namespace Platform.SharedKernel;

/// <summary>设置项. A value that practice or our own choice fixes ([PRAC], [CHOICE]): dated data per authority, never code.</summary>
/// <typeparam name="T">A plain JSON value.</typeparam>
/// <param name="Key"><c>module.kebab-name</c>.</param>
/// <param name="Default">Value when no authority set one.</param>
/// <param name="Unit">Working days, minutes, percent …</param>
/// <param name="Effect">What it changes, in Chinese, for the settings screen.</param>
/// <param name="Source">Where it comes from.</param>
public sealed record Setting<T>(string Key, T Default, string Unit, string Effect, string Source);

/// <summary>Answers what an authority has set.</summary>
public interface ISettings
{
    /// <summary>The value in force at <paramref name="divisionCode"/> on <paramref name="on"/>: the longest matching prefix wins.</summary>
    T Get<T>(Setting<T> setting, string divisionCode, DateOnly on);
}
