package keepup.app;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Puts a row into every table of work groups and of the journey, in a transaction of the hub.
final class WholeGroups {
  private static final List<String> ROWS =
      List.of(
          """
          work_group select m.hub_id, gen_random_uuid(), extract(year from current_date), 'the hub’s group', 'intervention',
                            'primary', 'the hub’s theme', m.member_id from hub_member m order by m.name limit 1
          """,
          "work_group_school select g.hub_id, g.group_id, s.hub_school_id, 60000 from work_group g, hub_school s",
          """
          work_group_seat
            select g.hub_id, g.group_id, s.hub_school_id, n, 'the hub’s school', 'the hub’s teacher', null, null
              from work_group g, hub_school s, generate_series(1, 2) n
          """,
          """
          work_group_meeting
            select g.hub_id, g.group_id, gen_random_uuid(), 1, current_date, 'the hub’s place', s.hub_school_id,
                   'the hub’s agenda', '', 'the hub’s lesson', 'the hub’s seen', 'the hub’s tried', ''
              from work_group g, hub_school s
          """,
          """
          work_group_attendance
            select hub_id, group_id, meeting_id, hub_school_id, seat, true from work_group_meeting join work_group_seat using (hub_id, group_id)
          """,
          """
          work_group_try select hub_id, group_id, meeting_id, hub_school_id, 'the hub’s try', '', 'the hub’s teacher'
            from work_group_meeting join work_group_school using (hub_id, group_id)
          """,
          "work_group_visit select hub_id, group_id, hub_school_id, 1, current_date, null, 'the hub’s notes' from work_group_school",
          """
          work_group_release (hub_id, group_id, hub_school_id, kind, pence, on_day, note, written_by)
            select hub_id, group_id, hub_school_id, 'claimed', 20000, current_date, 'the hub’s note', lead_id
              from work_group_school join work_group using (hub_id, group_id)
          """,
          """
          work_group_post (hub_id, group_id, post_id, words, member_id, written_by)
            select hub_id, group_id, gen_random_uuid(), 'the hub’s words', lead_id, 'the hub’s lead' from work_group
          """,
          """
          work_group_choice (hub_id, group_id, hub_school_id, model, chosen_by)
            select hub_id, group_id, hub_school_id, 'same-day-ta', 'the hub’s lead' from work_group_school
          """,
          """
          work_group_trial
            select hub_id, group_id, E'question: ?\\nsmallest effect: 0.25\\n', repeat('0', 64), current_date - 2, current_date - 1, lead_id
              from work_group
          """,
          "work_group_fidelity select hub_id, group_id, hub_school_id, 1, 20, 18, false from work_group_school",
          """
          work_group_result
            select hub_id, group_id, hub_school_id, 'the hub’s school', 'same-day-ta', 12, 11, .2, .1, true, '', true,
                   'the hub’s lead', current_date from work_group_school
          """,
          """
          journey_stage (hub_id, hub_school_id, route, stage, since, theme, written_by)
            select s.hub_id, s.hub_school_id, 'primary', 'readiness', current_date, 'the hub’s theme', g.lead_id
              from hub_school s join work_group g using (hub_id)
          """,
          "shared_audit select hub_id, hub_school_id, gen_random_uuid(), current_date, 'the hub’s head' from hub_school",
          """
          shared_audit_answer select hub_id, hub_school_id, audit_id, 'vision.everyone', 2, 'the hub’s evidence' from shared_audit
          """);

  private WholeGroups() {}

  static void fill(JdbcClient jdbc) {
    for (String row : ROWS) {
      if (jdbc.sql("insert into " + row).update() == 0) {
        throw new IllegalStateException("Nothing was put in: " + row);
      }
    }
  }
}
