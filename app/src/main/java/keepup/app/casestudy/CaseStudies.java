package keepup.app.casestudy;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import keepup.app.account.HubId;
import keepup.app.account.MemberId;
import keepup.app.workgroup.Posts;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// Case studies that the current hub, or the current school, may read. A school's draft is the
/// school's alone.
@Repository
public class CaseStudies {
  private static final ZoneId HERE = ZoneId.of("Europe/London");
  private static final String SELECT =
      """
      select * from case_study
       where (state <> 'draft' or joined_school is null
              or joined_school = nullif(current_setting('app.school', true), '')::uuid)
      """;

  private final JdbcClient jdbc;

  CaseStudies(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /// All, the latest change first.
  @Transactional(readOnly = true)
  public List<CaseStudy> list() {
    return jdbc.sql(SELECT + "order by changed_at desc, case_id").query(CaseStudies::row).list();
  }

  /// One of them.
  @Transactional(readOnly = true)
  public Optional<CaseStudy> find(UUID id) {
    return jdbc.sql(SELECT + "and case_id = :id")
        .param("id", id)
        .query(CaseStudies::row)
        .optional();
  }

  /// Adds a draft.
  ///
  /// @param group whose trial it is about, or null
  @Transactional(propagation = Propagation.MANDATORY)
  public UUID add(HubId hub, Posts.Writer by, CaseText text, @Nullable UUID group) {
    UUID id = UUID.randomUUID();
    with(
            jdbc.sql(
                """
                insert into case_study (hub_id, case_id, title, context, question, done, happened, tips, resources, step_ids,
                                        group_id, member_id, hub_school_id, joined_school, adult, written_by)
                values (:hub, :id, :title, :context, :question, :done, :happened, :tips, :resources,
                        string_to_array(:steps, ','), :group::uuid, :member::uuid, :place::uuid, :school::uuid, :adult::uuid, :by)
                """),
            text,
            group)
        .param("hub", hub.value())
        .param("id", id)
        .param("member", by.member())
        .param("place", by.place())
        .param("school", by.school())
        .param("adult", by.adult())
        .param("by", by.name())
        .update();
    return id;
  }

  /// Changes what it says; what was withdrawn is a draft again.
  ///
  /// @return false where it is not open to changes any more
  @Transactional(propagation = Propagation.MANDATORY)
  boolean change(UUID id, CaseText text, @Nullable UUID group) {
    return with(
                jdbc.sql(
                    """
                    update case_study
                       set title = :title, context = :context, question = :question, done = :done, happened = :happened,
                           tips = :tips, resources = :resources, step_ids = string_to_array(:steps, ','), group_id = :group::uuid,
                           state = 'draft', revision = revision + 1, changed_at = now()
                     where case_id = :id and state in ('draft', 'withdrawn')
                    """),
                text,
                group)
            .param("id", id)
            .update()
        > 0;
  }

  /// Offers a draft, takes what is offered back, or withdraws what is published.
  ///
  /// @return false where it was not there any more
  @Transactional(propagation = Propagation.MANDATORY)
  public boolean move(UUID id, CaseState from, CaseState to) {
    return jdbc.sql(
                """
                update case_study
                   set state = :to, changed_at = now(),
                       offered_at = case when :to = 'offered' then now() else offered_at end,
                       withdrawn_at = case when :to = 'withdrawn' then now() else withdrawn_at end
                 where case_id = :id and state = :from
                """)
            .param("to", to.key())
            .param("from", from.key())
            .param("id", id)
            .update()
        > 0;
  }

  /// Publishes what is offered.
  ///
  /// @param revision what the reviewer has read
  /// @return false where it was changed or taken back meanwhile
  @Transactional(propagation = Propagation.MANDATORY)
  public boolean publish(UUID id, int revision, MemberId reviewer) {
    return jdbc.sql(
                """
                update case_study set state = 'published', published_at = now(), changed_at = now(), reviewed_by = :reviewer
                 where case_id = :id and state = 'offered' and revision = :revision and member_id is distinct from :reviewer
                """)
            .param("reviewer", reviewer.value())
            .param("id", id)
            .param("revision", revision)
            .update()
        > 0;
  }

  /// The day on which something was, where schools are.
  static @Nullable LocalDate day(ResultSet row, String column) throws SQLException {
    OffsetDateTime at = row.getObject(column, OffsetDateTime.class);
    return at == null ? null : at.atZoneSameInstant(HERE).toLocalDate();
  }

  private static JdbcClient.StatementSpec with(
      JdbcClient.StatementSpec sql, CaseText text, @Nullable UUID group) {
    return sql.param("title", text.title())
        .param("context", text.context())
        .param("question", text.question())
        .param("done", text.done())
        .param("happened", text.happened())
        .param("tips", text.tips())
        .param("resources", text.resources())
        .param("steps", String.join(",", text.steps()))
        .param("group", group);
  }

  private static CaseStudy row(ResultSet row, int number) throws SQLException {
    return new CaseStudy(
        new HubId(row.getObject("hub_id", UUID.class)),
        row.getObject("case_id", UUID.class),
        CaseText.of(row),
        row.getObject("group_id", UUID.class),
        row.getObject("member_id", UUID.class),
        row.getObject("joined_school", UUID.class),
        row.getObject("adult", UUID.class),
        row.getString("written_by"),
        CaseState.of(row.getString("state")),
        row.getInt("revision"),
        row.getObject("changed_at", OffsetDateTime.class).atZoneSameInstant(HERE).toLocalDate(),
        day(row, "published_at"));
  }
}
