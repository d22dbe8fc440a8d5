using System.Reflection;
using System.Text.Json;

namespace Platform.SharedKernel.Infrastructure;

/// <summary>设置项说明. One declared <see cref="Setting{T}"/> of a module, as the settings screen shows and accepts it.</summary>
/// <param name="Key"><c>module.kebab-name</c>.</param>
/// <param name="ValueType">CLR type of the value.</param>
/// <param name="Default">Value when no authority set one.</param>
/// <param name="Unit">Working days, minutes, percent …</param>
/// <param name="Effect">What it changes, in Chinese.</param>
/// <param name="Source">Where it comes from.</param>
public sealed record SettingDefinition(string Key, Type ValueType, JsonElement Default, string Unit, string Effect, string Source)
{
    /// <summary>The definition of a setting.</summary>
    public static SettingDefinition Of<T>(Setting<T> setting) => new(
        setting.Key, typeof(T), JsonSerializer.SerializeToElement(setting.Default, PlatformJson.Storage), setting.Unit, setting.Effect,
        setting.Source);

    /// <summary>True when <paramref name="value"/> can be read as the setting's type.</summary>
    public bool Accepts(JsonElement value)
    {
        try
        {
            return value.Deserialize(ValueType, Strict) is not null;
        }
        catch (JsonException)
        {
            return false;
        }
    }

    /// <summary>All settings declared in static fields of an assembly: declaring one is registering it.</summary>
    internal static IEnumerable<SettingDefinition> In(Assembly assembly) =>
        from type in assembly.GetTypes()
        from field in type.GetFields(BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly)
        where field.FieldType.IsGenericType && field.FieldType.GetGenericTypeDefinition() == typeof(Setting<>)
        select (SettingDefinition)OfTyped.MakeGenericMethod(field.FieldType.GetGenericArguments()).Invoke(null, [field.GetValue(null)])!;

    // "5" is no number and 7 no rule here: what is stored must mean what the screen shows.
    private static JsonSerializerOptions Strict { get; } = StrictOptions();

    private static MethodInfo OfTyped { get; } = typeof(SettingDefinition).GetMethod(nameof(Of))!;

    private static JsonSerializerOptions StrictOptions()
    {
        var options = new JsonSerializerOptions(JsonSerializerDefaults.Web);
        PlatformJson.Strict(options);

        return options;
    }
}
