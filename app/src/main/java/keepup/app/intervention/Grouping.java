package keepup.app.intervention;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import keepup.app.account.StaffId;
import keepup.app.intervention.Draft.DraftGroup;
import keepup.app.intervention.Draft.Place;
import keepup.app.intervention.Proposal.ForLesson;
import keepup.app.intervention.Proposal.Group;
import keepup.app.intervention.Proposal.Seat;
import keepup.app.school.PupilId;
import keepup.app.timetable.DaySlot;
import keepup.diagnosis.Need;
import keepup.misconceptions.Misconception;
import keepup.misconceptions.MisconceptionId;
import keepup.planning.Adult;
import keepup.planning.Apart;
import keepup.planning.Child;
import keepup.planning.Day;
import keepup.planning.DayPlan;
import keepup.planning.Peers;
import keepup.planning.Planner;
import keepup.planning.Session;
import keepup.planning.Slot;
import keepup.steps.Step;
import keepup.steps.StepId;
import org.jspecify.annotations.Nullable;

/// Makes today's groups around what the teacher has chosen: groups that she touched stay as she
/// left them, and the engine's planner sees to everybody else.
final class Grouping {
  /// A session on the very thing that is in the way brings more than one on the step at large. Set
  /// by hand until outcomes say otherwise.
  private static final double GAIN_FOCUSED = 0.7;

  private static final double GAIN_GENERAL = 0.55;

  private final Situation situation;
  private final Draft draft;
  private final Map<PupilId, Need> needs;
  private final Map<PupilId, Seat> waiting;
  private final Map<PupilId, String> instead;
  private final List<Group> groups = new ArrayList<>();
  private final Map<PupilId, String> whyLeft = new HashMap<>();

  private Grouping(Situation situation, Draft draft) {
    this.situation = situation;
    this.draft = draft;
    this.needs = situation.needs();
    this.instead = situation.instead();
    this.waiting = new LinkedHashMap<>(situation.seats());
  }

  /// Groups around the teacher's choices.
  static Proposal plan(Situation situation, Draft draft, Planner planner) {
    Grouping grouping = new Grouping(situation, draft);
    draft.groups().stream().filter(grouping::isHeld).forEach(grouping::hold);
    Map<PupilId, Seat> out = grouping.takeLeftOut();
    List<ForLesson> lessons = situation.lessons();
    Set<StepId> notGrouped =
        draft.anyway()
            ? Set.of()
            : lessons.stream().map(lesson -> lesson.step().id()).collect(Collectors.toSet());
    grouping.letJoin(notGrouped);
    grouping.planOthers(notGrouped, planner);
    return grouping.proposal(out, lessons);
  }

  /// The groups exactly as the form has them.
  static Proposal asLeft(Situation situation, Draft draft) {
    Grouping grouping = new Grouping(situation, draft);
    draft.groups().forEach(grouping::hold);
    return grouping.proposal(grouping.takeLeftOut(), situation.lessons());
  }

  private boolean isHeld(DraftGroup group) {
    return group.held()
        || draft.places().values().stream()
            .anyMatch(place -> place.chosen() && place.to().equals(group.key()));
  }

  /// Takes over a group with everybody whom the form has in it.
  private void hold(DraftGroup group) {
    Optional<SchoolAdult> adult = situation.findAdult(group.adult());
    Optional<Step> step = situation.curriculum().steps().findStep(group.step());
    Optional<DaySlot> slot = situation.findSlot(group.slot());
    if (adult.isEmpty() || step.isEmpty() || slot.isEmpty()) {
      return;
    }
    List<Seat> seats = take(group.key());
    if (!seats.isEmpty()) {
      groups.add(
          new Group(
              group.key(),
              step.get(),
              misconception(group.misconception()),
              adult.get(),
              slot.get(),
              seats,
              isHeld(group),
              ""));
    }
  }

  private List<Seat> take(String to) {
    List<Seat> seats = new ArrayList<>();
    draft
        .places()
        .forEach((pupil, place) -> {
          if (place.to().equals(to) && waiting.containsKey(pupil)) {
            seats.add(waiting.remove(pupil).chosenHere(place.chosen()));
          }
        });
    return seats;
  }

