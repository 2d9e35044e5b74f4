package keepup.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import keepup.app.account.HubRole;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// Who took part is written down, and counted once.
class ReachTest {
  private static final String PARTS = "/programme/took-part";
  private static final String OF_YEAR = PARTS + "?year=2021/22";
  private static final TestHub NATIONAL = TestHub.make("reach-national", true);

  /// An academy; a merger of a reached school with a stranger; a split; a school that stays.
  private static final byte[] REGISTER =
      MadeUpRegister.zip(
          """
          920001,Ashfold School,Closed,01-09-1950,31-08-2022,Primary,North West,40
          920002,Ashfold Academy,Open,01-09-2022,,Primary,North West,40
          920003,Birchmere School,Closed,01-09-1950,31-08-2022,Primary,London,20
          920004,Cedarwick School,Closed,01-09-1950,31-08-2022,Primary,London,20
          920005,Birchmere and Cedarwick School,Open,01-09-2022,,Primary,London,20
          920006,Damsonbrook School,Closed,01-09-1950,31-08-2022,Primary,London,10
          920007,Damsonbrook Infant School,Open,01-09-2022,,Primary,London,10
          920008,Damsonbrook Junior School,Open,01-09-2022,,Primary,London,10
          920009,Elderfold School,Open,01-09-1950,,Secondary,London,30
          """,
          """
          920002,920001,Ashfold School,Predecessor,01-09-2022
          920005,920003,Birchmere School,Predecessor - merged,01-09-2022
          920005,920004,Cedarwick School,Predecessor - merged,01-09-2022
          920006,920007,Damsonbrook Infant School,Successor - Split School,01-09-2022
          920006,920008,Damsonbrook Junior School,Successor - Split School,01-09-2022
          """);

  private final Visitor evaluator = Visitor.signedIn(NATIONAL.email(HubRole.EVALUATOR));

  @BeforeEach
  void bringRegisterIn() {
    MadeUpRegister.forgetLinks(NATIONAL);
    var answer =
        evaluator.upload("/programme/national-register", "register.zip", REGISTER).statusCode();
    assertThat(answer).isEqualTo(302);
  }

  private static void tookPart(Visitor visitor, String year, String route, String urns) {
    var form = Map.of("year", year, "route", route, "urns", urns);
    assertThat(visitor.post(PARTS, form).statusCode()).isEqualTo(302);
  }

  private static String words(String page) {
    return page.replaceAll("<[^>]*>", " ").replaceAll("\\s+", " ");
  }

  @Test
  void an_academy_a_merger_and_a_split_are_counted_once() {
    TestHub hub = TestHub.make("reach-once");
    Visitor lead = Visitor.signedIn(hub.email(HubRole.LEAD));
    tookPart(lead, "2021/22", "work-group", "920001 920003\n920006");
    tookPart(lead, "2022/23", "work-group", "920002, 920005, 920007, 920008");
    tookPart(lead, "2023/24", "course", "920009");

    assertThat(lead.get("/programme/reach/reach.csv").body().lines())
        .contains(
            "all,,2021/22,schools ever reached,3",
            "all,,2022/23,schools first reached,0",
            "all,,2022/23,schools ever reached,3",
            "all,,2022/23,numbers written down,7",
            "all,,2022/23,todays schools reached,4",
            "all,,2023/24,schools ever reached,4",
            "all,,2023/24,todays schools reached,5",
            "phase,Primary,2023/24,schools ever reached,3",
            "phase,Secondary,2023/24,schools ever reached,1",
            "region,North West,2023/24,schools ever reached,1",
            "region,London,2022/23,schools ever reached,2");
    String page = words(lead.read("/programme/reach"));
    assertThat(page)
        .contains("2022/23 0 new schools in 2022/23 3 schools ever reached by 2022/23")
        .contains(
            "Of 4 ever reached, 0 closed with none to carry on; splits made 1 more of them, mergers 0 fewer: 5.")
        .contains("Schools ever reached; hatched: new in the year");
    assertThat(words(lead.read("/programme/reach/schools?what=today&year=2022/23")))
        .contains("4 schools", "Ashfold Academy 920002", "2021/22, as Ashfold School")
        .contains("Birchmere and Cedarwick School 920005", "2021/22, as Birchmere School");
    assertThat(words(lead.read("/programme/reach?route=course")))
        .contains("2023/24 1 new schools in 2023/24 1 schools ever reached");
    assertThat(words(lead.read("/programme/national-register/920008")))
        .contains("Split off from, 1 September 2022, Damsonbrook School")
        .contains("2021/22 Work group reach-once Hub 920006");
  }

