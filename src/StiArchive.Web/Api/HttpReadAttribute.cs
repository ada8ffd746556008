using Microsoft.AspNetCore.Mvc.Routing;

namespace StiArchive.Web.Api;

/// <summary>An address that can be read: by GET, and by HEAD without its answer.</summary>
[AttributeUsage(AttributeTargets.Method, AllowMultiple = true)]
public sealed class HttpReadAttribute(string template) : HttpMethodAttribute(["GET", "HEAD"], template);
