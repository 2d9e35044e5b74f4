package keepup.pictures;

/// How much of the working a picture shows.
public enum Showing {
  /// The start only: the child does the rest, and the answer is nowhere in it.
  TO_DO,
  /// The working and the answer, for the adult or for afterwards.
  WORKED
}
