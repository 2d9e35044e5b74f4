package keepup.app.demo;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import javax.sql.DataSource;
import keepup.app.demo.DayMaker.Cast;
import keepup.app.demo.DemoRecord.Desk;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;

/// What helps some of the made-up children, as their teachers wrote it down in the first weeks.
@Repository
class DemoSupports {
  private static final ZoneId SCHOOL = ZoneId.of("Europe/London");
  private static final int CHILDREN = 4;

  private final JdbcTemplate jdbc;

  DemoSupports(DataSource dataSource) {
    this.jdbc = new JdbcTemplate(dataSource);
  }

  private record Helps(String kind, String says, String fading) {}

  private static final List<Helps> WRITTEN =
      List.of(
          new Helps("words", "The new words first, each with its picture, said aloud twice.", ""),
          new Helps(
              "things",
              "Tens and ones stay on the table for as long as they are chosen.",
              "A drawing of them beside the sum, then only the numbers. They stay within reach."),
          new Helps(
              "pace", "Ten seconds to think before anybody speaks. Half of the questions.", ""),
          new Helps("peer", "Sits beside somebody who explains and waits.", ""),
          new Helps(
              "recording",
              "Squared paper, one digit a square.",
              "The first sum is set out together, the others alone."),
          new Helps("other", "Sees the board best from the left, near the front.", ""));

  /// Writes what helps the children of a class, once.
  ///
  /// @param today the days to look again lie about it
  void fill(Cast cast, Desk desk, LocalDate first, LocalDate today) {
    var random = new Random(cast.seed() * 31 + cast.year());
    for (int i = 0; i < CHILDREN; i++) {
      UUID pupil = cast.pupils().get(random.nextInt(cast.pupils().size()));
      for (int kind : new int[] {random.nextInt(3), 3 + random.nextInt(3)}) {
        Helps helps = WRITTEN.get(kind);
        LocalDate again = helps.fading().isEmpty() ? null : today.plusDays(random.nextInt(20) - 3L);
        write(desk, pupil, helps, first.plusDays(random.nextInt(5)), again);
      }
    }
  }

  private void write(
      Desk desk, UUID pupil, Helps helps, LocalDate day, @Nullable LocalDate lookAgain) {
    jdbc.update(
        """
        insert into child_support (school_id, support_id, pupil_id, kind, says, fading, look_again, written_by, recorded_at)
        values (?, ?, ?, ?, ?, ?, ?, ?, ?)
        on conflict do nothing
        """,
        desk.school().value(),
        desk.id(LocalDate.EPOCH, "support/" + pupil + "/" + helps.kind()),
        pupil,
        helps.kind(),
        helps.says(),
        helps.fading(),
        lookAgain,
        desk.teacher(),
        day.atTime(LocalTime.of(15, 45)).atZone(SCHOOL).toOffsetDateTime());
  }
}
