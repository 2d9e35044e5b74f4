package keepup.tracing;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// The situations in which a population's rate right is counted. Each rate is drawn towards that of
/// a wider situation, by so many imagined answers.
enum Context {
  SKILLS(null, 10),
  ITEM(SKILLS, 6),
  ITEM_REPEATED(ITEM, 6),
  ITEM_AFTER_ITEM(ITEM_REPEATED, 4),
  SKILLS_AFTER_SKILLS(SKILLS, 10),
  SKILLS_NTH(SKILLS, 10),
  SKILLS_LAST_3(SKILLS_NTH, 10),
  SKILLS_LAST_6(SKILLS_LAST_3, 10),
  ITEM_LAST_2(ITEM, 6),
  SKILLS_ANY_LAST_4(SKILLS, 10);

  /// In order: a wider one stands before those that lean on it.
  static final List<Context> ALL = List.of(values());

  private final @Nullable Context wider;
  private final double strength;

  Context(@Nullable Context wider, double strength) {
    this.wider = wider;
    this.strength = strength;
  }

  /// The next wider one; itself for the widest, whose rate is drawn towards the overall rate.
  Context wider() {
    return wider == null ? this : wider;
  }

  boolean isWidest() {
    return wider == null;
  }

  double strength() {
    return strength;
  }

  /// The key of a question in this situation.
  long key(Question question, History history) {
    int item = question.item();
    int set = question.skillSet();
    return RateTable.key(
        index(),
        switch (this) {
          case SKILLS,
              SKILLS_NTH,
              SKILLS_LAST_3,
              SKILLS_LAST_6,
              SKILLS_ANY_LAST_4,
              SKILLS_AFTER_SKILLS ->
              set;
          case ITEM, ITEM_REPEATED, ITEM_LAST_2, ITEM_AFTER_ITEM ->
              item < 0 ? -2 - (long) set : item;
        },
        switch (this) {
          case SKILLS, ITEM -> 0;
          case ITEM_REPEATED -> repeated(item, history);
          case ITEM_AFTER_ITEM -> 2L * history.lastItem() + (history.lastRight() ? 1 : 0);
          case SKILLS_AFTER_SKILLS -> 2L * history.lastSkillSet() + (history.lastRight() ? 1 : 0);
          case SKILLS_NTH -> Math.min(history.ofSet(set).answers(), 20);
          case SKILLS_LAST_3 -> history.ofSet(set).pattern(3);
          case SKILLS_LAST_6 -> history.ofSet(set).pattern(6);
          case ITEM_LAST_2 -> history.ofSet(set).pattern(2);
          case SKILLS_ANY_LAST_4 -> history.overall().pattern(4);
        });
  }

  private static int repeated(int item, History history) {
    if (item < 0 || history.lastItem() != item) {
      return 0;
    }
    return history.lastRight() ? 2 : 1;
  }

  /// Its place in arrays.
  @SuppressWarnings("EnumOrdinal") // the one place that depends on the order
  int index() {
    return ordinal();
  }
}
