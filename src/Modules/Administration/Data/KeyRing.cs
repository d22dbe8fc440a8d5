using System.Xml.Linq;
using Microsoft.AspNetCore.DataProtection.EntityFrameworkCore;
using Microsoft.AspNetCore.DataProtection.Repositories;

namespace Platform.Administration.Data;

/// <summary>Keeps the Data Protection keys in the database, so that every node accepts every cookie and token.</summary>
internal sealed class KeyRing(IServiceScopeFactory scopes) : IXmlRepository
{
    public IReadOnlyCollection<XElement> GetAllElements()
    {
        using var scope = Enter(out var db);

        return [.. db.Keys.AsNoTracking().Where(k => k.Xml != null).Select(k => k.Xml!).AsEnumerable().Select(XElement.Parse)];
    }

    public void StoreElement(XElement element, string friendlyName)
    {
        using var scope = Enter(out var db);
        db.Add(new DataProtectionKey { FriendlyName = friendlyName, Xml = element.ToString(SaveOptions.DisableFormatting) });
        db.SaveChanges();
    }

    private IServiceScope Enter(out AdministrationDb db)
    {
        var scope = scopes.CreateScope();
        scope.ServiceProvider.GetRequiredService<WorkSession>().EnterAsSystem("key ring");
        db = scope.ServiceProvider.GetRequiredService<AdministrationDb>();

        return scope;
    }
}
