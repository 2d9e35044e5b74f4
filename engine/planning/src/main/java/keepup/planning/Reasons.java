package keepup.planning;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import keepup.planning.Possibilities.Candidate;

/// The one sentence that each session, each seat, and each child in none, is given.
final class Reasons {
  private final Possibilities possible;
  private final Day day;
  private final List<Sitting> sittings;
  private final Set<String> placed = new HashSet<>();

  Reasons(Possibilities possible, List<Sitting> sittings) {
    this.possible = possible;
    this.day = possible.day();
    this.sittings = sittings;
    sittings.forEach(sitting -> sitting.children().forEach(child -> placed.add(child.key())));
  }

  String ofSession(Sitting sitting) {
    Focus focus = sitting.focus();
    List<Candidate> seats = seatsOf(sitting);
    int size = seats.size();
    if (size == 1) {
      Need need = seats.getFirst().need();
      return need.reason().isEmpty() ? "One child needs this step." : need.reason();
    }
    long sharing =
        seats.stream()
            .filter(seat -> seat.need().misconception().equals(focus.misconception()))
            .count();
    String all = size == 2 ? "Both children need" : "All %d children need".formatted(size);
    if (focus.misconception().isEmpty()) {
      return all + " this step.";
    }
    return sharing == size
        ? all + " this step and show the same misconception."
        : "%s this step; %d of them %s the same misconception."
            .formatted(all, sharing, sharing == 1 ? "shows" : "share");
  }

  String ofSeat(Sitting sitting, Candidate seat) {
    if (possible.isLocked(seat.child())) {
      return seat.points() > 0
          ? "You asked for this, and the child needs the step."
          : "You asked for this; nothing shows that the child needs the step.";
    }
    List<String> words = new ArrayList<>();
    String shown = seat.need().misconception();
    words.add(
        shown.isEmpty()
            ? "needs this step"
            : shown.equals(sitting.focus().misconception())
                ? "needs this step and shows the misconception that the group is for"
                : "needs this step, though the group is for another misconception");
    sitting.children().stream()
        .filter(other -> possible.arePeers(other, seat.child()))
        .findFirst()
        .ifPresent(other -> words.add("works well with " + other.key()));
    int minutes = seat.child().minutesReceived();
    words.add(minutes == 0 ? "has had no session so far" : "has had %d minutes".formatted(minutes));
    String sentence = String.join(", ", words);
    return Character.toUpperCase(sentence.charAt(0)) + sentence.substring(1) + ".";
  }

  String ofLeavingOut(Child child) {
    List<Need> needs = child.needs().stream().filter(need -> need.gain() > 0).toList();
    if (day.exclusions().stream().anyMatch(e -> e.equals(new Exclusion(child.key(), "", "", "")))) {
      return "You asked for no session today.";
    }
    if (needs.isEmpty()) {
      return "Nothing is needed today.";
    }
    if (day.adults().isEmpty() || day.slots().isEmpty()) {
      return "No adult has time for a session today.";
    }
    List<Candidate> chances =
        possible.foci().stream()
            .flatMap(focus -> possible.candidates(focus).stream())
            .filter(candidate -> candidate.child().equals(child))
            .toList();
    return chances.isEmpty() ? noChance(child, needs) : onSteps(child);
  }

  private String noChance(Child child, List<Need> needs) {
    boolean nobody =
        needs.stream()
            .allMatch(
                need -> day.adults().stream().allMatch(a -> a.cannotTake().contains(need.step())));
    if (nobody) {
      return "No adult here today takes this step.";
    }
    Set<String> reasons = new java.util.TreeSet<>();
    for (Slot slot : day.slots()) {
      String lesson = slot.lessonOf(child);
      switch (possible.findWhyNot(child, slot)) {
        case AWAY -> reasons.add("the child is not there");
        case MUST_NOT_MISS -> reasons.add(lesson + " is never to be missed");
        case MISSED_TOO_OFTEN ->
            reasons.add(
                "%s has been missed %d times already"
                    .formatted(lesson, child.missed().getOrDefault(lesson, 0)));
        case FREE -> reasons.add("no adult who may take the child is free");
      }
    }
    return "No time fits: " + String.join("; ", reasons) + ".";
  }

  private String onSteps(Child child) {
    boolean wasThere = false;
    boolean apart = false;
    boolean otherTime = false;
    for (Sitting sitting : sittings) {
      Candidate seat =
          possible.candidates(sitting.focus()).stream()
              .filter(candidate -> candidate.child().equals(child))
              .findFirst()
              .orElse(null);
      if (seat == null) {
        continue;
      }
      wasThere = true;
      if (!seat.isAt(day.slots().indexOf(sitting.slot()))) {
        otherTime = true;
      } else if (sitting.children().size() < day.rules().largestGroup()) {
        apart |= sitting.children().stream().anyMatch(other -> possible.areApart(other, child));
      }
    }
    if (apart) {
      return "The group on this step has a child who must not be in one group with them.";
    }
    String weighed = weighed(child);
    if (!wasThere) {
      return "The adults' time today brings more on other steps" + weighed + ".";
    }
    return otherTime
        ? "The group on this step meets when this child cannot come, and another brings less"
            + weighed
            + "."
        : "The groups on this step are full, or one more child would take more than it brings.";
  }

  /// What another session would have brought, beside the least of the plan.
  private String weighed(Child child) {
    long most = 0;
    for (Focus focus : possible.foci()) {
      List<Candidate> waiting =
          possible.candidates(focus).stream()
              .filter(candidate -> !placed.contains(candidate.child().key()))
              .limit(day.rules().idealGroup())
              .toList();
      if (waiting.stream().anyMatch(candidate -> candidate.child().equals(child))) {
        most = Math.max(most, waiting.stream().mapToLong(Candidate::points).sum());
      }
    }
    long least =
        sittings.stream()
            .mapToLong(sitting -> possible.points(sitting.focus(), sitting.children()))
            .min()
            .orElse(0);
    return most == 0 || least < most
        ? ""
        : " (at least %.2f each, this one %.2f)".formatted(Rules.gain(least), Rules.gain(most));
  }

  private List<Candidate> seatsOf(Sitting sitting) {
    return possible.candidates(sitting.focus()).stream()
        .filter(candidate -> sitting.children().contains(candidate.child()))
        .toList();
  }
}
