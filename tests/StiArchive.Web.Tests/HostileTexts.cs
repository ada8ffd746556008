namespace StiArchive.Web.Tests;

/// <summary>Texts that try to be something else: markup, links, formulas, directions, lines of a header, or far too long.</summary>
public static class HostileTexts
{
    private const int Long = 10_000;

    public static IReadOnlyList<string> All { get; } =
    [
        "<script>alert('题')</script><img src=x onerror=alert(1)>",
        "\"><svg onload=alert(1)>' onmouseover='alert(1)",
        "</title></textarea></script><script>alert(1)</script>",
        "]]><!-- --><iframe src=https://example.org/></iframe>",
        "javascript:alert(1)",
        "[点我](javascript:alert(1)) ![图](https://example.org/p.png) **粗** `码` <https://example.org/>",
        "[看](data:text/html;base64,PHNjcmlwdD5hbGVydCgxKTwvc2NyaXB0Pg==) &lt;b&gt; &amp;#60;",
        "{{7*7}} ${7*7} @(7*7) %3Cscript%3E {0} {1",
        "=HYPERLINK(\"https://example.org/\",\"氢\")",
        "+1+1|cmd' /C calc'!A0",
        "@SUM(A1:A9)",
        "两行\r\nSet-Cookie: 氢=1\r\n\r\n<b>",
        "\u202Eيسار 能氢 abc",
        "\u2069\u2069\u202C\u202Eيسار 右左 abc",
        "\u2067שמאל\u2066 氢 \u200F123",
        "👩🏽‍🔬👨‍👩‍👧‍👦🏴‍☠️ 氢 é̀̂̃ \\ud800 \uFFFD\0\u0007\u001B[31m\u0085\u2028\u2029",
        string.Concat("氢", new string('\u0301', Long)),
        new('w', Long),
        new('氢', Long),
        string.Concat("氢\u00A0", new string('\u00A0', Long), "能"),
        string.Concat(Enumerable.Repeat("👨‍👩‍👧‍👦", Long / 11)),
        "../../etc/passwd?a=b#c&d=%00;e=\\",
    ];
}
