package keepup.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import keepup.app.account.CurrentSchool;
import keepup.app.demo.DemoHistory;
import keepup.app.demo.DemoSchool;
import org.junit.jupiter.api.Test;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

class DemoHistoryTest {
  private static final int CLASSES_WITH_HISTORY = 6;
  private static final String AROUND =
      """
      select (select count(*) from keep_up_plan where before_step is not null)
           + (select count(*) from lesson where aside) + (select count(*) from child_support)
           + (select count(*) from handover_seen) + (select count(*) from check_child)
      """;

  @Test
  void a_history_stopped_half_way_is_finished_by_the_next_start_without_doubles() throws Exception {
    Path data = RunningApp.newFolder();
    try (var stopped = start(data)) {
      assertThat(stopped.isRunning()).isTrue();
    }
    try (var app = start(data)) {
      var history = app.getBean(DemoHistory.class);
      history.await();
      int days = count(app, "select count(distinct taught_on) from lesson where not aside");
      int answers = count(app, "select count(*) from answer");

      assertThat(days).isBetween(20, 22);
      assertThat(count(app, "select count(*) from lesson where not aside"))
          .isEqualTo(days * CLASSES_WITH_HISTORY);
      assertThat(count(app, "select count(distinct (check_id, number, pupil_id)) from answer"))
          .isEqualTo(answers)
          .isGreaterThan(days * CLASSES_WITH_HISTORY * 100);
      assertThat(count(app, "select count(*) from outcome")).isPositive();
      for (String table : List.of("child_support", "handover_seen", "check_child")) {
        assertThat(count(app, "select count(*) from " + table)).as(table).isPositive();
      }
      int around = count(app, AROUND);
      int facts = count(app, "select count(*) from fact_answer");
      assertThat(facts).isGreaterThan(CLASSES_WITH_HISTORY * 1000);
      assertThat(
              count(
                  app,
                  "select count(*) from answer where recorded_at > now() or extract(isodow from recorded_at) > 5 and recorded_at < now() - interval '1 day'"))
          .isZero();

      history.fill(LocalDate.now(java.time.ZoneId.of("Europe/London")));

      assertThat(count(app, "select count(*) from answer")).isEqualTo(answers);
      assertThat(count(app, AROUND)).isEqualTo(around);
      assertThat(count(app, "select count(*) from fact_answer")).isEqualTo(facts);
      assertThat(count(app, "select count(*) from lesson where not aside"))
          .isEqualTo(days * CLASSES_WITH_HISTORY);
    }
  }

  private static ConfigurableApplicationContext start(Path data) {
    return KeepUpApplication.start(
        new Launch(0, data, true), Map.of(), Map.of("keepup.password-strength", 4));
  }

  private static int count(ConfigurableApplicationContext app, String sql) {
    var transaction = new TransactionTemplate(app.getBean(PlatformTransactionManager.class));
    Integer count =
        CurrentSchool.in(
            DemoSchool.ID,
            () ->
                transaction.execute(
                    _ -> app.getBean(JdbcClient.class).sql(sql).query(Integer.class).single()));
    return count == null ? -1 : count;
  }
}
