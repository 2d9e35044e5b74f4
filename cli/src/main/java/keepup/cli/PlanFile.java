package keepup.cli;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import keepup.planning.Adult;
import keepup.planning.Apart;
import keepup.planning.Child;
import keepup.planning.Clash;
import keepup.planning.Day;
import keepup.planning.Exclusion;
import keepup.planning.Lock;
import keepup.planning.Need;
import keepup.planning.Peers;
import keepup.planning.Room;
import keepup.planning.Rules;
import keepup.planning.Slot;
import keepup.steps.StepId;

/// Reads a day's planning problem from JSON; `docs/plan-problem.schema.json` says the same.
final class PlanFile {
  private static final int A_DAY = 24 * 60;
  private static final int MANY = 100_000;

  private final JsonValue root;
  private final Map<Lock, JsonValue> locks = new LinkedHashMap<>();

  private PlanFile(JsonValue root) {
    this.root = root;
  }

  static PlanFile read(Input input) throws BadInput, java.io.IOException {
    return new PlanFile(JsonValue.read(input));
  }

  Day day() throws BadInput {
    root.allow(
        "$schema",
        "date",
        "slots",
        "adults",
        "rooms",
        "children",
        "apart",
        "together",
        "locks",
        "exclude",
        "rules");
    List<Slot> slots = new ArrayList<>();
    for (JsonValue each : root.field("slots").items()) {
      slots.add(slot(each));
    }
    List<Child> children = new ArrayList<>();
    Set<String> steps = new LinkedHashSet<>();
    for (JsonValue each : root.field("children").items()) {
      children.add(child(each));
      children.getLast().needs().forEach(need -> steps.add(need.step().value()));
    }
    for (JsonValue each : root.field("locks").items()) {
      each.allow("child", "adult", "slot", "step");
      Lock lock =
          new Lock(each.field("child").text(), any(each, "adult"), any(each, "slot"), step(each));
      locks.put(lock, each);
      if (!lock.step().isEmpty()) {
        steps.add(lock.step());
      }
    }
    List<Adult> adults = new ArrayList<>();
    for (JsonValue each : root.field("adults").items()) {
      adults.add(adult(each, slots, steps));
    }
    List<Room> rooms = new ArrayList<>();
    for (JsonValue each : root.field("rooms").items()) {
      each.allow("id", "seats", "away");
      rooms.add(
          new Room(
              each.field("id").text(),
              each.field("seats").whole(1, MANY),
              Set.copyOf(each.field("away").texts())));
    }
    List<Exclusion> exclusions = new ArrayList<>();
    for (JsonValue each : root.field("exclude").items()) {
      each.allow("child", "adult", "slot", "step");
      try {
        exclusions.add(
            new Exclusion(any(each, "child"), any(each, "adult"), any(each, "slot"), step(each)));
      } catch (IllegalArgumentException e) {
        throw each.fault(String.valueOf(e.getMessage()), "Maybe name a child.");
      }
    }
    checkNames(slots, adults, children);
    try {
      return new Day(
          children,
          adults,
          slots,
          rooms,
          pairs("apart").stream().map(pair -> new Apart(pair.getFirst(), pair.getLast())).toList(),
          pairs("together").stream()
              .map(pair -> new Peers(pair.getFirst(), pair.getLast()))
              .toList(),
          List.copyOf(locks.keySet()),
          exclusions,
          rules());
    } catch (IllegalArgumentException e) {
      throw root.fault(
          String.valueOf(e.getMessage()), "Maybe check that every id is there, and once only.");
    }
  }

  /// Says which wishes clash, at the line of the first.
  BadInput clash(Clash clash) {
    List<String> said = new ArrayList<>();
    for (Lock lock : clash.locks()) {
      JsonValue at = locks.getOrDefault(lock, root);
      said.add("%s (%s, line %d)".formatted(lock, at.path(), at.line()));
    }
    said.addAll(clash.rules());
    JsonValue first =
        clash.locks().isEmpty() ? root : locks.getOrDefault(clash.locks().getFirst(), root);
    return BadInput.at(
        root.file(),
        first.line(),
        "These cannot all hold: " + String.join("; ", said) + ".",
        "Maybe drop any one of them: the others can then be kept.");
  }

