package keepup.app.demo;

import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import keepup.app.account.CurrentHub;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/// Makes some events of the demo hub on the first start: one that is over, a full one with a
/// waiting list, one that people apply for, a meeting, and one that is not open yet.
@Component
@ConditionalOnBooleanProperty("keepup.demo")
@Order(14)
class DemoEvents implements ApplicationRunner {
  private static final String OVER = "Open day: number talks in two classes";
  private static final String WORKSHOP = "Fluency without counting on fingers";
  private static final String OPEN_DAY = "Open day: mastery seen in three classes";
  private static final String TRIALS = "Trying out keep-up models: a year’s work group";

  /// Made-up adults of made-up schools.
  private static final List<String> PEOPLE =
      List.of(
          "Ms Freya Wren",
          "Mr Jonas Teal",
          "Mrs Ada Linnet",
          "Mr Sol Dunnock",
          "Ms Bea Pipit",
          "Mr Kit Siskin",
          "Mrs Nell Brambling",
          "Mr Hugo Fieldfare");

  private final JdbcClient jdbc;
  private final TransactionTemplate transaction;
  private final Clock clock;

  DemoEvents(JdbcClient jdbc, PlatformTransactionManager transactions, Clock clock) {
    this.jdbc = jdbc;
    this.transaction = new TransactionTemplate(transactions);
    this.clock = clock;
  }

  private record Made(
      String kind,
      String title,
      String about,
      String venue,
      LocalDate day,
      int hour,
      int hours,
      int places,
      int funded,
      int pricePence,
      int noShowPence,
      List<String> criteria,
      boolean open) {}

  @Override
  public void run(ApplicationArguments arguments) {
    CurrentHub.in(
        DemoHub.ID,
        () -> {
          transaction.executeWithoutResult(_ -> make());
          return true;
        });
  }

  private void make() {
    if (jdbc.sql("select count(*) from event").query(Integer.class).single() > 0) {
      return;
    }
    LocalDate today = LocalDate.now(clock);
    UUID over =
        add(
            new Made(
                "open-day",
                OVER,
                "",
                "Ivywell Primary School (demo), Long Acre",
                before(today),
                9,
                6,
                6,
                1,
                8000,
                5000,
                List.of(),
                true));
    for (int i = 0; i < 4; i++) {
      held(over, i + 1, PEOPLE.get(i), i == 3);
    }
    UUID full = add(workshop(WORKSHOP, after(today, 16), 4, true));
    PEOPLE.subList(0, 3).forEach(person -> book(full, person, "{}"));
    bookOfWillowLane(full, "year4");
    PEOPLE.subList(3, 5).forEach(person -> book(full, person, "{}"));
    bookOfWillowLane(full, "ta3");
    UUID openDay =
        add(
            new Made(
                "open-day",
                OPEN_DAY,
                "Three lessons to see, each talked over with the teacher afterwards. Bring outdoor shoes: two buildings.",
                "Hazelcombe First School (demo), Mill Lane",
                after(today, 37),
                9,
                6,
                24,
                2,
                8000,
                5000,
                List.of(),
                true));
    PEOPLE.subList(0, 4).forEach(person -> book(openDay, person, "{}"));
    UUID applied =
        add(
            new Made(
                "network-meeting",
                TRIALS,
                "Six meetings, one each half-term. Choose a model, run it for a year, and compare.",
                "Larkfield Centre (demo)",
                after(today, 51),
                13,
                3,
                2,
                0,
                0,
                5000,
                List.of(
                    "3 A leader of the school takes part", "2 Half a day’s release each half-term"),
                true));
    String answers =
        "{\"The deputy head comes to every meeting.\",\"The governors have agreed it.\"}";
    PEOPLE.subList(2, 5).forEach(person -> book(applied, person, answers));
    add(
        new Made(
            "twilight",
            "Bar models from Year 2 to Year 6",
            "",
            "Online: the address comes with the reminder",
            after(today, 65),
            16,
            1,
            80,
            0,
            0,
            0,
            List.of(),
            false));
  }

  private static Made workshop(String title, LocalDate day, int places, boolean open) {
    return new Made(
        "workshop",
        title,
        "For teachers and teaching assistants of Years 1 to 4.",
        "Larkfield Centre (demo), Room 2",
        day,
        13,
        3,
        places,
        0,
        0,
        5000,
        List.of(),
        open);
  }

