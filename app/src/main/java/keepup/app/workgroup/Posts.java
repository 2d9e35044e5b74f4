package keepup.app.workgroup;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import keepup.app.account.HubMember;
import keepup.app.account.SignedIn;
import keepup.app.hub.HubSchoolId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// What members of a group say to each other between meetings: plain text, and comments under it.
@Repository
public class Posts {
  private static final ZoneId HERE = ZoneId.of("Europe/London");

  private final JdbcClient jdbc;

  Posts(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /// Who writes: somebody of the hub, or an adult of a school.
  ///
  /// @param name as the group knows them: name and place
  public record Writer(
      @Nullable UUID member,
      @Nullable UUID place,
      @Nullable UUID school,
      @Nullable UUID adult,
      String name) {
    /// Somebody of a hub, in the hub's name.
    public static Writer of(HubMember person) {
      return new Writer(
          person.member().value(), null, null, null, person.name() + ", " + person.hubName());
    }

    /// An adult of a school, at its place in a hub.
    public static Writer of(SignedIn person, HubSchoolId place) {
      return new Writer(
          null,
          place.value(),
          person.school().value(),
          person.staff().value(),
          person.name() + ", " + person.schoolName());
    }
  }

  /// A post or a comment.
  ///
  /// @param answers the post under which it stands, or null
  /// @param words `""` where it was taken back
  /// @param adult who of a school wrote it, or null
  public record Post(
      UUID id,
      @Nullable UUID answers,
      String words,
      List<String> steps,
      @Nullable UUID adult,
      String by,
      LocalDate on,
      boolean takenBack) {
    /// The steps are kept as they are now.
    public Post {
      steps = List.copyOf(steps);
    }
  }

  /// All of a group, in the order of writing.
  @Transactional(readOnly = true)
  List<Post> list(GroupId group) {
    return jdbc.sql("select * from work_group_post where group_id = :group order by sequence")
        .param("group", group.value())
        .query((row, _) ->
            new Post(
                row.getObject("post_id", UUID.class),
                row.getObject("answers", UUID.class),
                row.getString("words"),
                Arrays.asList((String[]) row.getArray("step_ids").getArray()),
                row.getObject("adult", UUID.class),
                row.getString("written_by"),
                row.getObject("written_at", OffsetDateTime.class)
                    .atZoneSameInstant(HERE)
                    .toLocalDate(),
                row.getObject("taken_back_at") != null))
        .list();
  }

  /// Adds a post, or a comment under one.
  @Transactional(propagation = Propagation.MANDATORY)
  public UUID add(
      WorkGroup group, Writer by, String words, List<String> steps, @Nullable UUID answers) {
    UUID id = UUID.randomUUID();
    jdbc.sql(
            """
            insert into work_group_post (hub_id, group_id, post_id, answers, words, step_ids, member_id, hub_school_id,
                                         joined_school, adult, written_by)
            values (:hub, :group, :id, :answers::uuid, :words, string_to_array(:steps, ','), :member::uuid, :place::uuid,
                    :school::uuid, :adult::uuid, :by)
            """)
        .param("hub", group.hub().value())
        .param("group", group.id().value())
        .param("id", id)
        .param("answers", answers)
        .param("words", words)
        .param("steps", String.join(",", steps))
        .param("member", by.member())
        .param("place", by.place())
        .param("school", by.school())
        .param("adult", by.adult())
        .param("by", by.name())
        .update();
    return id;
  }

  /// Takes a post back: its words are gone for good.
  @Transactional(propagation = Propagation.MANDATORY)
  void takeBack(GroupId group, UUID id) {
    jdbc.sql(
            """
            update work_group_post set words = '', taken_back_at = now() where group_id = :group and post_id = :id
            """)
        .param("group", group.value())
        .param("id", id)
        .update();
  }
}
