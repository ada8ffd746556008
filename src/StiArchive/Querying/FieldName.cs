namespace StiArchive.Querying;

/// <summary>What a query can name before a colon.</summary>
public enum FieldName
{
    Author,
    Title,
    Year,
    Economy,
    Mention,
    Kind,
    Keyword,
    Journal,
    Lang,
}
