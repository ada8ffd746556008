namespace StiArchive.Web.Tests.Browser;

/// <summary>The archive of hostile papers behind a real port.</summary>
public sealed class HostileServer : IDisposable
{
    private readonly HostileArchive _archive = new();

    public HostileServer()
    {
        _archive.UseKestrel(port: 0);
        _archive.StartServer();
    }

    public string Address(string path) => new Uri(_archive.ClientOptions.BaseAddress, path).AbsoluteUri;

    public void Dispose() => _archive.Dispose();
}
