namespace StiArchive.Corpus;

/// <summary>Parts of a paper's text that do not fit together, and what to write instead.</summary>
internal static class BodyProblems
{
    public static CorpusProblem EmptyAbstract { get; } =
        new(
            "摘要没有文字；请去掉标题，或在其下写上摘要",
            "an abstract without text; take its heading away, or write the text under it"
        );

    public static CorpusProblem AbstractOfOtherThings { get; } =
        new("摘要中只有段落", "an abstract has paragraphs only");

    public static CorpusProblem TextBeforeHeading { get; } =
        new(
            "第一个标题之前的文字须有自己的标题行“## {#s0}”",
            "text before the first heading stands under a heading of its own, \"## {#s0}\""
        );

    public static CorpusProblem HeadingDepth { get; } =
        new(
            "一级标题用 ##，其下用 ###，直至 ######（更深的在锚点中写 level=6）",
            "a chapter has ##, what stands under it ###, and so on to ###### (then level=6 in the mark)"
        );

    public static CorpusProblem ReferencesDepth { get; } =
        new("参考文献的标题用两个 #", "the heading of the references has two #");

    public static CorpusProblem GridWithoutCaption { get; } =
        new("表格正上方须有一行：**表 1** 表题 {#t1}", "a table has a line right above it: **表 1** caption {#t1}");

    public static CorpusProblem QuestionMarkAlone { get; } =
        new("<!-- question --> 须在问题（> 文字）的正上方", "<!-- question --> stands right above a question: > text");

    public static CorpusProblem NoReference { get; } =
        new(
            "参考文献之下每行一条：**[1]** 文字 {#r1}",
            "under the references each line is an entry: **[1]** text {#r1}"
        );

    public static CorpusProblem AbstractHeading(string heading) =>
        new($"此摘要的标题总是“{heading}”", $"the heading of this abstract is always \"{heading}\"");

    public static CorpusProblem NoSectionAnchor(AnchorMark mark) =>
        new(
            $"{mark} 不是章节的锚点：有编号 1 的写 {{#s1}}，没有编号的写 {{#u1}}；abstract-zh、abstract-en 依次在最前，references 在最后",
            $"{mark} is no anchor of a section: write {{#s1}} for number 1, {{#u1}} for a heading without number;"
                + " abstract-zh and abstract-en come first, in this order, references comes last"
        );

    public static CorpusProblem HeadingWithoutNumber(AnchorMark mark) =>
        new($"标题 {mark} 须以编号开头", $"the heading {mark} begins with its number");

    public static CorpusProblem NoBlockAnchor(string id) =>
        new(
            $"{{#{id}}} 不能用在这里：表用 {{#t1}}，图用 {{#f1}}，脚注用 {{#n1}}",
            $"{{#{id}}} is no anchor here: {{#t1}} is for a table, {{#f1}} for a figure, {{#n1}} for a footnote"
        );

    public static CorpusProblem AnchorTwice(string id) =>
        new($"锚点 {{#{id}}} 用了两次", $"the anchor {{#{id}}} is given twice");
}
