using Microsoft.Playwright;

namespace StiArchive.Web.Tests.Browser;

/// <summary>Watches what a page does that it should not: run something, ask another host, break out of its width, turn the
/// words beside a text round.</summary>
public sealed class PageWatch
{
    // What the layout of a page may hold, and no more: whatever else is there came from a text.
    private const string Look = """
        () => {
          const found = [];
          const root = document.documentElement;
          if (root.scrollWidth > root.clientWidth) {
            const widest = [...document.body.querySelectorAll("*")]
              .filter(e => e.getBoundingClientRect().right > root.clientWidth + 1 && !e.closest(".table-box, .year-chart-box"))
              .slice(0, 4).map(e => `${e.localName}.${e.className}`);
            found.push(`${root.scrollWidth} pixels wide on ${root.clientWidth}: ${widest}`);
          }
          const strange = "img, iframe, object, embed, base, main style, main link, svg script, script:not([src^='/js/'])";
          for (const e of document.querySelectorAll(strange)) found.push(`an element ${e.localName}`);
          for (const e of document.querySelectorAll("*")) {
            for (const a of e.attributes) {
              if (a.name.startsWith("on") || a.name === "style" && a.value) found.push(`${e.localName} ${a.name}`);
            }
          }
          for (const a of document.links) {
            const isOwn = new URL(a.href.baseVal ?? a.href, location).origin === location.origin;
            if (!isOwn && !a.href.startsWith("https://doi.org/")) found.push(`a link to ${a.href}`);
          }
          // On a line, what is written later stands further right, but for the pieces of one text that turns itself.
          const turns = /[\u0590-\u08ff\u200f\u202a-\u202e\u2066-\u2069]/u;
          const boxesOf = node => {
            const range = document.createRange();
            range.selectNodeContents(node);
            return [...range.getClientRects()].filter(box => box.width > 0.5 && box.height > 4);
          };
          const isSeen = e => e.checkVisibility() && !e.closest(".visually-hidden");
          const isOneText = (a, b) => a.closest(".passage") !== null && a.closest(".passage") === b.closest(".passage");
          const isTurned = (before, after) => {
            const first = boxesOf(after)[0];
            const onLine = box => first && box.top < first.bottom - 4 && box.bottom > first.top + 4;
            const end = Math.max(...boxesOf(before).filter(onLine).map(box => box.right));
            return Math.min(...boxesOf(after).filter(onLine).map(box => box.left)) < end - 2;
          };
          const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
          let last = null;
          for (let node = walker.nextNode(); node; node = walker.nextNode()) {
            const e = node.parentElement;
            if (node.data.trim() === "" || !isSeen(e)) continue;
            if (last && turns.test(last.data) !== turns.test(node.data)
              && !isOneText(last.parentElement, e) && isTurned(last, node)) {
              found.push(`turned round: ${last.data.slice(0, 40)} | ${node.data.slice(0, 40)} (${e.localName} ${e.className})`);
            }
            last = node;
          }
          return found;
        }
        """;

    private readonly IPage _page;
    private readonly List<string> _findings = [];
    private readonly List<string> _seen = [];

    public PageWatch(IPage page, string home)
    {
        ArgumentNullException.ThrowIfNull(page);
        _page = page;
        page.Dialog += (_, dialog) =>
        {
            _seen.Add($"a dialog: {dialog.Message}");
            _ = dialog.DismissAsync();
        };
        page.Console += (_, message) =>
        {
            // Of an error page the browser says that it is one.
            if (
                !message.Text.StartsWith("Failed to load resource", StringComparison.Ordinal)
                || !message.Location.StartsWith(page.Url, StringComparison.Ordinal)
            )
            {
                _seen.Add($"console: {message.Text}");
            }
        };
        page.PageError += (_, error) => _seen.Add($"error: {error}");
        page.Request += (_, request) =>
        {
            if (!request.Url.StartsWith(home, StringComparison.Ordinal))
            {
                _seen.Add($"a request to {request.Url}");
            }
        };
    }

    public IReadOnlyList<string> Findings => _findings;

    /// <summary>Looks at the page as it is now, and takes down what happened since the last look.</summary>
    public async Task CheckAsync(string where)
    {
        var found = await _page.EvaluateAsync<string[]>(Look);
        _findings.AddRange(found.Concat(_seen).Select(what => $"{where}: {what}"));
        _seen.Clear();
    }
}
