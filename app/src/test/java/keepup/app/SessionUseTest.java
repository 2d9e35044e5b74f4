package keepup.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import keepup.app.account.Role;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/// What a request writes down of the session it belongs to.
class SessionUseTest {
  private static final TestSchool SCHOOL = TestSchool.make("session-use");
  private static final String EMAIL = SCHOOL.email(Role.TEACHER);
  private static final String OURS =
      " where principal_name = (select staff_id::text from find_sign_in(:email))";

  private final Visitor teacher = Visitor.signedIn(EMAIL);
  private final JdbcClient jdbc = RunningApp.bean(JdbcClient.class);

  @Test
  void that_it_was_used_is_written_down_every_few_minutes_and_not_at_every_request() {
    long before = lastUse();
    teacher.get("/");
    assertThat(lastUse()).isEqualTo(before);

    change("update spring_session set last_access_time = last_access_time - :late");
    teacher.get("/");
    assertThat(lastUse()).isGreaterThanOrEqualTo(before);
  }

  @Test
  void one_that_was_ended_is_over_at_the_next_request() {
    assertThat(teacher.get("/").statusCode()).isEqualTo(200);

    change("delete from spring_session");

    assertThat(teacher.get("/").statusCode()).isEqualTo(302);
  }

  @Test
  void one_that_nobody_used_for_longer_than_a_school_day_is_over() {
    change(
        "update spring_session set last_access_time = last_access_time - 1000 *"
            + " max_inactive_interval - :late");

    assertThat(teacher.get("/").statusCode()).isEqualTo(302);
  }

  private long lastUse() {
    return jdbc.sql("select max(last_access_time) from spring_session" + OURS)
        .param("email", EMAIL)
        .query(Long.class)
        .single();
  }

  private void change(String statement) {
    jdbc.sql(statement + OURS)
        .param("email", EMAIL)
        .param("late", Duration.ofMinutes(6).toMillis())
        .update();
  }
}
