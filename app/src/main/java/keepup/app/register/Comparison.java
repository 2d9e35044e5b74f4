package keepup.app.register;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import keepup.app.school.PupilId;
import keepup.app.school.RegisterEntry;
import keepup.app.school.SchoolRegister;

/// What a register would change in the school's own.
///
/// @param added children whom the school did not have
/// @param changed children of whom something is different, as they will be
/// @param unchanged how many stay as they are
/// @param missing children of the school whom this register has not; they stay as they are unless
///   somebody says that they left
/// @param newClasses classes that come with the register
record Comparison(
    List<RegisterEntry> added,
    Map<PupilId, RegisterEntry> changed,
    int unchanged,
    Map<PupilId, RegisterEntry> missing,
    Set<String> newClasses) {

  static Comparison of(
      List<RegisterEntry> entries, Map<String, SchoolRegister.Known> known, Set<String> classes) {
    var added = new ArrayList<RegisterEntry>();
    var changed = new LinkedHashMap<PupilId, RegisterEntry>();
    int unchanged = 0;
    var missing = here(known);
    for (RegisterEntry entry : entries) {
      SchoolRegister.Known before = find(entry, known);
      if (before == null) {
        added.add(entry);
        continue;
      }
      missing.remove(before.id());
      if (isSame(before, entry)) {
        unchanged++;
      } else {
        changed.put(before.id(), entry);
      }
    }
    var folded = classes.stream().map(SchoolRegister::fold).collect(Collectors.toSet());
    var fresh = new LinkedHashSet<String>();
    for (RegisterEntry entry : entries) {
      if (folded.add(SchoolRegister.fold(entry.className()))) {
        fresh.add(entry.className());
      }
    }
    return new Comparison(added, changed, unchanged, missing, fresh);
  }

  /// By UPN; a child whom the school had without one is found by name and date of birth when the
  /// number comes.
  private static SchoolRegister.@org.jspecify.annotations.Nullable Known find(
      RegisterEntry entry, Map<String, SchoolRegister.Known> known) {
    SchoolRegister.Known exact = known.get(entry.key());
    return exact != null || entry.upn() == null ? exact : known.get(entry.withoutUpn().key());
  }

  private static Map<PupilId, RegisterEntry> here(Map<String, SchoolRegister.Known> known) {
    var here = new LinkedHashMap<PupilId, RegisterEntry>();
    known.values().stream()
        .filter(one -> !one.left())
        .forEach(one -> here.put(one.id(), one.entry()));
    return here;
  }

  private static boolean isSame(SchoolRegister.Known before, RegisterEntry entry) {
    String name = before.entry().className();
    boolean sameClass = SchoolRegister.fold(name).equals(SchoolRegister.fold(entry.className()));
    return !before.left() && sameClass && before.entry().equals(entry.inClass(name));
  }
}
