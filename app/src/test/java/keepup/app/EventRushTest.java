package keepup.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import keepup.app.account.CurrentSchool;
import keepup.app.account.Role;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/// Many people want few places at the same moment: some by the page of the organiser, over HTTP,
/// the others in transactions of their school. What it takes is printed and never judged.
class EventRushTest {
  private static final int PEOPLE = 500;
  private static final int PLACES = 40;
  private static final TestHub HUB = TestHub.make("rush");
  private static final TestEvents EVENTS = TestEvents.of(HUB);
  private static final TestSchool SCHOOL = TestSchool.make("rush-school");

  static {
    Visitor.signedIn(SCHOOL.email(Role.HEAD))
        .post("/taking-part", java.util.Map.of("code", HUB.invitation()));
  }

  @Test
  void of_five_hundred_who_book_at_once_exactly_forty_are_placed_in_order_and_nobody_is_lost()
      throws Exception {
    String event = EVENTS.open(TestEvents.form(LocalDateTime.of(2099, 6, 1, 9, 0), PLACES));
    String token = EVENTS.organiser().token();
    long began = System.nanoTime();
    List<String> answered =
        atOnce(
            IntStream.range(0, PEOPLE)
                .<Callable<String>>mapToObj(
                    i -> () -> i % 5 == 0 ? enter(event, token, i) : book(event, i))
                .toList());
    System.out.println(
        "%d people booked %d places at once: answered in %d ms"
            .formatted(PEOPLE, PLACES, since(began)));

    assertThat(answered).hasSize(PEOPLE).containsOnly("placed", "waiting");
    assertThat(answered.stream().filter("placed"::equals)).hasSize(PLACES);
    List<String> inOrder =
        EVENTS.rows(
            "select state from event_booking where event_id = :event order by queue", event);
    assertThat(inOrder.subList(0, PLACES)).containsOnly("placed");
    assertThat(inOrder.subList(PLACES, PEOPLE)).containsOnly("waiting");
    assertThat(
            EVENTS.rows(
                "select max(queue) || ' ' || count(distinct email) from event_booking where event_id = :event",
                event))
        .containsExactly(PEOPLE + " " + PEOPLE);
    assertThat(
            EVENTS.rows(
                "select kind || ' ' || count(*) from event_mail where event_id = :event group by kind order by 1",
                event))
        .containsExactly("placed " + PLACES, "waiting " + (PEOPLE - PLACES));
  }

  @Test
  void places_given_back_all_at_once_go_to_those_who_waited_longest_before_the_answer_comes()
      throws Exception {
    String event = EVENTS.open(TestEvents.form(LocalDateTime.of(2099, 6, 1, 9, 0), PLACES));
    for (int i = 0; i < 3 * PLACES; i++) {
      book(event, i);
    }
    List<String> first =
        EVENTS.rows(
            "select booking_id from event_booking where event_id = :event order by queue limit "
                + PLACES / 2,
            event);
    // Half of the places come back while as many others ask for one.
    List<Callable<Boolean>> work = new ArrayList<>();
    var took = new ConcurrentLinkedQueue<Long>();
    first.forEach(booking ->
        work.add(() -> {
          long began = System.nanoTime();
          boolean done = cancel(booking).equals("cancelled");
          took.add(since(began)); // the next has the place when the answer is there
          return done;
        }));
    IntStream.range(0, first.size())
        .forEach(i -> work.add(() -> book(event, 1000 + i).equals("waiting")));
    assertThat(atOnce(work)).containsOnly(true);
    List<Long> sorted = took.stream().sorted().toList();
    System.out.println(
        "%d places given back at once while %d ask for one: the next has it after %d ms (median), %d ms at most"
            .formatted(
                first.size(), first.size(), sorted.get(sorted.size() / 2), sorted.getLast()));

    List<String> states =
        EVENTS.rows(
            "select state from event_booking where event_id = :event order by queue", event);
    assertThat(states.subList(0, first.size())).containsOnly("cancelled");
    assertThat(states.subList(first.size(), first.size() + PLACES)).containsOnly("placed");
    assertThat(states.subList(first.size() + PLACES, states.size())).containsOnly("waiting");
    assertThat(
            EVENTS.rows(
                "select count(*) from event_mail where event_id = :event and kind = 'promoted'",
                event))
        .containsExactly(String.valueOf(first.size()));
  }

  @Test
  void somebody_who_presses_the_button_many_times_has_one_place() throws Exception {
    String event = EVENTS.open(TestEvents.form(LocalDateTime.of(2099, 6, 1, 9, 0), PLACES));
    Callable<String> press = () -> book(event, 7);
    assertThat(atOnce(java.util.Collections.nCopies(20, press)))
        .containsOnlyOnce("placed")
        .contains("twice");
    assertThat(EVENTS.states(event)).containsExactly("Adult 7 placed");
  }

  /// That mails arrive is shown elsewhere; here they would only keep other tests waiting.
  @AfterAll
  static void holdTheMails() {
    EVENTS.holdMails();
  }

  /// All of them are ready before the first begins.
  private static <T> List<T> atOnce(List<Callable<T>> work) throws Exception {
    var ready = new CountDownLatch(work.size());
    try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      List<Future<T>> futures = new ArrayList<>();
      for (Callable<T> one : work) {
        futures.add(
            threads.submit(() -> {
              ready.countDown();
              ready.await();
              return one.call();
            }));
      }
      List<T> done = new ArrayList<>();
      for (Future<T> one : futures) {
        done.add(one.get());
      }
      return done;
    }
  }

  /// As the school's page does it: in a transaction of the school.
  private static String book(String event, int number) {
    return inSchool(
        """
        select book_place('%s', '%s', '%s', '%s', 'Adult %s', '%s', '{}')
        """
            .formatted(
                HUB.id(), event, HUB.school(), UUID.randomUUID(), number, email(event, number)));
  }

  /// As the organiser's page does it.
  private static String enter(String event, String token, int number) {
    var answer =
        EVENTS
            .organiser()
            .postWithoutToken(
                "/programme/events/" + event + "/bookings",
                "_csrf=%s&name=Adult+%d&email=%s&school=%s"
                    .formatted(
                        URLEncoder.encode(token, StandardCharsets.UTF_8),
                        number,
                        email(event, number),
                        HUB.school()));
    return answer.statusCode() == 302
        ? EVENTS
            .rows(
                "select state from event_booking where event_id = :event and name = 'Adult "
                    + number
                    + "'",
                event)
            .getFirst()
        : "refused: " + answer.body();
  }

  private static String email(String event, int number) {
    return "a%d@%s.example".formatted(number, event);
  }

  private static long since(long nanos) {
    return (System.nanoTime() - nanos) / 1_000_000;
  }

  private static String cancel(String booking) {
    return inSchool("select cancel_booking('%s', '%s')".formatted(HUB.id(), booking));
  }

  private static String inSchool(String sql) {
    var transaction = new TransactionTemplate(RunningApp.bean(PlatformTransactionManager.class));
    return CurrentSchool.in(
        SCHOOL.id(),
        () ->
            Objects.requireNonNull(
                transaction.execute(
                    _ -> RunningApp.bean(JdbcClient.class).sql(sql).query(String.class).single())));
  }
}
