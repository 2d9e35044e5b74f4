package keepup.app.demo;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import keepup.app.account.CurrentSchool;
import keepup.app.account.Role;
import keepup.app.account.SignedIn;
import keepup.app.account.StaffId;
import keepup.app.demo.DayMaker.Cast;
import keepup.app.demo.DemoRecord.Desk;
import keepup.app.school.Classes;
import keepup.app.school.Pupils;
import keepup.app.school.SchoolClass;
import keepup.content.Curriculum;
import org.jspecify.annotations.Nullable;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/// Gives the demo school some weeks of history, behind the pages: today's first, then from the
/// oldest day on. Each class's day is one transaction, and a day that has a lesson is left as it
/// is, so that a start after a stop half-way finishes the rest.
@Component
@ConditionalOnBooleanProperty("keepup.demo")
@Order(20)
public class DemoHistory implements ApplicationRunner, DisposableBean {
  private static final long SEED = 20260901;
  private static final ZoneId SCHOOL = ZoneId.of("Europe/London");
  private static final int ALL_TYPED = 4;
  private static final int HALF_TYPED = 3;

  private final DayMaker maker;
  private final DemoRecord written;
  private final DemoFacts facts;
  private final DemoAround around;
  private final DemoSupports supports;
  private final Curriculum curriculum;
  private final Classes classes;
  private final Pupils pupils;
  private final JdbcClient jdbc;
  private final TransactionTemplate transaction;
  private final Clock clock;
  private final CountDownLatch finished = new CountDownLatch(1);
  private volatile boolean stopping;

  DemoHistory(
      DayMaker maker,
      DemoRecord written,
      DemoFacts facts,
      DemoAround around,
      DemoSupports supports,
      Curriculum curriculum,
      Classes classes,
      Pupils pupils,
      JdbcClient jdbc,
      PlatformTransactionManager transactions,
      Clock clock) {
    this.maker = maker;
    this.written = written;
    this.facts = facts;
    this.around = around;
    this.supports = supports;
    this.curriculum = curriculum;
    this.classes = classes;
    this.pupils = pupils;
    this.jdbc = jdbc;
    this.transaction = new TransactionTemplate(transactions);
    this.clock = clock;
  }

  private record Room(Cast cast, Desk desk) {}

  private record Turn(Room room, LocalDate day) {}

  @Override
  public void run(ApplicationArguments arguments) {
    Thread.ofPlatform()
        .name("demo-history")
        .daemon()
        .start(() -> {
          try {
            fill(LocalDate.now(clock.withZone(SCHOOL)));
          } catch (RuntimeException fault) {
            if (!stopping) {
              LoggerFactory.getLogger(DemoHistory.class)
                  .warn("The demo's history is not complete.\nMaybe start it again.", fault);
            }
          } finally {
            finished.countDown();
          }
        });
  }

  /// Waits until the history is complete, or was given up because the program is closing.
  public void await() throws InterruptedException {
    finished.await();
  }

  @Override
  public void destroy() throws InterruptedException {
    stopping = true;
    await();
  }

  /// Writes whatever is missing of the weeks before a day, and that day.
  public void fill(LocalDate today) {
    CurrentSchool.in(
        DemoSchool.ID,
        () -> {
          LocalDate begun = Objects.requireNonNull(transaction.execute(_ -> begun()));
          List<Room> rooms = Objects.requireNonNull(transaction.execute(_ -> rooms()));
          List<LocalDate> days = SchoolDays.list(begun, today);
          for (Room room : rooms) {
            transaction.executeWithoutResult(
                _ -> supports.fill(room.cast(), room.desk(), days.getFirst(), today));
          }
          for (Turn turn : turns(rooms, days)) {
            if (!stopping) {
              transaction.executeWithoutResult(_ -> fill(turn, begun, days));
            }
          }
          surround(rooms, days, begun);
          practise(rooms, days);
          return begun;
        });
  }

  /// What went before the lessons and came after the sessions of the days that are over, and a
  /// group before the next lesson.
  private void surround(List<Room> rooms, List<LocalDate> days, LocalDate begun) {
    LocalDate today = days.getLast();
    for (int i = 1; i < days.size() - 1; i++) {
      LocalDate dayBefore = days.get(i - 1);
      LocalDate day = days.get(i);
      for (Room room : rooms) {
        if (!stopping) {
          transaction.executeWithoutResult(
              _ -> around.fill(room.cast(), room.desk(), begun, dayBefore, day, today));
        }
      }
    }
    LocalDate next = SchoolDays.after(today);
    for (Room room : rooms) {
      if (!stopping && !startsWithGroups(room)) {
        transaction.executeWithoutResult(_ ->
            around.before(room.cast(), room.desk(), next, SchoolDays.position(begun, next), false));
      }
    }
  }

