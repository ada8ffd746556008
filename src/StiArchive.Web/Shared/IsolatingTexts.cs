using Microsoft.Extensions.Localization;

namespace StiArchive.Web.Shared;

/// <summary>The words of the interface. What is put into a sentence may come from a paper or a query, and turns nothing
/// but itself (<see cref="WritingDirection"/>).</summary>
public sealed class IsolatingTexts(IStringLocalizerFactory texts) : IStringLocalizer<Texts>
{
    private readonly IStringLocalizer _texts = texts.Create(typeof(Texts));

    public LocalizedString this[string name] => _texts[name];

    public LocalizedString this[string name, params object[] arguments] =>
        _texts[name, [.. arguments.Select(value => value is string text ? WritingDirection.Isolate(text) : value)]];

    public IEnumerable<LocalizedString> GetAllStrings(bool includeParentCultures) =>
        _texts.GetAllStrings(includeParentCultures);
}
