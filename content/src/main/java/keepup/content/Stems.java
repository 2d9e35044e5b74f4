package keepup.content;

import java.util.Optional;

/// Stem sentences: plain sentences with slots in braces.
final class Stems {
  private Stems() {}

  /// What is wrong with the braces of a stem sentence, if anything.
  static Optional<String> findFault(String stem) {
    int open = -1;
    for (int i = 0; i < stem.length(); i++) {
      char c = stem.charAt(i);
      if ((c == '{' && open >= 0) || (c == '}' && open < 0)) {
        return unbalanced(stem);
      }
      if (c == '}' && stem.substring(open + 1, i).isBlank()) {
        return Optional.of("The stem sentence '%s' has an empty slot.".formatted(stem));
      }
      open = c == '{' ? i : c == '}' ? -1 : open;
    }
    return open >= 0 ? unbalanced(stem) : Optional.empty();
  }

  private static Optional<String> unbalanced(String stem) {
    return Optional.of(
        "The braces of the stem sentence '%s' do not come in pairs.".formatted(stem));
  }
}
