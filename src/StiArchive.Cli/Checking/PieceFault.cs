namespace StiArchive.Cli.Checking;

/// <summary>How a quoted piece fails to find its passage.</summary>
internal enum PieceFault
{
    /// <summary>The passage is not among the hits.</summary>
    NotFound,

    /// <summary>The passage is a hit, and other characters than those of the piece are marked, or not all of them.</summary>
    MarkedWrongly,

    /// <summary>The passage is a hit, and its snippet shows no place of the piece.</summary>
    NotShown,
}
