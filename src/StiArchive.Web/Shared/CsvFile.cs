using System.Text;
using Microsoft.AspNetCore.Mvc;

namespace StiArchive.Web.Shared;

/// <summary>Comma-separated values to be saved.</summary>
/// <remarks>Excel takes a file for UTF-8 only if it begins with the mark; without it Chinese becomes noise.</remarks>
public sealed class CsvFile : FileContentResult
{
    public CsvFile(string csv, string name)
        : base(
            [.. Encoding.UTF8.Preamble, .. Encoding.UTF8.GetBytes(csv)],
            "text/csv; charset=utf-8; header=present"
        ) => FileDownloadName = name;
}