  private void checkNames(List<Slot> slots, List<Adult> adults, List<Child> children)
      throws BadInput {
    Set<String> slotKeys = new HashSet<>(slots.stream().map(Slot::key).toList());
    Set<String> adultKeys = new HashSet<>(adults.stream().map(Adult::key).toList());
    Set<String> childKeys = new HashSet<>(children.stream().map(Child::key).toList());
    for (String list : List.of("locks", "exclude")) {
      for (JsonValue each : root.field(list).items()) {
        known(each.field("child"), childKeys, "child");
        known(each.field("adult"), adultKeys, "adult");
        known(each.field("slot"), slotKeys, "slot");
      }
    }
    for (String list : List.of("apart", "together")) {
      for (JsonValue pair : root.field(list).items()) {
        for (JsonValue each : pair.items()) {
          known(each, childKeys, "child");
        }
      }
    }
    for (String list : List.of("adults", "rooms", "children")) {
      for (JsonValue each : root.field(list).items()) {
        for (JsonValue slot : each.field("away").items()) {
          known(slot, slotKeys, "slot");
        }
        for (JsonValue slot :
            list.equals("adults") ? each.field("slots").items() : List.<JsonValue>of()) {
          known(slot, slotKeys, "slot");
        }
      }
    }
  }

  private static void known(JsonValue key, Set<String> all, String what) throws BadInput {
    if (key.isThere() && !all.contains(key.text())) {
      throw key.fault(
          "There is no %s '%s'.".formatted(what, key.text()),
          all.isEmpty()
              ? "Maybe list the %s first.".formatted(what)
              : "Maybe one of these: "
                  + String.join(", ", all.stream().sorted().limit(8).toList())
                  + (all.size() > 8 ? ", …" : "")
                  + ".");
    }
  }

  private static String any(JsonValue object, String field) throws BadInput {
    return object.field(field).isThere() ? object.field(field).text() : "";
  }

  private static String step(JsonValue object) throws BadInput {
    return object.field("step").isThere() ? stepId(object.field("step")).value() : "";
  }

  private static StepId stepId(JsonValue value) throws BadInput {
    try {
      return new StepId(value.text());
    } catch (IllegalArgumentException e) {
      throw value.fault(
          String.valueOf(e.getMessage()),
          "Maybe a step id such as y3.subtract.exchange-through-zero.");
    }
  }

  private static Slot slot(JsonValue each) throws BadInput {
    each.allow("id", "start", "minutes", "lesson", "lessons");
    Map<String, String> lessons = new HashMap<>();
    for (Map.Entry<String, JsonValue> lesson : each.field("lessons").fields().entrySet()) {
      lessons.put(lesson.getKey(), lesson.getValue().text(""));
    }
    JsonValue start = each.field("start");
    try {
      return new Slot(
          each.field("id").text(),
          LocalTime.parse(start.text()),
          each.field("minutes").whole(1, A_DAY),
          each.field("lesson").text(""),
          lessons);
    } catch (DateTimeParseException e) {
      throw start.fault("'" + start.text() + "' is not a time.", "Maybe 09:10.");
    }
  }

  private static Child child(JsonValue each) throws BadInput {
    each.allow("id", "class", "needs", "minutesReceived", "mustNotMiss", "missed", "away");
    List<Need> needs = new ArrayList<>();
    for (JsonValue need : each.field("needs").items()) {
      need.allow("step", "misconception", "gain", "reason");
      if (!need.field("gain").isThere()) {
        throw need.fault("The gain is missing.", "Maybe \"gain\": 0.5.");
      }
      needs.add(
          new Need(
              stepId(need.field("step")),
              need.field("misconception").text(""),
              need.field("gain").number(0, 0, 1),
              need.field("reason").text("")));
    }
    Map<String, Integer> missed = new HashMap<>();
    for (Map.Entry<String, JsonValue> lesson : each.field("missed").fields().entrySet()) {
      missed.put(lesson.getKey(), lesson.getValue().whole(0, 0, MANY));
    }
    return new Child(
        each.field("id").text(),
        each.field("class").text(""),
        needs,
        each.field("minutesReceived").whole(0, 0, MANY),
        Set.copyOf(each.field("mustNotMiss").texts()),
        missed,
        Set.copyOf(each.field("away").texts()));
  }

