using StiArchive.Papers;

namespace StiArchive.Querying;

/// <summary>Collects what is to be said about a query while it is read.</summary>
internal sealed class QueryRemarks(string query)
{
    // Who types fifty lone stars is not helped by fifty sentences.
    private const int MostRemarks = 8;

    private readonly List<QueryRemark> _remarks = [];

    public IReadOnlyList<QueryRemark> All => _remarks;

    public void Add(QueryNotice notice, TextSpan where)
    {
        var remark = new QueryRemark(notice, query.Substring(where.Start, where.Length), where);
        if (_remarks.Count < MostRemarks && !_remarks.Contains(remark))
        {
            _remarks.Add(remark);
        }
    }

    /// <summary>Says it of the first place only.</summary>
    public void AddOnce(QueryNotice notice, TextSpan where)
    {
        if (!Has(notice))
        {
            Add(notice, where);
        }
    }

    /// <summary>Says something about the query as a whole.</summary>
    public void AddOfAll(QueryNotice notice)
    {
        if (!Has(notice))
        {
            _remarks.Add(new QueryRemark(notice));
        }
    }

    public bool Has(QueryNotice notice) => _remarks.Exists(remark => remark.Notice == notice);
}
