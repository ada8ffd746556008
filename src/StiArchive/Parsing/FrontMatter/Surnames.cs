using System.Collections.Frozen;

namespace StiArchive.Parsing.FrontMatter;

/// <summary>Chinese surnames and how they are spelt in Latin letters.</summary>
internal static class Surnames
{
    /// <summary>The surnames of about ninety-nine Chinese in a hundred by their spelling. After a stroke stand those that
    /// are common words as well, which show a name only where names are to be expected.</summary>
    private const string BySpelling =
        "ai艾 an安 ao敖 ba/巴 bai白柏 ban班 bao包鲍/暴 bei贝 bi毕 bian卞边 bo薄 bu卜/步 cai蔡 cang苍仓 cao曹 cen岑 chai柴 chang常/昌 che车 "
        + "chen陈谌 cheng程成 chi池迟 chu储褚楚 cong丛/从 cui崔 dai戴代 dang党 deng邓 di狄邸翟 diao刁 ding丁 dong董/东 dou窦 du杜/都 "
        + "duan段 e鄂 fan范樊 fang方房 fei费 feng冯封丰/凤 fu付傅符/扶 gai盖 gan甘/干 gao高郜 ge葛戈盖 geng耿 gong龚宫巩贡/公弓 gou勾缑苟 "
        + "gu顾谷古 guan管关/官 gui桂 guo郭/国 ha哈 hai/海 han韩 hang杭 hao郝 he何贺赫/和 heng/衡 hong洪 hou侯 hu胡扈 hua华花/滑 huai/怀 "
        + "huan宦桓 huang黄 hui惠 huo霍 ji季纪吉姬冀嵇籍/计 jia贾 jian简 jiang江姜蒋 jiao焦 jie揭 jin金靳晋 jing景荆/经井 ju鞠琚/居 "
        + "kan阚 kang康 ke柯 kong孔 kou寇 kuang邝匡 kui隗 lai赖/来 lan兰蓝 lang郎 lao劳 le乐 lei雷 leng冷 li李黎厉栗郦/利里 lian连廉 liang梁 "
        + "liao廖 lin林蔺 ling凌/令 liu刘柳 long龙/隆 lou娄楼 lu卢陆鲁路芦禄吕 luo罗骆洛 lv吕 lyu吕 ma马麻 mai麦 man/满 mao毛茅 mei梅 meng孟蒙 "
        + "mi米 miao苗缪 min闵 ming/明 mo莫 mou牟缪 mu穆牟慕/木 na娜/那 ni倪 nian/年 nie聂 ning宁 niu牛 nong/农 ou欧/区 pan潘 pang庞 pei裴 peng彭 "
        + "pi/皮 ping/平 pu蒲濮 qi齐祁戚/漆 qian钱 qiang/强 qiao乔 qin秦覃 qiu邱仇裘/丘 qu曲屈瞿渠/区 quan/全 que阙 ran冉 rao饶 ren任 rong荣容/戎 "
        + "ru茹 ruan阮 rui芮 sang桑 sha沙 shan单/山 shang尚/商 shao邵 she佘 shen沈申 sheng盛 shi石史施时/师 shou寿 shu舒 shuai帅 si司 song宋 su苏宿 "
        + "sui隋眭 sun孙 tai邰 tan谭谈覃 tang唐汤 tao陶 teng滕 tian田 tong童佟仝 tu涂屠 wan万 wang王汪 wei魏韦卫尉/危 wen温文闻 weng翁 "
        + "wu吴武伍邬巫/乌 xi席习奚郗 xia夏 xian冼/鲜 xiang项向/相 xiao肖萧 xie谢解 xin辛 xing邢 xiong熊 xu徐许胥/须 xuan宣 xue薛 xun荀 "
        + "yan严颜闫阎晏燕鄢/言 yang杨羊/阳 yao姚 ye叶 yi易/伊 yin尹殷/印阴 ying应/英 yong雍 you尤游 yu于余喻俞虞郁庾尉/禹玉 yuan袁苑/原 yue岳/乐 yun/云 "
        + "zang臧 zeng曾 zha查 zhai翟 zhan詹湛占 zhang张章 zhao赵 zhen甄 zheng郑 zhi/支 zhong钟仲 zhou周 zhu朱祝竺诸 zhuang庄 zhuo卓 zong宗 zou邹 zu祖 "
        + "zuo左";

    private const string Double =
        "ouyang欧阳 sima司马 shangguan上官 zhuge诸葛 xiahou夏侯 huangfu皇甫 yuchi尉迟 gongsun公孙 murong慕容 linghu令狐 dongfang东方 duanmu端木 "
        + "situ司徒 zhangsun长孙";

    private static readonly FrozenSet<char> Plain = Characters(isWord: false);

    private static readonly FrozenSet<char> Words = Characters(isWord: true);

    private static readonly FrozenSet<string> Pairs = Entries(Double).Select(entry => entry.Han).ToFrozenSet();

    private static readonly FrozenSet<string> Spelt = Entries($"{BySpelling} {Double}")
        .SelectMany(Keys)
        .ToFrozenSet(StringComparer.Ordinal);

    /// <summary>Whether a name of two to four characters begins with a surname that is no common word.</summary>
    public static bool Begins(string name) => name.Length < 4 ? Plain.Contains(name[0]) : BeginsDouble(name);

    /// <summary>The same where a name is to be expected, so that surnames that are words count as well.</summary>
    public static bool MayBegin(string name) => Begins(name) || (name.Length < 4 && Words.Contains(name[0]));

    public static bool BeginsDouble(string name) => name.Length > 2 && Pairs.Contains(name[..2]);

    /// <summary>Whether a word in Latin letters spells the surname of a name in Han characters: ZHAO for 赵某.</summary>
    public static bool Spells(string word, string name)
    {
        var letters = word.ToLowerInvariant().Replace('ü', 'v');
        return Spelt.Contains($"{letters} {name[0]}") || (name.Length > 2 && Spelt.Contains($"{letters} {name[..2]}"));
    }

    private static FrozenSet<char> Characters(bool isWord) =>
        Entries(BySpelling).Where(entry => entry.IsWord == isWord).SelectMany(entry => entry.Han).ToFrozenSet();

    private static IEnumerable<string> Keys((string Spelling, string Han, bool IsWord) entry) =>
        entry.Han.Length == 2 && Pairs.Contains(entry.Han)
            ? [$"{entry.Spelling} {entry.Han}"]
            : entry.Han.Select(han => $"{entry.Spelling} {han}");

    private static IEnumerable<(string Spelling, string Han, bool IsWord)> Entries(string table)
    {
        foreach (var entry in table.Split(' '))
        {
            var spelling = string.Concat(entry.TakeWhile(char.IsAsciiLetter));
            var parts = entry[spelling.Length..].Split('/');
            yield return (spelling, parts[0], false);
            if (parts.Length > 1)
            {
                yield return (spelling, parts[1], true);
            }
        }
    }
}
