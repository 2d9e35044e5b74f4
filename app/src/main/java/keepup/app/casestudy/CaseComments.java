package keepup.app.casestudy;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import keepup.app.workgroup.Posts;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// What readers of the hub and of its schools say of a case study.
@Repository
public class CaseComments {
  private final JdbcClient jdbc;

  CaseComments(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /// A comment.
  ///
  /// @param words `""` where it was taken back
  /// @param member who of the hub wrote it, or null
  /// @param adult who of a school wrote it, or null
  public record Comment(
      UUID id,
      String words,
      @Nullable UUID member,
      @Nullable UUID adult,
      String by,
      LocalDate on,
      boolean takenBack) {}

  /// All of a case study, in the order of writing.
  @Transactional(readOnly = true)
  public List<Comment> list(CaseStudy study) {
    return jdbc.sql("select * from case_comment where case_id = :id order by sequence")
        .param("id", study.id())
        .query((row, _) ->
            new Comment(
                row.getObject("comment_id", UUID.class),
                row.getString("words"),
                row.getObject("member_id", UUID.class),
                row.getObject("adult", UUID.class),
                row.getString("written_by"),
                Objects.requireNonNull(CaseStudies.day(row, "written_at")),
                row.getObject("taken_back_at") != null))
        .list();
  }

  /// One of them.
  @Transactional(readOnly = true)
  public Optional<Comment> find(CaseStudy study, UUID id) {
    return list(study).stream().filter(one -> one.id().equals(id)).findFirst();
  }

  /// Adds one.
  @Transactional(propagation = Propagation.MANDATORY)
  public void add(CaseStudy study, Posts.Writer by, String words) {
    jdbc.sql(
            """
            insert into case_comment (hub_id, case_id, comment_id, words, member_id, hub_school_id, joined_school, adult, written_by)
            values (:hub, :study, gen_random_uuid(), :words, :member::uuid, :place::uuid, :school::uuid, :adult::uuid, :by)
            """)
        .param("hub", study.hub().value())
        .param("study", study.id())
        .param("words", words)
        .param("member", by.member())
        .param("place", by.place())
        .param("school", by.school())
        .param("adult", by.adult())
        .param("by", by.name())
        .update();
  }

  /// Takes one back: its words are gone for good.
  @Transactional(propagation = Propagation.MANDATORY)
  void takeBack(CaseStudy study, Comment comment) {
    jdbc.sql(
            """
            update case_comment set words = '', taken_back_at = now() where case_id = :study and comment_id = :id
            """)
        .param("study", study.id())
        .param("id", comment.id())
        .update();
  }
}