  @Test
  void both_schools_of_a_merger_stay_two_that_were_reached_and_are_one_of_todays() {
    TestHub hub = TestHub.make("reach-merged");
    Visitor lead = Visitor.signedIn(hub.email(HubRole.LEAD));
    tookPart(lead, "2020/21", "event", "920003 920004");
    tookPart(lead, "2022/23", "event", "920005");
    assertThat(lead.get("/programme/reach/reach.csv").body().lines())
        .contains("all,,2022/23,schools ever reached,2", "all,,2022/23,todays schools reached,1");
  }

  @Test
  void a_record_is_written_once_taken_back_and_put_right_by_what_the_page_says() {
    TestHub hub = TestHub.make("reach-records");
    Visitor organiser = Visitor.signedIn(hub.email(HubRole.ORGANISER));
    tookPart(organiser, "2021/22", "work-group", "920001 929999");
    assertThat(organiser.read(OF_YEAR))
        .contains("2 schools written down.")
        .contains("The national register does not know 929999. Maybe a figure is wrong");
    tookPart(organiser, "2021/22", "work-group", "920001");
    assertThat(organiser.read(OF_YEAR)).contains("0 schools written down, 1 there already.");
    assertThat(words(organiser.read("/programme/reach")))
        .contains(
            "0 with a number that was not open in its year, 1 with a number that the register does not know");

    String row =
        organiser.read(OF_YEAR).replaceFirst("(?s).*?Number 929999, not in the register", "");
    var back = Pattern.compile("/programme/took-part/[0-9a-f-]+/take-back").matcher(row);
    assertThat(back.find()).isTrue();
    organiser.post(back.group(), Map.of());
    assertThat(organiser.read(OF_YEAR))
        .contains("is taken back")
        .doesNotContain("not in the register</a>");
    assertThat(organiser.get("/programme/reach/reach.csv").body())
        .contains("all,,2021/22,schools ever reached,1");

    var wrong = Map.of("year", "1066/67", "route", "specialist-school", "urns", "92000 920001 x");
    assertThat(organiser.post(PARTS, wrong).body())
        .contains("This is no year of the list", "Nothing was chosen")
        .contains("“92000” and 1 more are not numbers of six figures");
    String many = "920001 ".repeat(2_001);
    assertThat(
            organiser.post(PARTS, Map.of("year", "2021/22", "route", "event", "urns", many)).body())
        .contains("More than 2,000 numbers were given. Maybe paste them in parts.");
    assertThat(Visitor.signedIn(hub.email(HubRole.TRAINER)).post(PARTS, wrong).statusCode())
        .isEqualTo(403);
  }

  @Test
  void who_came_signed_or_is_in_a_work_group_counts_without_being_written_down_again() {
    TestHub hub = TestHub.make("reach-known");
    TestHub.within(
        hub.id(),
        () ->
            RunningApp.bean(org.springframework.jdbc.core.simple.JdbcClient.class)
                .sql(
                    """
                    with m as (select hub_id, member_id from hub_member order by name limit 1),
                         s as (insert into hub_school (hub_id, hub_school_id, name, urn)
                               select hub_id, gen_random_uuid(), 'School ' || u, u
                                 from m, unnest(array[920002, 920005, 920007, 920009]) u returning hub_id, hub_school_id, urn),
                         g as (insert into work_group (hub_id, group_id, begins, name, kind, route, lead_id)
                               select hub_id, gen_random_uuid(), 2023, 'Group', 'development', 'primary', member_id from m
                               returning hub_id, group_id),
                         w as (insert into work_group_school (hub_id, group_id, hub_school_id)
                               select s.hub_id, g.group_id, s.hub_school_id from s, g where s.urn = 920002),
                         c as (insert into cohort (hub_id, cohort_id, course_id, name, trainer_id, venue, places, price_pence,
                                                   agreement, return_by)
                               select hub_id, gen_random_uuid(), 'c', 'Cohort', member_id, '', 9, 0, 'We come.', '2024-08-01'
                                 from m returning hub_id, cohort_id),
                         d as (insert into cohort_day select hub_id, cohort_id, 'day-1', date '2024-08-31' from c),
                         p as (insert into cohort_place (hub_id, place_id, cohort_id, hub_school_id)
                               select s.hub_id, gen_random_uuid(), c.cohort_id, s.hub_school_id from s, c
                                where s.urn in (920005, 920009) returning hub_id, place_id, hub_school_id),
                         n as (insert into cohort_signature (hub_id, signature_id, place_id, name, signed_on, agreement, noted_by)
                               select p.hub_id, gen_random_uuid(), p.place_id, 'A', '2024-07-01', 'We come.', m.member_id
                                 from p join s using (hub_id, hub_school_id), m where s.urn = 920005),
                         e as (insert into event (hub_id, event_id, kind, title, venue, starts, ends, closes, places, funded,
                                                  price_pence, vat_per_10000, no_show_pence, remind_days, by_application, state)
                               select hub_id, gen_random_uuid(), 'workshop', 'W', 'V', '2024-09-01 09:00', '2024-09-01 10:00',
                                      '2024-09-01 00:00', 9, 0, 0, 0, 0, '{}', false, 'open' from m returning hub_id, event_id)
                    insert into event_booking (hub_id, booking_id, event_id, hub_school_id, name, email, queue, state, placed_at,
                                               attendance)
                    select s.hub_id, gen_random_uuid(), e.event_id, s.hub_school_id, 'B', s.urn || '@b.example', s.urn, 'placed',
                           now(), case s.urn when 920007 then 'present' else 'absent' end
                      from s, e where s.urn in (920007, 920009)
                    """)
                .update());
    Visitor lead = Visitor.signedIn(hub.email(HubRole.LEAD));
    assertThat(lead.get("/programme/reach/reach.csv").body().lines())
        .contains(
            "all,,2023/24,schools ever reached,2",
            "all,,2024/25,schools first reached,1",
            "all,,2024/25,schools ever reached,3");
    assertThat(words(lead.read("/programme/reach?route=course")))
        .contains("2023/24 1 new schools in 2023/24");
    String national = evaluator.read("/programme/national-register/920007");
    assertThat(words(national)).contains("2024/25 Event reach-known Hub 920007");
  }

