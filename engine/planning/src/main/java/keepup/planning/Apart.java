package keepup.planning;

/// Two children who must not be in one group.
public record Apart(String first, String second) {
  boolean parts(String child, String other) {
    return (first.equals(child) && second.equals(other))
        || (first.equals(other) && second.equals(child));
  }
}
