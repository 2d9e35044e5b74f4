package keepup.app.intervention;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import keepup.app.account.SignedIn;
import keepup.app.account.StaffId;
import keepup.app.intervention.SeenBy.What;
import keepup.app.school.ClassId;
import keepup.content.Curriculum;
import keepup.steps.Step;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// What is handed over, both ways, and who has seen it.
@Service
@Transactional(readOnly = true)
class HandedOver {
  private final KeepUpSessions sessions;
  private final Adults adults;
  private final SeenBy seen;
  private final Curriculum curriculum;

  HandedOver(KeepUpSessions sessions, Adults adults, SeenBy seen, Curriculum curriculum) {
    this.sessions = sessions;
    this.adults = adults;
    this.seen = seen;
    this.curriculum = curriculum;
  }

  /// What an adult's sessions of a class are like since they last looked.
  ///
  /// @param last when they looked, in words, or `""` where they have not
  /// @param changes since then
  record News(ClassId classId, String className, String last, List<String> changes) {
    boolean isOpen() {
      return last.isEmpty() || !changes.isEmpty();
    }
  }

  /// The news for whoever takes sessions on a day, one for each class, those taken away too.
  List<News> listNews(SignedIn person, LocalDate day) {
    List<KeepUpSession> now = sessions.listFor(person.staff(), day);
    List<News> news = new ArrayList<>();
    Map<ClassId, String> names = new LinkedHashMap<>();
    now.forEach(session -> names.put(session.classId(), session.className()));
    sessions
        .listEver(person.staff(), day)
        .forEach(session -> names.putIfAbsent(session.classId(), session.className()));
    for (Map.Entry<ClassId, String> one : names.entrySet()) {
      Optional<Seen> last = seen.find(person.staff(), one.getKey(), day, What.PLAN);
      List<String> changes =
          last.map(look ->
                  PlanChanges.between(
                      of(one.getKey(), sessions.listFor(person.staff(), day, look.at())),
                      of(one.getKey(), now),
                      id -> curriculum.steps().findStep(id).map(Step::says).orElse("")))
              .orElse(List.of());
      if (last.isPresent() || !of(one.getKey(), now).isEmpty()) {
        news.add(new News(one.getKey(), one.getValue(), last.map(Seen::time).orElse(""), changes));
      }
    }
    return news;
  }

  private static List<KeepUpSession> of(ClassId classId, List<KeepUpSession> all) {
    return all.stream().filter(session -> session.classId().equals(classId)).toList();
  }

  /// How an adult stands to what was handed over.
  ///
  /// @param says `Seen by Mr Ali, 22 November, 10:05`, or that they have not
  /// @param open whether something is still to be seen
  record Receipt(StaffId who, String name, String says, boolean open) {}

  /// Each adult who takes sessions of a class on a day, and whether they have seen the plan as it
  /// is.
  List<Receipt> listPlanReceipts(ClassId classId, LocalDate day) {
    Map<StaffId, String> takers = new LinkedHashMap<>();
    sessions
        .list(classId, day)
        .forEach(session -> {
          if (session.adult() != null) {
            takers.putIfAbsent(session.adult(), session.adultName());
          }
        });
    List<Receipt> receipts = new ArrayList<>();
    takers.forEach((who, name) -> {
      Optional<Seen> last = seen.find(who, classId, day, What.PLAN);
      boolean changed =
          last.isPresent()
              && !PlanChanges.between(
                      of(classId, sessions.listFor(who, day, last.get().at())),
                      of(classId, sessions.listFor(who, day)),
                      _ -> "")
                  .isEmpty();
      String says =
          last.map(Seen::words).orElse(name + " has not said that they have seen it")
              + (changed ? "; changed since" : "");
      receipts.add(new Receipt(who, name, says, changed || last.isEmpty()));
    });
    return receipts;
  }

  /// Who has seen the results of a class and day.
  List<String> listReaders(ClassId classId, LocalDate day) {
    return seen.list(classId, day, What.RESULTS).stream().map(Seen::words).toList();
  }

  /// The adults of a class, who may have something on paper.
  List<SchoolAdult> listAdults(ClassId classId) {
    return adults.list(classId, java.time.DayOfWeek.MONDAY);
  }

  /// Writes down that somebody has seen it; nothing where they are no adult for this class.
  ///
  /// @param who the key of an adult, or `""` for the person themselves
  @Transactional
  boolean note(SignedIn person, ClassId classId, LocalDate day, What what, String who) {
    Set<StaffId> known = new LinkedHashSet<>();
    known.add(person.staff());
    adults.list(classId, day.getDayOfWeek()).forEach(adult -> known.add(adult.id()));
    sessions
        .list(classId, day)
        .forEach(session -> {
          if (session.adult() != null) {
            known.add(session.adult());
          }
        });
    Optional<StaffId> found =
        who.isEmpty()
            ? Optional.of(person.staff())
            : known.stream().filter(id -> id.toString().equals(who)).findFirst();
    found.ifPresent(id -> seen.add(person, classId, day, what, id));
    return found.isPresent();
  }
}
