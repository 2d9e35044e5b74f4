package keepup.database;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;

/// A made-up work group with a row in each of its tables, and a step of a school's journey.
final class GroupRows {
  private static final UUID GROUP = UUID.nameUUIDFromBytes(new byte[] {22, 1});
  private static final UUID MEETING = UUID.nameUUIDFromBytes(new byte[] {22, 2});
  private static final UUID AUDIT = UUID.nameUUIDFromBytes(new byte[] {22, 3});

  /// `HUB`, `MEMBER` and so on stand for ids.
  private static final List<String> ROWS =
      List.of(
          "work_group values ('HUB', 'GROUP', 2026, 'A group', 'intervention', 'primary', '', 'MEMBER')",
          "work_group_school values ('HUB', 'GROUP', 'PLACE', 60000)",
          "work_group_seat values ('HUB', 'GROUP', 'PLACE', 1, 'A school', 'Ada Fictional')",
          "work_group_meeting values ('HUB', 'GROUP', 'MEETING', 1, '2026-10-01', 'A place', 'PLACE')",
          "work_group_attendance values ('HUB', 'GROUP', 'MEETING', 'PLACE', 1, true)",
          "work_group_try values ('HUB', 'GROUP', 'MEETING', 'PLACE', 'A sentence', '', 'Max Fictional')",
          "work_group_visit values ('HUB', 'GROUP', 'PLACE', 1, '2026-11-02')",
          """
          work_group_release (hub_id, group_id, hub_school_id, kind, pence, on_day, written_by)
          values ('HUB', 'GROUP', 'PLACE', 'claimed', 20000, '2026-11-02', 'MEMBER')
          """,
          """
          work_group_post (hub_id, group_id, post_id, words, member_id, written_by)
          values ('HUB', 'GROUP', gen_random_uuid(), 'Hello', 'MEMBER', 'Max Fictional, A hub')
          """,
          """
          work_group_choice (hub_id, group_id, hub_school_id, model, chosen_by)
          values ('HUB', 'GROUP', 'PLACE', 'same-day-ta', 'Max Fictional')
          """,
          "work_group_trial values ('HUB', 'GROUP', 'question: ?', repeat('0', 64), '2026-10-01', '2027-06-01', 'MEMBER')",
          "work_group_fidelity values ('HUB', 'GROUP', 'PLACE', 1, 20, 18, false)",
          """
          work_group_result values ('HUB', 'GROUP', 'PLACE', 'A school', 'same-day-ta', 12, 11, .2, .1, true, '', true,
                                    'Max Fictional', '2027-06-02')
          """,
          """
          journey_stage (hub_id, hub_school_id, route, stage, since, written_by)
          values ('HUB', 'PLACE', 'primary', 'readiness', '2026-09-01', 'MEMBER')
          """,
          "shared_audit values ('HUB', 'PLACE', 'AUDIT', '2026-09-10', 'Hedda Fictional')",
          "shared_audit_answer values ('HUB', 'PLACE', 'AUDIT', 'vision.everyone', 2, '')");

  private GroupRows() {}

  static void insert(Connection connection, UUID hub, UUID member, UUID place) throws SQLException {
    for (String row : ROWS) {
      SchoolFixture.run(
          connection,
          "insert into "
              + row.replace("HUB", hub.toString())
                  .replace("GROUP", GROUP.toString())
                  .replace("MEMBER", member.toString())
                  .replace("PLACE", place.toString())
                  .replace("MEETING", MEETING.toString())
                  .replace("AUDIT", AUDIT.toString()));
    }
  }
}