  private Map<PupilId, Seat> takeLeftOut() {
    Map<PupilId, Seat> out = new LinkedHashMap<>();
    draft
        .places()
        .forEach((pupil, place) -> {
          if (place.to().equals(Draft.OUT) && place.chosen() && waiting.containsKey(pupil)) {
            out.put(
                pupil,
                waiting.remove(pupil).chosenHere(true).because("You left this child out today."));
          }
        });
    return out;
  }

  /// Children for whom nothing is chosen join a held group that is for the very same while it has
  /// room.
  private void letJoin(Set<StepId> notGrouped) {
    for (int i = 0; i < groups.size(); i++) {
      Group group = groups.get(i);
      if (notGrouped.contains(group.step().id())) {
        continue;
      }
      List<Seat> seats = new ArrayList<>(group.seats());
      for (Seat seat : List.copyOf(waiting.values())) {
        Need need = needs.get(seat.pupil());
        if (need == null
            || !need.step().equals(group.step())
            || !need.findMisconception().equals(group.findMisconception().map(Misconception::id))
            || isForNewGroup(seat.pupil())
            || instead.containsKey(seat.pupil())
            || situation.isBusy(seat.pupil(), group.slot())
            || seats.size() >= PlannerOfToday.RULES.idealGroup()) {
          continue;
        }
        seats.add(seat);
        waiting.remove(seat.pupil());
      }
      groups.set(
          i,
          new Group(
              group.key(),
              group.step(),
              group.misconception(),
              group.adult(),
              group.slot(),
              seats,
              group.held(),
              ""));
    }
  }

  private boolean isForNewGroup(PupilId pupil) {
    Place place = draft.places().get(pupil);
    return place != null && place.chosen() && place.to().equals(Draft.NEW);
  }

  private void planOthers(Set<StepId> notGrouped, Planner planner) {
    List<Child> children = new ArrayList<>();
    for (Seat seat : waiting.values()) {
      Need need = needs.get(seat.pupil());
      boolean wanted = isForNewGroup(seat.pupil());
      if (need != null
          && (wanted
              || (!notGrouped.contains(need.step().id()) && !instead.containsKey(seat.pupil())))) {
        children.add(child(seat, need, wanted));
      }
    }
    List<Adult> adults = situation.adults().stream().map(this::adult).toList();
    List<Slot> slots = situation.slotsLeft().stream().map(Grouping::slot).toList();
    DayPlan plan = planner.plan(day(children, adults, slots));
    for (Session session : plan.sessions()) {
      add(session);
    }
    plan.leftOut().forEach(left -> whyLeft.put(pupil(left.child()), left.why()));
  }

  private static Slot slot(DaySlot slot) {
    return new Slot(slot.key(), slot.start(), slot.minutes(), slot.misses(), Map.of());
  }

  private Day day(List<Child> children, List<Adult> adults, List<Slot> slots) {
    Set<PupilId> there =
        children.stream().map(child -> pupil(child.key())).collect(Collectors.toSet());
    return new Day(
        children,
        adults,
        slots,
        Places.free(situation, groups),
        situation.wishes().apart().stream()
            .filter(pair -> pair.isIn(there))
            .map(pair -> new Apart(pair.first().toString(), pair.second().toString()))
            .toList(),
        situation.wishes().together().stream()
            .filter(pair -> pair.isIn(there))
            .map(pair -> new Peers(pair.first().toString(), pair.second().toString()))
            .toList(),
        List.of(),
        List.of(),
        PlannerOfToday.RULES);
  }

  private Child child(Seat seat, Need need, boolean wanted) {
    String misconception = need.findMisconception().map(MisconceptionId::value).orElse("");
    double share = misconception.isEmpty() ? GAIN_GENERAL : GAIN_FOCUSED;
    double gain = wanted ? 1 : Math.clamp((1 - need.secure()) * share, 0.01, 1);
    return new Child(
        seat.pupil().toString(),
        "",
        List.of(new keepup.planning.Need(need.step().id(), misconception, gain, need.because())),
        seat.minutesReceived(),
        situation.wishes().keptIn().getOrDefault(seat.pupil(), Set.of()),
        wanted ? Map.of() : missed(seat.pupil()),
        situation.slots().stream()
            .filter(slot -> situation.isBusy(seat.pupil(), slot))
            .map(DaySlot::key)
            .collect(Collectors.toSet()));
  }

