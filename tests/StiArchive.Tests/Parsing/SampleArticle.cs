namespace StiArchive.Tests.Parsing;

/// <summary>A made-up article in the manner of the journals that the archive receives.</summary>
internal static class SampleArticle
{
    public static readonly string[] Lines =
    [
        " 摘   要：海洋观测合作是亚太地区科技合作的新方向。本文介绍了智利参与 APEC 海洋观测合作的",
        "现状，分析了其主要特点，并提出了三点建议。",
        "关键词：智利；海洋观测；科技合作",
        "中图分类号：G321     文献标识码：A    DOI：10.3772/j.issn.1234-5679.2021.07.003",
        "智利参与 APEC 海洋观测合作的做法与启示",
        " 1　智利参与合作的背景",
        "1.1　海洋观测的需求",
        "智利海岸线长达四千多公里，渔业与航运业",
        "在国民经济中占有重要地位，对海洋观测数据的",
        "需求十分迫切 [1]。2019 年，智利投入 2 350 万美元",
        "建设浮标网络。",
        "为此，智利先后同多个经济体签署了双边协",
        "定，并在 APEC 框架下提出了数据共享的倡议，见",
        "表 1。",
        "表 1　智利提出的观测项目",
        "年份 项目名称 经费（万美元）",
        "2017 南太平洋浮标网络建设 120",
        "2018 近海赤潮预警研讨会 35",
        "2019 海洋数据共享平台培训班 48",
        "·国际合作·",
        " 2　对我国的启示",
        "2.1　参与规则制定，提升数据共享的质量与水",
        "　　 平",
        "我国应积极参与数据标准的讨论，推动形成",
        "开放共享的格局。■",
        " Chile's Participation in APEC Ocean Observation: Practice and ",
        "Lessons",
        "LIN Hai, ZHOU Ning",
        " (Institute of Ocean Policy, Qingdao　266000)",
        "Abstract: Ocean observation is a new field of cooperation in the Asia-",
        "Pacific region. This paper describes what Chile has done.",
    ];
}
