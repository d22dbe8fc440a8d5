namespace Platform.Administration.Domain;

/// <summary>密码要求. Long rather than odd: length and variety resist guessing, forced symbols only resist memory.</summary>
internal static class PasswordRules
{
    public const int Length = 10;
    public const int Different = 5;
    public const string Sentence = "密码至少 10 位，含字母和数字，且至少 5 个不同字符";

    public static bool IsStrong(string? password) => password is { Length: >= Length and <= 128 }
        && password.Any(char.IsAsciiLetter) && password.Any(char.IsAsciiDigit) && password.Distinct().Count() >= Different;
}
