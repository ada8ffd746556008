namespace StiArchive.Tests.Parsing;

/// <summary>A made-up preprint as text recognition prints it: a line a paragraph, form feeds between pages.</summary>
internal static class SamplePreprint
{
    public const string Text = """
        栏目：区域合作
        沿海城市群的海洋科技合作：现状与展望
        林海¹，周宁²，欧阳文静¹
        （1.滨海大学海洋政策研究所，青岛266000；2.南岛科技信息中心，海口570100）
        摘要：［目的/意义］海洋科技合作正在成为沿海城市群的新议题。本文梳理了三个城市群在海洋观测、数据共享和人才培养方面的合作现状，并讨论其不足。
        关键词：海洋科技；城市群；区域合作 中图分类号：P7 文献标识码：A 文章编号：1002-3456(2019)04-0021-08
        0引言
        近年来，沿海城市群在海洋观测领域的合作不断深化，形成了多层次的协作网络，但数据标准不一的问题依然突出[1]。
        1合作现状
        1.1观测网络
        截至2018年底，三个城市群共布设浮标 35 个，其中由两地以上共同维护的有 12 个，见表1。
        表1 城市群共建的浮标
        Table 1 Buoys run jointly by city groups
        城市群  浮标数  启用年份
        北湾  5  2014
        中湾  4  2016
        南湾  3  2017
        注：数据截至2018年底。
        数据在各地分别存储，跨地区调用仍需逐次申请，这在很大程度上限制了联合研究的开
        SEPARATOR展。
        1.2人才培养
        各地高校每年互派学生，累计超过两百人次。
        2结论
        城市群之间应当统一数据标准，并建立长期的人才交流机制。
        参考文献
        [1] 林海. 海洋观测数据的共享[J]. 海洋政策, 2017, 12(3): 10-18.
        [2] Zhou N, Smith A. Ocean buoys and their data[J]. Marine Policy Letters, 2018, 7(1): 1-9.
        SEPARATORMarine Science Cooperation among Coastal City Groups: Status and Prospects
        LIN Hai, ZHOU Ning, OUYANG Wenjing
        (Institute of Ocean Policy, Binhai University, Qingdao 266000, China)
        Abstract: Cooperation in marine science is a new topic for coastal city groups. This paper reviews three of them.
        Keywords: marine science; city groups; regional cooperation
        收稿日期：2019-02-11
        """;

    /// <summary>With its page breaks.</summary>
    public static string Printed => Text.ReplaceLineEndings("\n").Replace("SEPARATOR", "\f", StringComparison.Ordinal);
}
