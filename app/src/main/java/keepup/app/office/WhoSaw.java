package keepup.app.office;

import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/// Who saw or changed what, newest first.
@Repository
@Transactional(readOnly = true)
class WhoSaw {
  static final int MOST = 100;
  private static final DateTimeFormatter AT =
      DateTimeFormatter.ofPattern("EEE d MMM yyyy, HH:mm", Locale.UK)
          .withZone(ZoneId.of("Europe/London"));

  private final JdbcClient jdbc;

  WhoSaw(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /// An entry in words.
  ///
  /// @param of what or whom it was done to, or `""`
  record Line(long sequence, String at, String by, String action, String of) {}

  /// The entries before one.
  ///
  /// @param child only of this child: their own page, the sessions that they are in, and the lists
  ///   of their class; null for all
  /// @param adult only by this adult; null for all
  List<Line> list(@Nullable UUID child, @Nullable UUID adult, long before) {
    return jdbc.sql(
            """
            with newest as (
              select e.* from audit_entry e
               where e.sequence < :before
                 and (:adult::uuid is null or e.staff_id = :adult::uuid)
                 and (:child::uuid is null or e.subject in (
                       select :child::text
                       union all select class_id::text from pupil where pupil_id = :child::uuid
                       union all select session_id::text from keep_up_session_pupil where pupil_id = :child::uuid))
               order by e.sequence desc limit :most)
            select e.sequence, e.at, e.action, coalesce(s.name, '') as by,
                   coalesce(p.preferred_forename || ' ' || p.preferred_surname, c.name, t.name,
                            k.class_name || ', ' || to_char(k.held_on, 'FMDD FMMonth YYYY') || ', ' || k.starts_at,
                            case when e.subject ~ '^[0-9a-f]{8}-[0-9a-f-]{27}$' then '' else e.subject end) as of
              from newest e
              left join staff s on s.school_id = e.school_id and s.staff_id = e.staff_id
              left join pupil p on p.school_id = e.school_id and p.pupil_id::text = e.subject
              left join school_class c on c.school_id = e.school_id and c.class_id::text = e.subject
              left join staff t on t.school_id = e.school_id and t.staff_id::text = e.subject
              left join (select k.school_id, k.session_id, h.name as class_name, q.held_on,
                                coalesce(to_char(k.starts_at, 'HH24:MI'), '') as starts_at
                           from keep_up_session k
                           join keep_up_plan q on q.school_id = k.school_id and q.plan_id = k.plan_id
                           join school_class h on h.school_id = q.school_id and h.class_id = q.class_id) k
                on k.school_id = e.school_id and k.session_id::text = e.subject
             order by e.sequence desc
            """)
        .param("before", before)
        .param("adult", adult)
        .param("child", child)
        .param("most", MOST)
        .query((row, _) ->
            new Line(
                row.getLong("sequence"),
                AT.format(row.getObject("at", OffsetDateTime.class)),
                row.getString("by"),
                row.getString("action"),
                row.getString("of")))
        .list();
  }
}
