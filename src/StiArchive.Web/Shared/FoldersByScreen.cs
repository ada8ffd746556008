using System.Text.Encodings.Web;
using System.Text.Unicode;
using Microsoft.AspNetCore.Mvc.Razor;
using Microsoft.Extensions.WebEncoders;

namespace StiArchive.Web.Shared;

/// <summary>MVC with a screen's controller, page models and views in one folder: <c>Search/</c>, <c>Papers/</c>.</summary>
public static class FoldersByScreen
{
    public static IServiceCollection AddFoldersByScreen(this IServiceCollection services)
    {
        services
            .AddControllersWithViews()
            .AddJsonOptions(options =>
                options.JsonSerializerOptions.Encoder = JavaScriptEncoder.Create(UnicodeRanges.All)
            );
        services.Configure<RazorViewEngineOptions>(options =>
        {
            options.ViewLocationFormats.Clear();
            options.ViewLocationFormats.Add("/{1}/{0}.cshtml");
            options.ViewLocationFormats.Add("/Shared/{0}.cshtml");
        });

        // Han characters stay themselves: as numeric entities a Chinese page would be three times as long.
        services.Configure<WebEncoderOptions>(options =>
            options.TextEncoderSettings = new TextEncoderSettings(UnicodeRanges.All)
        );
        return services;
    }
}
