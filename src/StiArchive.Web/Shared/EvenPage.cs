using Microsoft.AspNetCore.Mvc.Razor;

namespace StiArchive.Web.Shared;

/// <summary>What every view is: whatever text it writes turns nothing behind it (<see cref="WritingDirection"/>).</summary>
public abstract class EvenPage<TModel> : RazorPage<TModel>
{
    public override void Write(string? value) => base.Write(value is null ? null : WritingDirection.Balance(value));
}
