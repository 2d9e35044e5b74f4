package keepup.app.door;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/// A picture that a five-year-old names. Three of them in order, each another, let a child in: 16 ×
/// 15 × 14 = 3360 ways. They are drawn in `static/assets/pass-pictures.svg`.
enum PassPicture {
  SUN,
  MOON,
  STAR,
  HEART,
  TREE,
  FLOWER,
  APPLE,
  FISH,
  CAT,
  HOUSE,
  BOAT,
  CAR,
  CUP,
  HAT,
  KEY,
  UMBRELLA;

  /// How many make a way in.
  static final int THREE = 3;

  /// `sun`: its name in forms and in the drawing, and the word that is read out.
  String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  static Optional<PassPicture> find(String word) {
    return Stream.of(values()).filter(one -> one.word().equals(word)).findFirst();
  }

  /// The pictures of a form, in order, each once and at most three; what is none is passed over.
  static List<PassPicture> read(List<String> words) {
    List<PassPicture> read = new ArrayList<>();
    for (String word : words) {
      find(word).filter(one -> !read.contains(one) && read.size() < THREE).ifPresent(read::add);
    }
    return List.copyOf(read);
  }
}
