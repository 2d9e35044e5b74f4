package keepup.app.workgroup;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import keepup.app.account.HubMember;
import keepup.app.account.MemberId;
import keepup.app.hub.HubSchoolId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// What schools get for releasing their teachers: what was agreed for the year, claimed and paid.
@Repository
public class Release {
  private final JdbcClient jdbc;

  Release(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /// A school's money for the year, in pence.
  record Sum(UUID school, String name, long agreed, long claimed, long paid) {
    long toPay() {
      return claimed - paid;
    }
  }

  /// A line of the ledger.
  ///
  /// @param kind `claimed` or `paid`
  record Line(UUID school, String name, String kind, long pence, LocalDate on, String note) {}

  /// The schools of a group that the current hub, or the current school, sees; by name.
  @Transactional(readOnly = true)
  List<Sum> sums(GroupId group) {
    return jdbc.sql(
            """
            select g.hub_school_id, s.name, g.release_pence,
                   coalesce(sum(r.pence) filter (where r.kind = 'claimed'), 0)::bigint as claimed,
                   coalesce(sum(r.pence) filter (where r.kind = 'paid'), 0)::bigint as paid
              from work_group_school g join hub_school s using (hub_id, hub_school_id)
              left join work_group_release r on r.hub_id = g.hub_id and r.group_id = g.group_id
                                            and r.hub_school_id = g.hub_school_id
             where g.group_id = :group
             group by g.hub_school_id, s.name, g.release_pence
             order by s.name collate "en-GB-x-icu", g.hub_school_id
            """)
        .param("group", group.value())
        .query((row, _) ->
            new Sum(
                row.getObject("hub_school_id", UUID.class),
                row.getString("name"),
                row.getLong("release_pence"),
                row.getLong("claimed"),
                row.getLong("paid")))
        .list();
  }

  /// Every line, in the order of writing.
  @Transactional(readOnly = true)
  List<Line> lines(GroupId group) {
    return jdbc.sql(
            """
            select r.hub_school_id, s.name, r.kind, r.pence, r.on_day, r.note
              from work_group_release r join hub_school s using (hub_id, hub_school_id)
             where r.group_id = :group order by r.sequence
            """)
        .param("group", group.value())
        .query((row, _) ->
            new Line(
                row.getObject("hub_school_id", UUID.class),
                row.getString("name"),
                row.getString("kind"),
                row.getLong("pence"),
                row.getObject("on_day", LocalDate.class),
                row.getString("note")))
        .list();
  }

  /// Agrees on an amount for a school's year.
  @Transactional(propagation = Propagation.MANDATORY)
  public void agree(GroupId group, HubSchoolId school, long pence) {
    jdbc.sql(
            """
            update work_group_school set release_pence = :pence where group_id = :group and hub_school_id = :school
            """)
        .param("group", group.value())
        .param("school", school.value())
        .param("pence", pence)
        .update();
  }

  /// Adds a line; nothing of what is there changes.
  @Transactional(propagation = Propagation.MANDATORY)
  void write(
      WorkGroup group,
      HubMember person,
      HubSchoolId school,
      String kind,
      long pence,
      LocalDate on,
      String note) {
    write(group, person.member(), school, kind, pence, on, note);
  }

  /// Adds a line; nothing of what is there changes.
  ///
  /// @param kind `claimed` or `paid`
  @Transactional(propagation = Propagation.MANDATORY)
  public void write(
      WorkGroup group,
      MemberId person,
      HubSchoolId school,
      String kind,
      long pence,
      LocalDate on,
      String note) {
    jdbc.sql(
            """
            insert into work_group_release (hub_id, group_id, hub_school_id, kind, pence, on_day, note, written_by)
            values (:hub, :group, :school, :kind, :pence, :on, :note, :by)
            """)
        .param("hub", group.hub().value())
        .param("group", group.id().value())
        .param("school", school.value())
        .param("kind", kind)
        .param("pence", pence)
        .param("on", on)
        .param("note", note)
        .param("by", person.value())
        .update();
  }
}
