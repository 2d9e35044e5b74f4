package keepup.app.register;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import keepup.app.school.PupilId;
import keepup.app.school.RegisterEntry;
import keepup.app.school.SchoolRegister;
import keepup.app.school.SchoolRegister.Known;

/// What a register would change in the school's own.
///
/// @param added children whom the school did not have
/// @param changes children of whom something is different
/// @param unchanged how many stay as they are
/// @param missing children of the school whom this register has not; they stay as they are unless
///   somebody says that they left
/// @param newClasses classes that come with the register
/// @param emptied classes with children of which this register knows nothing
/// @param questions about children who are likely the same, those that are answered included
/// @param answers that were given, by the name of their field
record Comparison(
    List<RegisterEntry> added,
    List<Change> changes,
    int unchanged,
    Map<PupilId, RegisterEntry> missing,
    Set<String> newClasses,
    Set<String> emptied,
    List<SameChild.Question> questions,
    Map<String, String> answers) {

  static Comparison of(
      List<RegisterEntry> entries,
      Collection<Known> known,
      Set<String> classes,
      Map<String, String> answers) {
    SameChild same = SameChild.of(entries, List.copyOf(known), answers);
    var added = new ArrayList<RegisterEntry>();
    var changes = new ArrayList<Change>();
    int unchanged = 0;
    var missing = new LinkedHashMap<PupilId, RegisterEntry>();
    known.stream().filter(one -> !one.left()).forEach(one -> missing.put(one.id(), one.entry()));
    for (RegisterEntry entry : entries) {
      var before = same.find(entry);
      if (before.isEmpty()) {
        added.add(entry);
        continue;
      }
      missing.remove(before.get().id());
      RegisterEntry after = keepingUpn(before.get().entry(), entry);
      if (isSame(before.get(), after)) {
        unchanged++;
      } else {
        changes.add(new Change(before.get(), after));
      }
    }
    return new Comparison(
        added,
        changes,
        unchanged,
        missing,
        fresh(entries, classes),
        emptied(entries, known),
        same.questions(),
        answers);
  }

  /// A number that the school has is not lost because a file leaves it out.
  private static RegisterEntry keepingUpn(RegisterEntry before, RegisterEntry now) {
    return now.upn() == null ? now.withUpn(before.upn()) : now;
  }

  private static Set<String> fresh(List<RegisterEntry> entries, Set<String> classes) {
    var folded = classes.stream().map(SchoolRegister::fold).collect(Collectors.toSet());
    var fresh = new LinkedHashSet<String>();
    for (RegisterEntry entry : entries) {
      if (folded.add(SchoolRegister.fold(entry.className()))) {
        fresh.add(entry.className());
      }
    }
    return fresh;
  }

  private static Set<String> emptied(List<RegisterEntry> entries, Collection<Known> known) {
    Set<String> named =
        entries.stream()
            .map(entry -> SchoolRegister.fold(entry.className()))
            .collect(Collectors.toSet());
    return known.stream()
        .filter(one -> !one.left())
        .map(one -> one.entry().className())
        .filter(name -> !named.contains(SchoolRegister.fold(name)))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /// The changed children as they will be.
  Map<PupilId, RegisterEntry> changed() {
    Map<PupilId, RegisterEntry> changed = new LinkedHashMap<>();
    changes.forEach(change -> changed.put(change.before().id(), change.after()));
    return changed;
  }

  /// How many children go to another class.
  long moves() {
    return changes.stream().filter(Change::movesClass).count();
  }

  /// The questions that wait for an answer.
  List<SameChild.Question> open() {
    return questions.stream()
        .filter(question -> {
          String given = answers.getOrDefault(question.field(), "");
          return !given.equals(SameChild.Question.YES)
              && !(question.canDiffer() && given.equals(SameChild.Question.NO));
        })
        .toList();
  }

  private static boolean isSame(Known before, RegisterEntry entry) {
    String name = before.entry().className();
    boolean sameClass = SchoolRegister.fold(name).equals(SchoolRegister.fold(entry.className()));
    return !before.left() && sameClass && before.entry().equals(entry.inClass(name));
  }
}