  /// What the planner heeds: how often the child missed each thing. A teacher's own wish goes
  /// before.
  private Map<String, Integer> missed(PupilId pupil) {
    return situation.missed().getOrDefault(pupil, Map.of());
  }

  private Adult adult(SchoolAdult adult) {
    Set<String> away =
        situation.slots().stream()
            .filter(slot ->
                adult.awayAt().contains(slot.key())
                    || situation.isTaken(adult, slot)
                    || hasGroup(adult, slot))
            .map(DaySlot::key)
            .collect(Collectors.toSet());
    int held =
        groups.stream()
            .filter(group -> group.adult().equals(adult))
            .mapToInt(group -> group.slot().minutes())
            .sum();
    return new Adult(adult.key(), Math.max(0, adult.minutes() - held), away, adult.cannotTake());
  }

  private boolean hasGroup(SchoolAdult adult, DaySlot slot) {
    return groups.stream()
        .anyMatch(group -> group.adult().equals(adult) && group.slot().equals(slot));
  }

  private void add(Session session) {
    List<Seat> seats = new ArrayList<>();
    for (String key : session.children()) {
      Seat seat = waiting.remove(pupil(key));
      if (seat != null) {
        seats.add(seat.chosenHere(isForNewGroup(seat.pupil())));
      }
    }
    groups.add(
        new Group(
            "",
            situation.curriculum().steps().getStep(session.step()),
            session.misconception().isEmpty()
                ? null
                : misconception(new MisconceptionId(session.misconception())),
            situation.findAdult(new StaffId(UUID.fromString(session.adult().key()))).orElseThrow(),
            situation.findSlot(session.slot().key()).orElseThrow(),
            seats,
            seats.stream().anyMatch(Seat::chosen),
            ""));
  }

  private Proposal proposal(Map<PupilId, Seat> out, List<ForLesson> lessons) {
    Set<StepId> forLesson =
        lessons.stream().map(lesson -> lesson.step().id()).collect(Collectors.toSet());
    List<Seat> left = new ArrayList<>(out.values());
    List<Seat> settled = new ArrayList<>();
    for (Seat seat : waiting.values()) {
      Need need = needs.get(seat.pupil());
      if (need != null) {
        String why = whyLeft.get(seat.pupil());
        left.add(
            why != null
                ? seat.because(seat.why() + " " + why)
                : forLesson.contains(need.step().id())
                    ? seat.because("Needs what half the class needs: it is for the lesson.")
                    : instead.containsKey(seat.pupil())
                        ? seat.because(seat.why() + " " + instead.get(seat.pupil()))
                        : seat);
      } else if (situation.hasAnswers(seat.pupil())) {
        settled.add(seat);
      } else {
        left.add(seat.because("No answers are typed in: maybe away."));
      }
    }
    groups.sort(
        Comparator.comparing((Group group) -> group.slot())
            .thenComparing(group -> group.adult().name()));
    List<Group> lettered = lettered();
    return new Proposal(
        lettered,
        left,
        settled,
        lessons,
        Clashes.list(situation, lettered),
        Cost.of(situation, lettered),
        left.stream().anyMatch(seat -> instead.containsKey(seat.pupil())));
  }

  private List<Group> lettered() {
    List<Group> lettered = new ArrayList<>();
    for (Group g : groups) {
      String letter = String.valueOf((char) ('A' + lettered.size()));
      List<Seat> byName = g.seats().stream().sorted(Comparator.comparing(Seat::name)).toList();
      lettered.add(
          new Group(
              letter, g.step(), g.misconception(), g.adult(), g.slot(), byName, g.held(), ""));
    }
    return Places.give(situation, lettered);
  }

  private @Nullable Misconception misconception(@Nullable MisconceptionId id) {
    return id == null ? null : situation.curriculum().misconceptions().get(id);
  }

  private static PupilId pupil(String key) {
    return new PupilId(UUID.fromString(key));
  }
}
