namespace StiArchive.Querying;

/// <summary>What a query can name before a colon.</summary>
public enum FieldName
{
    Author,
    Title,
    Year,
    Economy,
    Kind,
    Keyword,
    Journal,
    Lang,
}
