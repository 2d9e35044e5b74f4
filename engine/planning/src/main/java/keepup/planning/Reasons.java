package keepup.planning;

import java.util.List;

/// The one sentence that each session, and each child in none, is given.
final class Reasons {
  private final Day day;
  private final GreedyPlan plan;

  Reasons(Day day, GreedyPlan plan) {
    this.day = day;
    this.plan = plan;
  }

  String ofSession(Group group) {
    int size = group.seats().size();
    if (size == 1) {
      Need need = group.seats().getFirst().need();
      return need.reason().isEmpty() ? "One child needs this step." : need.reason();
    }
    long sharing =
        group.seats().stream()
            .filter(seat -> seat.need().misconception().equals(group.misconception))
            .count();
    String all = size == 2 ? "Both children need" : "All %d children need".formatted(size);
    if (group.misconception.isEmpty()) {
      return all + " this step.";
    }
    return sharing == size
        ? all + " this step and show the same misconception."
        : "%s this step; %d of them %s the same misconception."
            .formatted(all, sharing, sharing == 1 ? "shows" : "share");
  }

  String ofLeavingOut(Child child) {
    List<Need> needs = child.needs().stream().filter(need -> need.gain() > 0).toList();
    if (needs.isEmpty()) {
      return "Nothing is needed today.";
    }
    if (day.adults().isEmpty() || day.slots().isEmpty()) {
      return "No adult has time for a session today.";
    }
    for (Need need : needs) {
      if (day.adults().stream().allMatch(adult -> adult.cannotTake().contains(need.step()))) {
        continue;
      }
      return onStep(child, need);
    }
    return "No adult here today takes this step.";
  }

  private String onStep(Child child, Need need) {
    List<Group> groups =
        plan.sessions().stream()
            .map(GreedyPlan.Placed::group)
            .filter(group -> group.step.equals(need.step()))
            .toList();
    if (groups.isEmpty()) {
      return "The adults' time today brings more on other steps.";
    }
    boolean roomButApart =
        groups.stream()
            .anyMatch(group ->
                group.seats().size() < day.largestGroup()
                    && !day.mayJoin(child.key(), group.keys()));
    return roomButApart
        ? "The group on this step has a child who must not be in one group with them."
        : "The groups on this step are full, and no adult has time for another.";
  }
}
