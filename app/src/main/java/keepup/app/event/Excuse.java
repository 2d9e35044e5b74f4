package keepup.app.event;

import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// A reason for which nobody is charged who did not come.
enum Excuse {
  INSPECTION("inspection", "Inspection of the school"),
  ILLNESS("illness", "Illness"),
  BEREAVEMENT("bereavement", "Bereavement"),
  SCHOOL_CLOSED("school-closed", "The school was closed"),
  TRAVEL("travel", "Roads or trains"),
  OTHER("other", "Another reason");

  private final String key;
  private final String words;

  Excuse(String key, String words) {
    this.key = key;
    this.words = words;
  }

  String key() {
    return key;
  }

  String words() {
    return words;
  }

  static Optional<Excuse> find(@Nullable String key) {
    return Arrays.stream(values()).filter(one -> one.key.equals(key)).findFirst();
  }
}
