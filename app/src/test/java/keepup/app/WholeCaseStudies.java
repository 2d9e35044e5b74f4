package keepup.app;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;

/// A case study in each state, and comments on them.
final class WholeCaseStudies {
  private static final List<String> ROWS =
      List.of(
          """
          case_study (hub_id, case_id, title, context, question, done, happened, group_id, member_id, written_by, state,
                      published_at, reviewed_by)
            select g.hub_id, gen_random_uuid(), 'the hub’s study', 'the hub’s context', 'the hub’s question', 'the hub’s doing',
                   'the hub’s end', g.group_id, m.member_id, 'the hub’s trainer', t.state, now(), o.member_id
              from work_group g, hub_member m, hub_member o, unnest('{draft,offered,published,withdrawn}'::text[]) t (state)
             where 'trainer' = any (m.roles) and 'specialist' = any (o.roles)
          """,
          """
          case_comment (hub_id, case_id, comment_id, words, member_id, written_by)
            select hub_id, case_id, gen_random_uuid(), 'the hub’s comment', member_id, 'the hub’s trainer' from case_study
          """);

  private WholeCaseStudies() {}

  /// Within a transaction of a hub that has a work group.
  static void fill(JdbcClient jdbc) {
    for (String row : ROWS) {
      if (jdbc.sql("insert into " + row).update() == 0) {
        throw new IllegalStateException("Nothing was put in: " + row);
      }
    }
  }
}
