package keepup.app.office;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import keepup.app.account.SignedIn;
import keepup.app.office.EveryChild.Kept;
import keepup.app.school.PupilErased;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Erases a child, wholly: see `docs/decisions/0013`. The rows go by the database's own function,
/// which is all of that right that the application has.
@Service
class Erasure {
  private final JdbcClient jdbc;
  private final ApplicationEventPublisher events;

  Erasure(JdbcClient jdbc, ApplicationEventPublisher events) {
    this.jdbc = jdbc;
    this.events = events;
  }

  /// Totals of all children erased in a school year.
  record Total(int begins, int children, int answers, int sessionPlaces) {}

  /// Erases a child.
  ///
  /// @return where the child's name or number still stands in words that an adult wrote, such as
  ///   `title of kept sequence`
  @Transactional
  public List<String> erase(SignedIn head, Kept child) {
    head.requireHead();
    jdbc.sql("select erase_pupil(:pupil, :head)")
        .param("pupil", child.id().value())
        .param("head", head.staff().value())
        .query(Integer.class)
        .single();
    jdbc.sql(
            """
            delete from spring_session_attributes
             where position(convert_to(:id, 'UTF8') in attribute_bytes) > 0
            """)
        .param("id", child.id().toString())
        .update();
    events.publishEvent(new PupilErased(child.id()));
    return stillThere(child);
  }

  @Transactional(readOnly = true)
  public List<Total> totals() {
    return jdbc.sql(
            "select begins, children, answers, session_places from erased_total order by begins desc")
        .query((row, _) ->
            new Total(
                row.getInt("begins"),
                row.getInt("children"),
                row.getInt("answers"),
                row.getInt("session_places")))
        .list();
  }

  private List<String> stillThere(Kept child) {
    Set<String> wanted = new TreeSet<>(List.of(child.name(), child.legalName()));
    if (child.upn() != null) {
      wanted.add(child.upn());
    }
    List<String> found = new ArrayList<>();
    for (Column column : textColumns()) {
      for (String words : wanted) {
        Integer rows =
            jdbc.sql(
                    "select count(*) from public.%s where position(lower(:words) in lower(%s::text)) > 0"
                        .formatted(column.table(), column.name()))
                .param("words", words)
                .query(Integer.class)
                .single();
        String place =
            "%s of %s".formatted(column.name(), column.table()).replace('_', ' ').replace("\"", "");
        if (rows > 0 && !found.contains(place)) {
          found.add(place);
        }
      }
    }
    return found;
  }

  private record Column(String table, String name) {}

  private List<Column> textColumns() {
    return jdbc.sql(
            """
            select quote_ident(c.table_name) as table_name, quote_ident(c.column_name) as column_name
              from information_schema.columns c
             where c.table_schema = 'public' and c.data_type in ('text', 'character varying', 'ARRAY')
               and c.table_name <> 'staff'
               and exists (select from information_schema.columns s
                            where s.table_schema = 'public' and s.table_name = c.table_name and s.column_name = 'school_id')
             order by 1, 2
            """)
        .query((row, _) -> new Column(row.getString("table_name"), row.getString("column_name")))
        .list();
  }
}
