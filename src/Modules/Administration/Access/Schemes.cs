using Microsoft.Net.Http.Headers;

namespace Platform.Administration.Access;

/// <summary>Names of the ways in, and which one a request takes.</summary>
internal static class Schemes
{
    /// <summary>Chooses one of the others by what the request carries.</summary>
    public const string Any = "OneDoor";

    /// <summary>People, by cookie.</summary>
    public const string Person = "OneDoor.Person";

    /// <summary>Applicants, by ticket.</summary>
    public const string Citizen = "OneDoor.Citizen";

    /// <summary>Boards and kiosks, by token.</summary>
    public const string Device = "OneDoor.Device";

    /// <summary>Machines, by access token.</summary>
    public const string Machine = MachineTokens.Scheme;

    /// <summary>What is shown on purpose (a header) goes before what a browser sends by itself (the cookie).</summary>
    public static string Choose(HttpContext http)
    {
        var authorization = http.Request.Headers[HeaderNames.Authorization].ToString();

        return authorization.StartsWith("Bearer ", StringComparison.OrdinalIgnoreCase) ? Machine
            : authorization.StartsWith(CitizenScheme.Prefix, StringComparison.Ordinal) ? Citizen
            : http.Request.Headers.ContainsKey(DeviceScheme.Header) ? Device
            : Person;
    }
}