  /// The number facts of the same weeks, each class's day by itself. Nobody has practised today.
  private void practise(List<Room> rooms, List<LocalDate> days) {
    for (LocalDate day : days.subList(0, days.size() - 1)) {
      for (Room room : rooms) {
        if (!stopping && DemoFacts.isPracticeDay(day)) {
          transaction.executeWithoutResult(_ -> facts.fill(room.desk(), day, SEED));
        }
      }
    }
  }

  /// Today's classes first, those with most to see before the others; then day by day.
  private static List<Turn> turns(List<Room> rooms, List<LocalDate> days) {
    List<Turn> turns = new ArrayList<>();
    for (Room room : rooms) {
      if (startsWithGroups(room)) {
        turns.add(new Turn(room, days.get(days.size() - 2)));
      }
      turns.add(new Turn(room, days.getLast()));
    }
    days.forEach(day -> rooms.forEach(room -> turns.add(new Turn(room, day))));
    return turns;
  }

  private static boolean startsWithGroups(Room room) {
    return !Set.of(ALL_TYPED, HALF_TYPED).contains(room.cast().year());
  }

  private void fill(Turn turn, LocalDate begun, List<LocalDate> days) {
    Desk desk = turn.room().desk();
    if (written.hasLesson(desk, turn.day())) {
      return;
    }
    written.write(desk, make(turn.room(), turn.day(), begun, days), clock.instant());
  }

  private MadeDay make(Room room, LocalDate day, LocalDate begun, List<LocalDate> days) {
    Cast cast = room.cast();
    LocalDate today = days.getLast();
    LocalDate before = days.get(days.size() - 2);
    int position = SchoolDays.position(begun, day);
    int size = cast.pupils().size();
    if (day.equals(today)) {
      return switch (cast.year()) {
        case ALL_TYPED -> maker.checked(cast, position, day, size);
        case HALF_TYPED -> maker.checked(cast, position, day, size / 2);
        default -> maker.morning(cast, begun, day, before);
      };
    }
    return day.equals(before) && startsWithGroups(room)
        ? maker.checked(cast, position, day, size)
        : maker.past(cast, begun, day);
  }

  private LocalDate begun() {
    return jdbc.sql("select made_at from school")
        .query((row, _) -> row.getObject("made_at", OffsetDateTime.class))
        .single()
        .atZoneSameInstant(SCHOOL)
        .toLocalDate();
  }

  private List<Room> rooms() {
    Map<String, UUID> staff = new HashMap<>();
    jdbc.sql("select email, staff_id from staff where left_at is null")
        .query(row -> {
          staff.put(row.getString("email"), row.getObject("staff_id", UUID.class));
        });
    var somebody =
        new SignedIn(
            DemoSchool.ID, new StaffId(new UUID(0, 0)), "the demo", Role.HEAD, DemoPeople.SCHOOL);
    List<SchoolClass> all = classes.list(somebody);
    List<Room> rooms = new ArrayList<>();
    for (int year : List.of(ALL_TYPED, HALF_TYPED, 2, 5, 1, 6)) {
      String name = DemoPeople.CLASSES.get(year);
      @Nullable UUID teacher = staff.get(DemoPeople.teacher(year));
      @Nullable UUID assistant = staff.get(DemoPeople.assistant(year));
      for (SchoolClass each : all) {
        if (each.name().equals(name) && teacher != null && assistant != null) {
          rooms.add(room(each, year, teacher, assistant));
        }
      }
    }
    return rooms;
  }

  private Room room(SchoolClass schoolClass, int year, UUID teacher, UUID assistant) {
    List<UUID> children =
        pupils.list(schoolClass.id()).stream().map(pupil -> pupil.id().value()).toList();
    var made = new DemoClass(SEED, year, new DemoCourse(curriculum.steps(), year));
    return new Room(
        new Cast(SEED, year, made, children),
        new Desk(DemoSchool.ID, schoolClass.id().value(), year, teacher, assistant));
  }
}
