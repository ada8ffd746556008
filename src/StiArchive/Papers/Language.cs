namespace StiArchive.Papers;

/// <summary>The languages that the archive tells apart.</summary>
public enum Language
{
    Chinese,
    English,
}
