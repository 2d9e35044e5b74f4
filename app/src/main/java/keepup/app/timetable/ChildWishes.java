package keepup.app.timetable;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import keepup.app.account.SchoolId;
import keepup.app.school.ClassId;
import keepup.app.school.PupilId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// What a child is never taken out of, and who must not or who works well together.
@Repository
@Transactional(readOnly = true)
public class ChildWishes {
  private final JdbcClient jdbc;

  ChildWishes(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /// Two children.
  public record Pair(PupilId first, PupilId second) {
    /// Whether both are among these.
    public boolean isIn(Set<PupilId> pupils) {
      return pupils.contains(first) && pupils.contains(second);
    }
  }

  /// The wishes for the children of a class.
  ///
  /// @param keptIn the lessons that a child is never taken out of
  /// @param apart pairs who must not be in one group
  /// @param together pairs who work well together
  public record Wishes(Map<PupilId, Set<String>> keptIn, List<Pair> apart, List<Pair> together) {
    public Wishes {
      keptIn = Map.copyOf(keptIn);
      apart = List.copyOf(apart);
      together = List.copyOf(together);
    }
  }

  /// The wishes for the children of a class.
  public Wishes list(ClassId classId) {
    Map<PupilId, Set<String>> keptIn = new HashMap<>();
    jdbc.sql(
            """
            select k.pupil_id, k.lesson from pupil_kept_in k
              join pupil p on p.school_id = k.school_id and p.pupil_id = k.pupil_id
             where p.class_id = :class
            """)
        .param("class", classId.value())
        .query(row -> {
          keptIn
              .computeIfAbsent(
                  new PupilId(row.getObject("pupil_id", UUID.class)), _ -> new HashSet<>())
              .add(row.getString("lesson"));
        });
    List<Pair> apart = new ArrayList<>();
    List<Pair> together = new ArrayList<>();
    jdbc.sql(
            """
            select k.pupil_id, k.other_id, k.way from pupil_pair k
              join pupil p on p.school_id = k.school_id and p.pupil_id = k.pupil_id
              join pupil o on o.school_id = k.school_id and o.pupil_id = k.other_id
             where p.class_id = :class and o.class_id = :class
            """)
        .param("class", classId.value())
        .query(row -> {
          Pair pair =
              new Pair(
                  new PupilId(row.getObject("pupil_id", UUID.class)),
                  new PupilId(row.getObject("other_id", UUID.class)));
          (row.getString("way").equals("apart") ? apart : together).add(pair);
        });
    return new Wishes(keptIn, apart, together);
  }

  /// Writes the wishes for one child anew.
  ///
  /// @param lessons never to be missed
  /// @param ways of others in the class: `apart` or `together`
  @Transactional(propagation = Propagation.MANDATORY)
  public void replace(
      SchoolId school, PupilId pupil, Set<String> lessons, Map<PupilId, String> ways) {
    jdbc.sql("delete from pupil_kept_in where pupil_id = :id").param("id", pupil.value()).update();
    jdbc.sql("delete from pupil_pair where pupil_id = :id or other_id = :id")
        .param("id", pupil.value())
        .update();
    lessons.forEach(lesson ->
        jdbc.sql("insert into pupil_kept_in values (:school, :id, :lesson)")
            .param("school", school.value())
            .param("id", pupil.value())
            .param("lesson", lesson)
            .update());
    ways.forEach((other, way) ->
        jdbc.sql(
                """
                insert into pupil_pair (school_id, pupil_id, other_id, way)
                values (:school, least(:one::uuid, :other::uuid), greatest(:one::uuid, :other::uuid), :way)
                """)
            .param("school", school.value())
            .param("one", pupil.value())
            .param("other", other.value())
            .param("way", way)
            .update());
  }
}
