using StiArchive.Web.Shared;
using StiArchive.Web.Startup;

// Files lie beside the program, wherever it is started from; arguments come later and win.
var builder = WebApplication.CreateBuilder(["--contentRoot", AppContext.BaseDirectory, .. args]);
builder.WebHost.UseStaticWebAssets();
builder.WebHost.ConfigureKestrel(RequestLimits.Apply);

builder.Services.AddArchive();
builder.Services.AddTwoLanguages();
builder.Services.AddFoldersByScreen();
builder.Services.AddCompression();

var app = builder.Build();
app.UseSecurityHeaders();
app.UseTwoLanguages();
app.UseExceptionHandler("/error/500");
app.UseStatusCodePagesWithReExecute("/error/{0}");
app.UseAddressLimit();
app.UseResponseCompression();
app.UseVersionedFiles();
app.MapControllers();
return await app.RunArchiveAsync();
