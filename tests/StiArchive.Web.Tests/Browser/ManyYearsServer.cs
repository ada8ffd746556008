namespace StiArchive.Web.Tests.Browser;

/// <summary>The archive of many years behind a real port.</summary>
public sealed class ManyYearsServer : IDisposable
{
    private readonly ManyYearsArchive _archive = new();

    public ManyYearsServer()
    {
        _archive.UseKestrel(port: 0);
        _archive.StartServer();
    }

    public string Address(string path) => new Uri(_archive.ClientOptions.BaseAddress, path).AbsoluteUri;

    public void Dispose() => _archive.Dispose();
}
