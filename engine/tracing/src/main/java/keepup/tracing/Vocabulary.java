package keepup.tracing;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// The items and skills of a population's answers, numbered.
public final class Vocabulary {
  /// What separates the skills of one item.
  public static final String SEPARATOR = "~";

  private final Names items;
  private final Names skills;
  private final Names skillSets;
  private final List<int[]> members = new ArrayList<>();

  public Vocabulary() {
    this(new Names(), new Names(), new Names());
  }

  private Vocabulary(Names items, Names skills, Names skillSets) {
    this.items = items;
    this.skills = skills;
    this.skillSets = skillSets;
    for (int set = 0; set < skillSets.size(); set++) {
      members.add(membersOf(skillSets.name(set)));
    }
  }

  static Vocabulary of(Names items, Names skills, Names skillSets) {
    return new Vocabulary(items, skills, skillSets);
  }

  /// The question of these names; names that were never met get new numbers.
  ///
  /// @param item `""` where there is none
  /// @param skillNames separated by `~`
  public Question question(String item, String skillNames, double seconds) {
    int set = skillSet(skillNames);
    return new Question(item.isEmpty() ? -1 : items.number(item), members.get(set), set, seconds);
  }

  int skillSet(String skillNames) {
    int set = skillSets.number(skillNames);
    if (set == members.size()) {
      members.add(membersOf(skillNames));
    }
    return set;
  }

  private int[] membersOf(String skillNames) {
    int[] named =
        Arrays.stream(skillNames.split(SEPARATOR, -1))
            .map(String::strip)
            .filter(name -> !name.isEmpty())
            .mapToInt(skills::number)
            .distinct()
            .sorted()
            .toArray();
    return named.length > 0 ? named : new int[] {skills.number("")};
  }

  int[] skillsOf(int set) {
    return members.get(set);
  }

  public Names items() {
    return items;
  }

  public Names skills() {
    return skills;
  }

  Names skillSets() {
    return skillSets;
  }

  /// A copy that grows on its own.
  public Vocabulary copy() {
    return new Vocabulary(items.copy(), skills.copy(), skillSets.copy());
  }
}
