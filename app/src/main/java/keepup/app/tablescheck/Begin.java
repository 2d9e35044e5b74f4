package keepup.app.tablescheck;

import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import keepup.app.account.SignedIn;
import keepup.app.school.Pupil;
import keepup.app.school.PupilId;
import keepup.tablescheck.Form;
import keepup.tablescheck.Times;
import keepup.tablescheck.Timing;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Begins goes at the check: chooses what each child is asked and whether it is timed.
@Component
class Begin {
  private final Practices practices;
  private final Helps helps;
  private final Evidence evidence;

  Begin(Practices practices, Helps helps, Evidence evidence) {
    this.practices = practices;
    this.helps = helps;
    this.evidence = evidence;
  }

  /// Why these children cannot have the timed form; `""` where they can.
  ///
  /// @param decided whether an adult says so for those of whom the record does not speak
  String refusal(List<Pupil> children, boolean decided) {
    Map<PupilId, Accuracy> accuracy = evidence.list(ids(children));
    List<String> notYet = named(children, accuracy, Timing.NOT_YET);
    if (!notYet.isEmpty()) {
      return "The timed form is not offered to %s yet: without a time limit fewer than nine of ten of their last answers were right. Maybe practise without a time limit first."
          .formatted(String.join(", ", notYet));
    }
    List<String> unknown = named(children, accuracy, Timing.UNKNOWN);
    return unknown.isEmpty() || decided
        ? ""
        : "The record cannot say yet whether %s: it has too few answers without a time limit. Maybe you know; then tick “I know these children”."
            .formatted(
                unknown.size() == 1
                    ? unknown.getFirst() + " is ready for the timed form"
                    : "these are ready for the timed form: " + String.join(", ", unknown));
  }

  /// Begins a go for each child, with what helps them.
  @Transactional
  List<PracticeId> begin(SignedIn person, List<Pupil> children, boolean timed) {
    Map<PupilId, Set<Help>> chosen = helps.list(ids(children));
    Map<PupilId, Accuracy> accuracy = timed ? evidence.list(ids(children)) : Map.of();
    Map<PupilId, Practice> before = new LinkedHashMap<>();
    OffsetDateTime everBefore = OffsetDateTime.of(2000, 1, 1, 0, 0, 0, 0, ZoneOffset.UTC);
    practices.list(ids(children), everBefore).forEach(one -> before.putIfAbsent(one.pupil(), one));
    return children.stream()
        .map(child -> {
          var id = new PracticeId(UUID.randomUUID());
          Practice last = before.get(child.id());
          List<Times> lastAsked = last == null ? List.of() : last.asked();
          Form form = Form.of(id.value().getLeastSignificantBits(), lastAsked);
          practices.add(
              person,
              id,
              child.id(),
              form.all(),
              chosen.getOrDefault(child.id(), Set.of()),
              timedBy(timed, accuracy.get(child.id())));
          return id;
        })
        .toList();
  }

  private static Timed timedBy(
      boolean timed, @org.jspecify.annotations.Nullable Accuracy accuracy) {
    if (!timed) {
      return Timed.NO;
    }
    return accuracy != null && accuracy.timing() == Timing.READY ? Timed.RECORD : Timed.ADULT;
  }

  private static List<String> named(
      List<Pupil> children, Map<PupilId, Accuracy> accuracy, Timing timing) {
    return children.stream()
        .filter(child -> {
          Accuracy own = accuracy.get(child.id());
          return own != null && own.timing() == timing;
        })
        .map(Pupil::forename)
        .toList();
  }

  private static Collection<PupilId> ids(List<Pupil> children) {
    return children.stream().map(Pupil::id).toList();
  }
}
