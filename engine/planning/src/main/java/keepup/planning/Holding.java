package keepup.planning;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import keepup.steps.StepId;

/// One search for places that keep every lock. Each rule is a statement that can be set aside, and
/// those that ever stood in the way are remembered, so that a clash can be narrowed down.
final class Holding {
  /// More than any real set of locks needs; past it the search gives up.
  private static final int MOST_TRIES = 200_000;

  /// A place that a locked child could be in.
  record Choice(Adult adult, Slot slot, StepId step) {}

  private record Table(Adult adult, Slot slot) {}

  private record Held(StepId step, List<Child> children) {}

  private record Seeker(Child child, List<Choice> choices) {}

  private final Day day;
  private final Possibilities possible;
  private final Set<String> aside;
  private final Set<String> blamed = new LinkedHashSet<>();
  private final Map<Table, Held> tables = new HashMap<>();
  private final Map<Child, Choice> found = new HashMap<>();
  private List<Seeker> seekers = List.of();
  private int tries;

  /// @param aside the statements not to heed, locks and rules alike
  Holding(Possibilities possible, Set<String> aside) {
    this.day = possible.day();
    this.possible = possible;
    this.aside = aside;
  }

  /// The rules that stood in the way somewhere.
  Set<String> blamed() {
    return blamed;
  }

  boolean gaveUp() {
    return tries > MOST_TRIES;
  }

  /// A place for every locked child, if there is a way.
  Optional<Map<Child, Choice>> find() {
    List<Seeker> all = new ArrayList<>();
    for (Child child : day.children()) {
      List<Lock> locks =
          day.locks().stream()
              .filter(lock -> lock.child().equals(child.key()) && !aside.contains(lock.toString()))
              .toList();
      if (!locks.isEmpty()) {
        all.add(new Seeker(child, choices(child, locks)));
      }
    }
    all.sort(
        Comparator.comparingInt((Seeker seeker) -> seeker.choices().size())
            .thenComparing(seeker -> seeker.choices().toString()));
    seekers = all;
    return seat(0, 0) ? Optional.of(Map.copyOf(found)) : Optional.empty();
  }

  private boolean stands(String rule) {
    if (aside.contains(rule)) {
      return false;
    }
    blamed.add(rule);
    return true;
  }

  private List<Choice> choices(Child child, List<Lock> locks) {
    Set<StepId> steps = new LinkedHashSet<>();
    locks.stream()
        .filter(lock -> !lock.step().isEmpty())
        .forEach(lock -> steps.add(new StepId(lock.step())));
    child.needs().stream()
        .sorted(Comparator.comparingDouble(Need::gain).reversed())
        .forEach(need -> steps.add(need.step()));
    List<Choice> choices = new ArrayList<>();
    for (StepId step : steps) {
      for (Slot slot : day.slots()) {
        for (Adult adult : day.adults()) {
          if (locks.stream().allMatch(l -> l.fits(adult.key(), slot.key(), step.value()))
              && isAllowed(child, adult, slot, step)) {
            choices.add(new Choice(adult, slot, step));
          }
        }
      }
    }
    if (steps.isEmpty()) {
      blamed.add(child.key() + " has no need that a session could be on");
    }
    return choices;
  }

  private boolean isAllowed(Child child, Adult adult, Slot slot, StepId step) {
    String at = " at " + slot.key();
    if (adult.awayAt().contains(slot.key()) && stands(adult.key() + " is not free" + at)) {
      return false;
    }
    if (adult.cannotTake().contains(step) && stands(adult.key() + " does not take " + step)) {
      return false;
    }
    for (Exclusion exclusion : day.exclusions()) {
      if (exclusion.forbids(child.key(), adult.key(), slot.key(), step.value())
          && stands(exclusion.toString())) {
        return false;
      }
    }
    String lesson = slot.lessonOf(child);
    return switch (possible.findWhyNot(child, slot)) {
      case FREE -> true;
      case AWAY -> !stands(child.key() + " is not there" + at);
      case MUST_NOT_MISS -> !stands(child.key() + " is not to miss " + lesson);
      case MISSED_TOO_OFTEN ->
          !stands(
              "%s has missed %s %d times, and %d is the most"
                  .formatted(
                      child.key(),
                      lesson,
                      child.missed().getOrDefault(lesson, 0),
                      day.rules().mostMissed()));
    };
  }

  private boolean seat(int index, int from) {
    if (index == seekers.size()) {
      return true;
    }
    Seeker seeker = seekers.get(index);
    boolean sameAsLast =
        index > 0
            && seekers.get(index - 1).choices().equals(seeker.choices())
            && day.apart().isEmpty();
    for (int i = sameAsLast ? from : 0; i < seeker.choices().size(); i++) {
      if (++tries > MOST_TRIES) {
        return false;
      }
      Choice choice = seeker.choices().get(i);
      Table table = new Table(choice.adult(), choice.slot());
      Held before = tables.get(table);
      if (before != null && !before.step().equals(choice.step())) {
        continue;
      }
      List<Child> children = new ArrayList<>(before == null ? List.of() : before.children());
      children.add(seeker.child());
      tables.put(table, new Held(choice.step(), children));
      if (holds(table, children)) {
        found.put(seeker.child(), choice);
        if (seat(index + 1, i)) {
          return true;
        }
        found.remove(seeker.child());
      }
      if (before == null) {
        tables.remove(table);
      } else {
        tables.put(table, before);
      }
    }
    return false;
  }

  private boolean holds(Table table, List<Child> children) {
    int largest = day.rules().largestGroup();
    if (children.size() > largest && stands("no group is larger than " + largest)) {
      return false;
    }
    Child last = children.getLast();
    for (Child other : children) {
      if (possible.areApart(other, last)
          && stands(other.key() + " and " + last.key() + " are to be apart")) {
        return false;
      }
    }
    int minutes =
        tables.keySet().stream()
            .filter(each -> each.adult().equals(table.adult()))
            .mapToInt(each -> each.slot().minutes())
            .sum();
    if (minutes > table.adult().minutes()
        && stands("%s has %d minutes".formatted(table.adult().key(), table.adult().minutes()))) {
      return false;
    }
    return day.rooms().isEmpty() || fitRooms(table.slot());
  }

  private boolean fitRooms(Slot slot) {
    List<Integer> seats = possible.seatsIn(day.slots().indexOf(slot));
    List<Integer> sizes =
        tables.entrySet().stream()
            .filter(each -> each.getKey().slot().equals(slot))
            .map(each -> each.getValue().children().size())
            .sorted(Collections.reverseOrder())
            .toList();
    for (int i = 0; i < sizes.size(); i++) {
      if (i >= seats.size() || seats.get(i) < sizes.get(i)) {
        return !stands(
            "the rooms free at %s have these seats: %s"
                .formatted(slot.key(), seats.isEmpty() ? "none" : seats));
      }
    }
    return true;
  }
}