  @Test
  void a_specialist_counts_in_the_year_of_training_and_leads_a_group_each_year() {
    TestHub hub = TestHub.make("reach-specialist");
    Visitor lead = Visitor.signedIn(hub.email(HubRole.LEAD));
    String at = add(lead, "Ms Quill", "2020/21", "n-17", "920001");
    assertThat(words(lead.read(at)))
        .contains("Cohort of 2020/21. Own school: Ashfold School.", "N-17", "No group yet");
    lead.post(at + "/groups", Map.of("year", "2021/22", "name", "Blue", "urns", "920003 920009"));
    lead.post(at + "/groups", Map.of("year", "2022/23", "name", "Red", "urns", "920007"));
    lead.post(at + "/training", Map.of("trained", "2021/22"));
    assertThat(words(lead.read(at)))
        .contains("2020/21, 2021/22 counted in the first")
        .containsSubsequence(
            "2022/23: Red", "Damsonbrook Infant School", "2021/22: Blue", "Birchmere School");
    assertThat(lead.get("/programme/reach/reach.csv").body().lines())
        .contains(
            "all,,2020/21,specialists ever trained,1",
            "all,,2020/21,schools ever reached,1",
            "all,,2021/22,specialists ever trained,1",
            "all,,2021/22,schools ever reached,3",
            "all,,2022/23,schools ever reached,4");
    assertThat(words(lead.read("/programme/specialists")))
        .contains("1 specialist", "Ms Quill 2020/21 Ashfold School 2");
    assertThat(
            lead.post(
                    "/programme/specialists",
                    Map.of("name", "", "year", "2020/21", "reference", "N-17", "urn", "12"))
                .body())
        .contains("A name of 1 to 200 letters", "Somebody in the hub has this number")
        .contains("“12” is not a number of six figures");
    assertThat(lead.post(at + "/groups", Map.of("year", "2021/22")).body())
        .contains("No number was given");
  }

  @Test
  void the_national_team_counts_who_moves_to_another_hub_once_and_sees_no_name() {
    List<String> before = evaluator.get("/programme/reach/reach.csv").body().lines().toList();
    for (String name : List.of("reach-moved-from", "reach-moved-to")) {
      Visitor lead = Visitor.signedIn(TestHub.make(name).email(HubRole.LEAD));
      add(lead, "Mr Moves", "2011/12", "moved", "920009");
    }
    assertThat(before).noneMatch(line -> line.contains(",2011/12,"));
    assertThat(evaluator.get("/programme/reach/reach.csv").body().lines())
        .contains("all,,2011/12,specialists ever trained,1", "all,,2011/12,schools ever reached,1");
    String page = words(evaluator.read("/programme/reach"));
    assertThat(page).contains("reach-moved-from Hub 1", "reach-moved-to Hub 1");
    for (String path :
        List.of(
            "/programme/reach",
            "/programme/reach/schools?what=ever&year=2011/12",
            "/programme/national-register/920009")) {
      assertThat(evaluator.read(path)).contains("Reach").doesNotContain("Mr Moves");
    }
    assertThat(evaluator.get("/programme/specialists").statusCode()).isEqualTo(403);
  }

  private static String add(Visitor lead, String name, String year, String number, String urn) {
    return lead.post(
            "/programme/specialists",
            Map.of("name", name, "year", year, "reference", number, "urn", urn))
        .headers()
        .firstValue("Location")
        .orElseThrow()
        .replaceFirst("^https?://[^/]*", "");
  }
}
