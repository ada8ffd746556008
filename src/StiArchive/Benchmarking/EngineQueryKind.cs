namespace StiArchive.Benchmarking;

/// <summary>How the terms of an <see cref="EngineQuery"/> are meant.</summary>
internal enum EngineQueryKind
{
    /// <summary>A passage has any of them, and their weights decide.</summary>
    Any,

    /// <summary>A passage has all groups, the terms of each in their places.</summary>
    All,

    /// <summary>A passage has a Latin word that begins so.</summary>
    Prefix,
}
