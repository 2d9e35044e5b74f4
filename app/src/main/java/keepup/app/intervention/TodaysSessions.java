package keepup.app.intervention;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import keepup.app.account.SignedIn;
import keepup.app.school.Classes;
import keepup.misconceptions.MisconceptionId;
import keepup.steps.StepId;
import org.springframework.stereotype.Component;

/// Today's keep-up sessions, for other parts of the application.
@Component
public class TodaysSessions {
  private final KeepUpSessions sessions;
  private final Classes classes;
  private final SchoolTime time;

  TodaysSessions(KeepUpSessions sessions, Classes classes, SchoolTime time) {
    this.sessions = sessions;
    this.classes = classes;
    this.time = time;
  }

  /// A session of today.
  ///
  /// @param words `3 Hazel, 10:15 to 10:30: Amir, Beth and Cai`
  /// @param misconception that most of its group share
  public record Planned(
      UUID id, StepId step, String words, Optional<MisconceptionId> misconception) {
    private static Planned of(KeepUpSession session) {
      return new Planned(
          session.id().value(),
          session.step(),
          "%s, %s: %s".formatted(session.className(), session.time(), session.names()),
          session.findMisconception());
    }
  }

  /// The sessions of today on a step that this person may see, in order of time.
  public List<Planned> list(SignedIn person, StepId step) {
    Set<KeepUpSession> found = new LinkedHashSet<>(sessions.listFor(person.staff(), time.today()));
    classes.list(person).forEach(each -> found.addAll(sessions.list(each.id(), time.today())));
    List<KeepUpSession> inOrder = new ArrayList<>(found);
    inOrder.sort(Comparator.comparing(KeepUpSession::startsAt));
    return inOrder.stream()
        .filter(session -> session.step().equals(step))
        .map(Planned::of)
        .toList();
  }

  /// A session of any day that this person may see.
  public Optional<Planned> find(SignedIn person, UUID id) {
    return sessions.find(person, new SessionId(id)).map(Planned::of);
  }
}
