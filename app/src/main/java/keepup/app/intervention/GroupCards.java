package keepup.app.intervention;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import keepup.app.school.PupilId;
import keepup.app.support.Support;
import keepup.app.support.Supports;
import keepup.content.Curriculum;
import keepup.steps.Step;
import keepup.steps.StepId;
import org.springframework.stereotype.Component;

/// Sessions as cards: on which step, how each child got on, and what helps each of them.
@Component
class GroupCards {
  private final Outcomes outcomes;
  private final Supports supports;
  private final Curriculum curriculum;

  GroupCards(Outcomes outcomes, Supports supports, Curriculum curriculum) {
    this.outcomes = outcomes;
    this.supports = supports;
    this.curriculum = curriculum;
  }

  List<GroupInUse> of(List<KeepUpSession> sessions) {
    Map<PupilId, List<Support>> helping =
        supports.list(
            sessions.stream()
                .flatMap(session -> session.members().stream())
                .map(KeepUpSession.Member::pupil)
                .distinct()
                .toList());
    return sessions.stream()
        .map(session ->
            GroupInUse.of(
                session, step(session), outcomes.list(session.id()), lines(session, helping)))
        .toList();
  }

  /// `Amir: the words first; squared paper`: one line a child.
  private static List<String> lines(KeepUpSession session, Map<PupilId, List<Support>> helping) {
    List<String> lines = new ArrayList<>();
    for (KeepUpSession.Member member : session.members()) {
      List<Support> supports = helping.getOrDefault(member.pupil(), List.of());
      if (!supports.isEmpty()) {
        lines.add(member.name() + ": " + inOneLine(supports));
      }
    }
    return lines;
  }

  static String inOneLine(List<Support> supports) {
    return String.join(" ", supports.stream().map(s -> Step.titleOf(s.says()) + ".").toList());
  }

  /// What helps each child of a session, a line for each support, with the day to look again.
  static List<String> onSheet(List<Support> supports, LocalDate day) {
    return supports.stream()
        .map(support ->
            "%s: %s%s"
                .formatted(
                    support.kind().words(),
                    support.says(),
                    support.fading().isEmpty()
                        ? ""
                        : " To need it less: "
                            + support.fading()
                            + (support.isDue(day) ? " Today is the day to look again." : "")))
        .toList();
  }

  private String step(KeepUpSession session) {
    String says = says(session.step());
    return session
        .findBefore()
        .map(lesson -> "Before the lesson “%s”: %s".formatted(Step.titleOf(says(lesson)), says))
        .orElse(says);
  }

  private String says(StepId id) {
    return curriculum.steps().findStep(id).map(Step::says).orElse("");
  }
}