  private Adult adult(JsonValue each, List<Slot> slots, Set<String> steps) throws BadInput {
    each.allow("id", "minutes", "days", "slots", "away", "takes", "cannotTake");
    Set<String> away = new HashSet<>(each.field("away").texts());
    List<String> only = each.field("slots").texts();
    boolean here = isHere(each.field("days"));
    for (Slot slot : slots) {
      if (!here || (each.field("slots").isThere() && !only.contains(slot.key()))) {
        away.add(slot.key());
      }
    }
    List<String> takes = each.field("takes").texts();
    List<String> cannot = each.field("cannotTake").texts();
    Set<StepId> cannotTake = new HashSet<>();
    for (String step : steps) {
      boolean taken = !each.field("takes").isThere() || takes.stream().anyMatch(p -> fits(p, step));
      if (!taken || cannot.stream().anyMatch(p -> fits(p, step))) {
        cannotTake.add(new StepId(step));
      }
    }
    return new Adult(
        each.field("id").text(), each.field("minutes").whole(0, A_DAY), away, cannotTake);
  }

  /// Whether a step is meant by an id, or by the beginning of one and an asterisk.
  private static boolean fits(String pattern, String step) {
    return pattern.endsWith("*")
        ? step.startsWith(pattern.substring(0, pattern.length() - 1))
        : step.equals(pattern);
  }

  private boolean isHere(JsonValue days) throws BadInput {
    if (!days.isThere()) {
      return true;
    }
    JsonValue date = root.field("date");
    Set<DayOfWeek> here = new HashSet<>();
    for (JsonValue each : days.items()) {
      try {
        here.add(DayOfWeek.valueOf(each.text().toUpperCase(Locale.ROOT)));
      } catch (IllegalArgumentException e) {
        throw each.fault("'" + each.text() + "' is not a day.", "Maybe \"monday\".");
      }
    }
    try {
      return here.contains(LocalDate.parse(date.text()).getDayOfWeek());
    } catch (DateTimeParseException e) {
      throw date.fault("'" + date.text() + "' is not a date.", "Maybe 2026-09-14.");
    }
  }

  private List<List<String>> pairs(String field) throws BadInput {
    List<List<String>> pairs = new ArrayList<>();
    for (JsonValue each : root.field(field).items()) {
      List<String> pair = each.texts();
      if (pair.size() != 2 || pair.getFirst().equals(pair.getLast())) {
        throw each.fault("This is not a pair of two children.", "Maybe [\"ann\", \"ben\"].");
      }
      pairs.add(pair);
    }
    return pairs;
  }

  private Rules rules() throws BadInput {
    JsonValue rules = root.field("rules");
    if (!rules.isThere()) {
      return Rules.USUAL;
    }
    rules.allow(
        "idealGroup",
        "largestGroup",
        "crowding",
        "otherMisconception",
        "fairness",
        "together",
        "mostMissed");
    Rules usual = Rules.USUAL;
    try {
      return new Rules(
          rules.field("idealGroup").whole(usual.idealGroup(), 1, 60),
          rules.field("largestGroup").whole(usual.largestGroup(), 1, 60),
          rules.field("crowding").number(usual.crowding(), 0, 1),
          rules.field("otherMisconception").number(usual.otherMisconception(), 0, 1),
          rules.field("fairness").number(usual.fairness(), 0, 1),
          rules.field("together").number(usual.together(), 0, 1),
          rules.field("mostMissed").whole(usual.mostMissed(), 1, MANY));
    } catch (IllegalArgumentException e) {
      throw rules.fault(String.valueOf(e.getMessage()), "Maybe idealGroup 4 and largestGroup 6.");
    }
  }
}
