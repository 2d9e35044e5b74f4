package keepup.app.intervention;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import keepup.app.account.StaffId;
import keepup.app.school.PupilId;
import keepup.misconceptions.MisconceptionId;
import keepup.steps.StepId;
import org.jspecify.annotations.Nullable;

/// The groups as a teacher left them on the page, read from its form.
///
/// @param check the exit check that the groups are for, as text
/// @param groups as the form holds them, in its order
/// @param places where each child on the page is to go
/// @param anyway whether to make groups even for a step that half the class needs
record Draft(String check, List<DraftGroup> groups, Map<PupilId, Place> places, boolean anyway) {
  /// Not in any group today.
  static final String OUT = "out";

  /// In a new group.
  static final String NEW = "new";

  /// Wherever the planner puts the child.
  static final String ANY = "any";

  private static final Pattern LETTER = Pattern.compile("[A-Z]");

  /// A group on the page.
  ///
  /// @param key its letter
  /// @param slot the key of its time
  /// @param held whether the teacher chose its adult or time
  record DraftGroup(
      String key,
      StepId step,
      @Nullable MisconceptionId misconception,
      StaffId adult,
      String slot,
      boolean held) {}

  /// Where a child is to go: a group's letter, or one of the words above.
  ///
  /// @param chosen whether the teacher said so
  record Place(String to, boolean chosen) {}

  Draft {
    groups = List.copyOf(groups);
    places = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(places));
  }

  static Draft none() {
    return new Draft("", List.of(), Map.of(), false);
  }

  /// Reads the fields of the form; whatever makes no sense is left out.
  static Draft read(Map<String, String> fields) {
    List<DraftGroup> groups = new ArrayList<>();
    Map<PupilId, Place> places = new LinkedHashMap<>();
    for (Map.Entry<String, String> field : fields.entrySet()) {
      String name = field.getKey();
      if (name.startsWith("step.")) {
        findGroup(name.substring(5), fields).ifPresent(groups::add);
      } else if (name.startsWith("place.")) {
        findId(name.substring(6))
            .ifPresent(id -> places.put(new PupilId(id), place(id, field.getValue(), fields)));
      }
    }
    groups.sort(java.util.Comparator.comparing(DraftGroup::key));
    return new Draft(
        fields.getOrDefault("check", ""), groups, places, fields.containsKey("anyway"));
  }

  /// The fields of a form that says the same.
  Map<String, String> fields() {
    Map<String, String> fields = new LinkedHashMap<>();
    fields.put("check", check);
    for (DraftGroup group : groups) {
      fields.put("step." + group.key(), group.step().value());
      if (group.misconception() != null) {
        fields.put("misconception." + group.key(), group.misconception().value());
      }
      fields.put("adult." + group.key(), group.adult().toString());
      fields.put("slot." + group.key(), group.slot());
      if (group.held()) {
        fields.put("held." + group.key(), "yes");
      }
    }
    places.forEach((pupil, place) -> {
      fields.put("place." + pupil, place.to());
      if (place.chosen()) {
        fields.put("chosen." + pupil, "yes");
      }
    });
    if (anyway) {
      fields.put("anyway", "yes");
    }
    return fields;
  }

  private static Place place(UUID id, String to, Map<String, String> fields) {
    boolean moved = !to.equals(fields.getOrDefault("was." + id, to));
    return new Place(to, !to.equals(ANY) && (moved || fields.containsKey("chosen." + id)));
  }

  private static Optional<DraftGroup> findGroup(String key, Map<String, String> fields) {
    String adult = fields.getOrDefault("adult." + key, "");
    String slot = fields.getOrDefault("slot." + key, "");
    Optional<UUID> who = findId(adult);
    String misconception = fields.getOrDefault("misconception." + key, "");
    if (!LETTER.matcher(key).matches() || slot.isEmpty() || who.isEmpty()) {
      return Optional.empty();
    }
    boolean held =
        fields.containsKey("held." + key)
            || !adult.equals(fields.getOrDefault("was-adult." + key, adult))
            || !slot.equals(fields.getOrDefault("was-slot." + key, slot));
    try {
      return Optional.of(
          new DraftGroup(
              key,
              new StepId(fields.getOrDefault("step." + key, "")),
              misconception.isEmpty() ? null : new MisconceptionId(misconception),
              new StaffId(who.get()),
              slot,
              held));
    } catch (IllegalArgumentException notAnId) {
      return Optional.empty();
    }
  }

  private static Optional<UUID> findId(String text) {
    try {
      return Optional.of(UUID.fromString(text));
    } catch (IllegalArgumentException notAnId) {
      return Optional.empty();
    }
  }
}
