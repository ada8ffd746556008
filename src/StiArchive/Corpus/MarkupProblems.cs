namespace StiArchive.Corpus;

/// <summary>Markdown that the corpus format does not have, and what to write instead.</summary>
internal static class MarkupProblems
{
    public static CorpusProblem List { get; } =
        new(
            "不能用列表；若原文印有这些符号，写作 1\\. 或 \\-",
            "a list is not kept; write 1\\. or \\- where the sign itself is printed"
        );

    public static CorpusProblem Code { get; } =
        new(
            "不能用代码块；请去掉行首的空格或围栏",
            "code is not kept; take the blanks or fences at the start of the line away"
        );

    public static CorpusProblem InlineCode { get; } =
        new(
            "不能用 `代码`；若原文印有此符号，写作 \\`",
            "`code` is not kept; write \\` where the sign itself is printed"
        );

    public static CorpusProblem Rule { get; } =
        new(
            "不能用分隔线；若原文印有，写作 \\---",
            "a rule across the page is not kept; write \\--- where it is printed"
        );

    public static CorpusProblem Link { get; } =
        new(
            "不能用链接；网址直接写出，原文的方括号写作 \\[",
            "a link is not kept; write the address as text, and \\[ where a bracket is printed"
        );

    public static CorpusProblem Emphasis { get; } =
        new(
            "不能用粗体或斜体；若原文印有此符号，写作 \\* 或 \\_",
            "bold or slanted text is not kept; write \\* or \\_ where the sign itself is printed"
        );

    public static CorpusProblem Html { get; } =
        new(
            "不能用 HTML 和 <地址>；若原文印有此符号，写作 \\<",
            "HTML and <addresses> are not kept; write \\< where the sign itself is printed"
        );

    public static CorpusProblem Comment { get; } =
        new(
            "注释只有 <!-- page 3 -->、<!-- page unknown --> 和 <!-- question -->",
            "the only comments are <!-- page 3 -->, <!-- page unknown --> and <!-- question -->"
        );

    public static CorpusProblem SecondLine { get; } =
        new(
            "一段写在一行，段与段之间空一行；请合并或分开这些行（表格第一行下须有 | --- | --- |）",
            "a paragraph is one line, and a blank line stands between two; join or part these lines"
                + " (a table needs a line of dashes, | --- | --- |, under its first)"
        );

    public static CorpusProblem Underline { get; } =
        new(
            "标题以 ## 开头；若原文印有下划线，写作 \\- 或 \\=",
            "a heading begins with ##; write \\- or \\= where the underline is printed"
        );

    public static CorpusProblem BoldHeading { get; } =
        new(
            "标题中没有粗体；若原文印有此符号，写作 \\*",
            "a heading has no bold text; write \\* where the sign itself is printed"
        );

    public static CorpusProblem HeadingWithoutAnchor { get; } =
        new(
            "标题须以锚点结尾，如 {#s1}；没有编号的标题用 {#u1}",
            "a heading ends with its anchor, such as {#s1}, or {#u1} for one without a number"
        );

    public static CorpusProblem LongQuotation { get; } =
        new("引文（>）只有一行文字", "a quotation (>) is one line of text");

    public static CorpusProblem AlignedColumns { get; } =
        new("表格的列不对齐；请写 | --- |，不加冒号", "columns are not aligned; write | --- | without colons");

    public static CorpusProblem TooDeep { get; } =
        new(
            "括号或引文嵌套过深；若原文印有这些符号，写作 \\[ 和 \\>",
            "brackets or quotations are nested too deeply; write \\[ and \\> where the signs are printed"
        );

    public static CorpusProblem LabelWithoutAnchor(string label) =>
        new(
            $"以粗体“{label}”开头的一行没有以锚点结尾，如 {{#t1}}、{{#n1}}",
            $"the line that begins with the bold label \"{label}\" ends with no anchor, such as {{#t1}}, {{#n1}}"
        );

    public static CorpusProblem LabelWithoutBlank(string label) =>
        new($"粗体“{label}”之后须有一个空格", $"the bold label \"{label}\" must be followed by a blank");

    public static CorpusProblem RowLength(int found, int expected) =>
        new(
            $"这一行有 {found} 格，表格第一行有 {expected} 格；格内的竖线写作 \\|",
            $"this row has {found} cells, the table's first has {expected}; write \\| for a bar inside a cell"
        );

    public static CorpusProblem NamedCharacter(string entity) =>
        new(
            $"{entity} 请直接写该字符；若原文如此印，写作 \\{entity}",
            $"{entity} is written as the character itself, or as \\{entity} where it is meant literally"
        );

    public static CorpusProblem NoCharacter(string entity) =>
        new($"{entity} 不是任何字符的编号", $"{entity} is not the number of a character");

    public static CorpusProblem Unknown(string markup) =>
        new($"文献库格式中没有 {markup}", $"{markup} is not part of the corpus format");
}
