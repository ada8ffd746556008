namespace StiArchive.Tests.Parsing;

/// <summary>Paragraphs to put around what a test is about.</summary>
internal static class SampleParagraphs
{
    public const string Stations =
        "沿岸各方共建的观测站由联合委员会统一编号，每天上传两次数据，值班人员复核之后入库，复核中发现的异常值要在三日之内说明原因，并由双方共同签字确认。确认之后的数据在一年内只供成员使用，此后向公众开放，使用者须注明出处。";

    public const string Sharing =
        "数据共享平台运行两年来，下载量稳步上升，用户从最初的三家研究所扩大到全部成员经济体的海洋部门，平台的运维费用由各方按使用量分担，每年结算一次。结算的办法由秘书处提出，经各方同意后施行，有争议的提交联合委员会裁决。";

    public const string Training =
        "培训班每年举办两期，学员由各方推荐，课程包括仪器校准、质量控制和数据发布，结业时须独立完成一份观测报告，成绩由主办方和派出方共同评定。成绩合格的学员可以申请参加下一期的高级班，费用由主办方承担，名额逐年增加。";
}