  private static LocalDate before(LocalDate today) {
    return today.minusDays(6).with(TemporalAdjusters.previousOrSame(DayOfWeek.WEDNESDAY));
  }

  private static LocalDate after(LocalDate today, int days) {
    return today.plusDays(days).with(TemporalAdjusters.nextOrSame(DayOfWeek.THURSDAY));
  }

  private UUID add(Made made) {
    UUID id = UUID.randomUUID();
    jdbc.sql(
            """
            insert into event (hub_id, event_id, kind, title, about, venue, starts, ends, closes, places, funded,
                               price_pence, vat_per_10000, no_show_pence, remind_days, by_application, state)
            values (:hub, :id, :kind, :title, :about, :venue, :starts, :ends, :closes, :places, :funded,
                    :price, 2000, :noShow, '{7,1}', :apply, :state)
            """)
        .param("hub", DemoHub.ID.value())
        .param("id", id)
        .param("kind", made.kind())
        .param("title", made.title())
        .param("about", made.about())
        .param("venue", made.venue())
        .param("starts", made.day().atTime(made.hour(), 0))
        .param("ends", made.day().atTime(made.hour() + made.hours(), 0))
        .param("closes", made.day().minusDays(2).atTime(LocalTime.MIDNIGHT))
        .param("places", made.places())
        .param("funded", made.funded())
        .param("price", made.pricePence())
        .param("noShow", made.noShowPence())
        .param("apply", !made.criteria().isEmpty())
        .param("state", made.open() ? "open" : "draft")
        .update();
    for (int i = 0; i < made.criteria().size(); i++) {
      jdbc.sql("insert into event_criterion values (:hub, :id, :number, :words, :weight)")
          .param("hub", DemoHub.ID.value())
          .param("id", id)
          .param("number", i + 1)
          .param("words", made.criteria().get(i).substring(2))
          .param("weight", made.criteria().get(i).charAt(0) - '0')
          .update();
    }
    return id;
  }

  /// @param answers what an applicant wrote, as the database writes a list
  private void book(UUID event, String person, String answers) {
    jdbc.sql(
            """
            select book_place(:hub, :event, (select hub_school_id from hub_school where joined_school is null
                                              order by name offset :school limit 1),
                              gen_random_uuid(), :name, :email, :answers::text[])
            """)
        .param("hub", DemoHub.ID.value())
        .param("event", event)
        .param("school", PEOPLE.indexOf(person))
        .param("name", person)
        .param("email", email(person))
        .param("answers", answers)
        .query(String.class)
        .single();
  }

  /// An adult of the demo school.
  private void bookOfWillowLane(UUID event, String user) {
    String email = user + "@willowlane.example";
    DemoPeople.Adult adult =
        DemoPeople.ADULTS.stream()
            .filter(one -> one.email().equals(email))
            .findFirst()
            .orElseThrow();
    jdbc.sql(
            """
            select book_place(:hub, :event, (select hub_school_id from hub_school where joined_school = :school),
                              gen_random_uuid(), :name, :email, '{}')
            """)
        .param("hub", DemoHub.ID.value())
        .param("event", event)
        .param("school", DemoSchool.ID.value())
        .param("name", adult.name())
        .param("email", email)
        .query(String.class)
        .single();
  }

  /// Somebody who had a place at an event that is over, the first of them a funded one.
  ///
  /// @param late whether they cancelled it on the day before
  private void held(UUID event, int queue, String person, boolean late) {
    jdbc.sql(
            """
            insert into event_booking (hub_id, booking_id, event_id, hub_school_id, name, email, queue, funded, state, placed_at,
                                       late, cancelled_at)
            select :hub, gen_random_uuid(), :event, hub_school_id, :name, :email, :queue, :queue = 1,
                   case when :late then 'cancelled' else 'placed' end, now() - interval '30 days',
                   :late, case when :late then now() - interval '8 days' end
              from hub_school where joined_school is null order by name offset :queue limit 1
            """)
        .param("hub", DemoHub.ID.value())
        .param("event", event)
        .param("queue", queue)
        .param("name", person)
        .param("email", email(person))
        .param("late", late)
        .update();
  }

  private static String email(String person) {
    return person.substring(person.lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT)
        + "@schools.example";
  }
}
