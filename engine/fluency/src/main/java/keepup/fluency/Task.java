package keepup.fluency;

/// One fact to be asked in a practice.
///
/// @param isNew whether this practice is where the child meets it
/// @param derivation the way to it that starts from what this child knows best
public record Task(Fact fact, boolean isNew, Derivation derivation) {}
