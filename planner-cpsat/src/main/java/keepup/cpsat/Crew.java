package keepup.cpsat;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import keepup.planning.Adult;
import keepup.planning.Day;
import keepup.planning.Focus;
import keepup.planning.Possibilities;
import keepup.planning.Slot;
import keepup.steps.StepId;

/// Adults between whom a plan need not choose: free at the same times, taking the same steps, with
/// as many minutes. An adult whom a wish names is a crew of one.
///
/// @param adults by place in the day
/// @param takes by slot, the steps that each of them takes then
/// @param mostSessions of all of them together, or -1 where minutes are the limit
record Crew(List<Integer> adults, List<List<StepId>> takes, int mostSessions) {

  /// The adults of a day as crews.
  static List<Crew> listOf(Possibilities possible) {
    Day day = possible.day();
    List<StepId> steps = possible.foci().stream().map(Focus::step).distinct().toList();
    Map<List<Object>, List<Integer>> alike = new LinkedHashMap<>();
    List<List<List<StepId>>> takes = new ArrayList<>();
    for (int a = 0; a < day.adults().size(); a++) {
      Adult adult = day.adults().get(a);
      List<List<StepId>> bySlot = new ArrayList<>();
      boolean tied = false;
      for (Slot slot : day.slots()) {
        tied |= possible.ties(adult, slot);
        bySlot.add(steps.stream().filter(step -> possible.takes(adult, slot, step)).toList());
      }
      takes.add(bySlot);
      Object own = tied || !isSimple(day, adult, bySlot) ? adult.key() : adult.minutes();
      alike.computeIfAbsent(List.of(own, bySlot), _ -> new ArrayList<>()).add(a);
    }
    List<Crew> crews = new ArrayList<>();
    for (List<Integer> adults : alike.values()) {
      List<List<StepId>> bySlot = takes.get(adults.getFirst());
      crews.add(
          new Crew(
              adults, bySlot, adults.size() == 1 ? -1 : adults.size() * most(day, adults, bySlot)));
    }
    crews.sort(Comparator.comparing(crew -> crew.adults().getFirst()));
    return crews;
  }

  /// Whether minutes come down to a number of sessions: all slots are as long.
  private static boolean isSimple(Day day, Adult adult, List<List<StepId>> bySlot) {
    return slots(day, bySlot).stream().mapToInt(Slot::minutes).distinct().count() <= 1
        || slots(day, bySlot).stream().mapToInt(Slot::minutes).sum() <= adult.minutes();
  }

  private static int most(Day day, List<Integer> adults, List<List<StepId>> bySlot) {
    List<Slot> slots = slots(day, bySlot);
    int longest = slots.stream().mapToInt(Slot::minutes).max().orElse(1);
    int minutes = day.adults().get(adults.getFirst()).minutes();
    boolean all = slots.stream().mapToInt(Slot::minutes).sum() <= minutes;
    return all ? slots.size() : Math.min(slots.size(), minutes / longest);
  }

  private static List<Slot> slots(Day day, List<List<StepId>> bySlot) {
    List<Slot> slots = new ArrayList<>();
    for (int s = 0; s < bySlot.size(); s++) {
      if (!bySlot.get(s).isEmpty()) {
        slots.add(day.slots().get(s));
      }
    }
    return slots;
  }

  int size() {
    return adults.size();
  }

  /// The most sessions that they could take, all together.
  int mostSessions(Day day) {
    if (mostSessions >= 0) {
      return mostSessions;
    }
    int shortest = slots(day, takes).stream().mapToInt(Slot::minutes).min().orElse(1);
    return Math.min(day.slots().size(), day.adults().get(adults.getFirst()).minutes() / shortest);
  }

  /// What a session at a slot takes of the limit.
  int weight(Day day, int slot) {
    return mostSessions >= 0 ? 1 : day.slots().get(slot).minutes();
  }

  /// The most sessions, or minutes, of all of them together.
  int limit(Day day) {
    return mostSessions >= 0 ? mostSessions : day.adults().get(adults.getFirst()).minutes();
  }
}
