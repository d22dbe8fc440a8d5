using System.Reflection;
using Mono.Cecil;
using Mono.Cecil.Cil;

namespace Platform.Architecture.Tests;

/// <summary>Wall 6: no module asks the machine for the time or makes keys of its own. Read from the compiled code, so no #pragma helps.</summary>
public sealed class ClockWall
{
    private static readonly string[] Forbidden =
    [
        "System.DateTime::get_Now", "System.DateTime::get_UtcNow", "System.DateTime::get_Today",
        "System.DateTimeOffset::get_Now", "System.DateTimeOffset::get_UtcNow",
        "System.Guid::NewGuid", "System.Guid::CreateVersion7",
    ];

    [Theory, MemberData(nameof(House.ModuleNames), MemberType = typeof(House))]
    public void Time_and_keys_come_from_the_kernel(string module) => Assert.Empty(Calls(Assembly.Load(module)));

    [Fact]
    public void Planted_calls_are_seen()
    {
        var seen = Calls(House.Planted);

        Assert.Contains(seen, c => c.Contains("get_UtcNow", StringComparison.Ordinal));
        Assert.Contains(seen, c => c.Contains("NewGuid", StringComparison.Ordinal));
    }

    private static List<string> Calls(Assembly assembly)
    {
        using var compiled = AssemblyDefinition.ReadAssembly(assembly.Location);

        return [.. from type in compiled.MainModule.GetTypes()
                   from method in type.Methods.Where(m => m.HasBody)
                   from instruction in method.Body.Instructions
                   where instruction.OpCode.FlowControl == FlowControl.Call
                   let target = instruction.Operand as MethodReference
                   where target is not null && Forbidden.Contains($"{target.DeclaringType.FullName}::{target.Name}")
                   select $"{method.FullName} -> {target.FullName}"];
    }
}
