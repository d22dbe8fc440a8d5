using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Unicode;

namespace Platform.SharedKernel.Infrastructure;

/// <summary>The two ways the platform writes JSON.</summary>
public static class PlatformJson
{
    /// <summary>For storage: lenient, so that old payloads stay readable.</summary>
    public static JsonSerializerOptions Storage { get; } = Common();

    /// <summary>For callers: strict; a field we do not know is a mistake the caller wants to hear of.</summary>
    public static void Strict(JsonSerializerOptions options)
    {
        options.UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow;
        options.NumberHandling = JsonNumberHandling.Strict;
        options.RespectNullableAnnotations = true;
        options.Converters.Add(new JsonStringEnumConverter(allowIntegerValues: false));
        options.Converters.Add(new ChinaInstant());
        options.Encoder = JavaScriptEncoder.Create(UnicodeRanges.All);
    }

    private static JsonSerializerOptions Common() => new(JsonSerializerDefaults.Web)
    {
        Converters = { new JsonStringEnumConverter() },
        Encoder = JavaScriptEncoder.Create(UnicodeRanges.All),
    };

    /// <summary>Instants leave the house with +08:00, the zone of every legal date.</summary>
    private sealed class ChinaInstant : JsonConverter<DateTimeOffset>
    {
        public override DateTimeOffset Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
            reader.GetDateTimeOffset();

        public override void Write(Utf8JsonWriter writer, DateTimeOffset value, JsonSerializerOptions options) =>
            writer.WriteStringValue(ChinaTime.In(value));
    }
}
