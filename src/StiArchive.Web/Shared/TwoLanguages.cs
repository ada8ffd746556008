using Microsoft.AspNetCore.Localization;
using Microsoft.Extensions.Localization;

namespace StiArchive.Web.Shared;

/// <summary>Chinese or English, in this order: <c>?lang=</c>, what was chosen before, what the browser prefers.</summary>
public static class TwoLanguages
{
    public const string ParameterName = "lang";
    public const string CookieName = "lang";

    private static readonly string[] Codes = ["en", "zh"];

    public static IServiceCollection AddTwoLanguages(this IServiceCollection services)
    {
        services.AddLocalization().AddSingleton<IStringLocalizer<Texts>, IsolatingTexts>();
        return services.Configure<RequestLocalizationOptions>(options =>
        {
            options.SetDefaultCulture(Codes[0]).AddSupportedCultures(Codes).AddSupportedUICultures(Codes);
            options.RequestCultureProviders =
            [
                new CustomRequestCultureProvider(context => Chosen(context.Request.Query[ParameterName])),
                new CustomRequestCultureProvider(context => Chosen(context.Request.Cookies[CookieName])),
                new AcceptLanguageHeaderRequestCultureProvider(),
            ];
            options.ApplyCurrentCultureToResponseHeaders = true;
        });
    }

    public static IApplicationBuilder UseTwoLanguages(this IApplicationBuilder app)
    {
        app.UseRequestLocalization();
        return app.Use(
            (context, next) =>
            {
                Remember(context);
                return next(context);
            }
        );
    }

    private static Task<ProviderCultureResult?> Chosen(string? code) =>
        Task.FromResult(Codes.Contains(code, StringComparer.Ordinal) ? new ProviderCultureResult(code) : null);

    private static void Remember(HttpContext context)
    {
        var code = context.Request.Query[ParameterName].ToString();
        if (!Codes.Contains(code, StringComparer.Ordinal))
        {
            return;
        }

        var options = new CookieOptions
        {
            HttpOnly = true,
            IsEssential = true,
            MaxAge = TimeSpan.FromDays(365),
            SameSite = SameSiteMode.Lax,
        };
        context.Response.Cookies.Append(CookieName, code, options);
    }
}
