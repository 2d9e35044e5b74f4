package keepup.app.office;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import keepup.app.school.PupilId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/// Every row about a child, of every table that has any: which tables these are is asked of the
/// database itself, so that none is forgotten.
@Repository
@Transactional(readOnly = true)
class WholeFile {
  private final JdbcClient jdbc;
  private final JsonMapper json = JsonMapper.builder().build();

  WholeFile(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /// A table's rows.
  ///
  /// @param about whether they are about the child, or what such rows lean on
  record Rows(String table, boolean about, List<Map<String, Object>> rows) {
    /// The columns that stand in any row.
    Set<String> columns() {
      Set<String> columns = new LinkedHashSet<>();
      rows.forEach(row -> columns.addAll(row.keySet()));
      return columns;
    }

    /// `fact answer`.
    String words() {
      return table.replace('_', ' ');
    }
  }

  /// Where rows are found.
  private record Place(String table, String via, boolean about) {}

  List<Rows> list(PupilId pupil) {
    List<Place> places =
        jdbc.sql(
                """
                select name, via, true as about, distance from tables_about_a_child()
                union all
                select name, via, false, 99 from tables_behind_a_child()
                order by 4, 1
                """)
            .query((row, _) ->
                new Place(row.getString("name"), row.getString("via"), row.getBoolean("about")))
            .list();
    Map<String, Set<String>> pupilColumns = pupilColumns();
    return places.stream()
        .map(place ->
            new Rows(
                place.table(),
                place.about(),
                rows(place, pupil, pupilColumns.getOrDefault(place.table(), Set.of()))))
        .filter(rows -> !rows.rows().isEmpty())
        .toList();
  }

  /// Who saw or changed something of the child, without naming them.
  List<Map<String, Object>> listSeen(PupilId pupil) {
    return jdbc.sql(
            """
            select json_build_object('at', e.at, 'action', e.action, 'by', s.role)::text as row
              from audit_entry e left join staff s on s.school_id = e.school_id and s.staff_id = e.staff_id
             where e.subject = :id order by e.sequence
            """)
        .param("id", pupil.toString())
        .query((row, _) -> read(row.getString("row")))
        .list();
  }

  /// The names of the adults behind the ids in the rows.
  Map<String, String> staffNames() {
    Map<String, String> names = new LinkedHashMap<>();
    jdbc.sql("select staff_id, name from staff")
        .query(row -> {
          names.put(String.valueOf(row.getObject("staff_id", UUID.class)), row.getString("name"));
        });
    return names;
  }

  private List<Map<String, Object>> rows(Place place, PupilId pupil, Set<String> pupilColumns) {
    return jdbc
        .sql(
            "select (to_jsonb(%1$s) - 'school_id')::text as row from public.%1$s where %2$s order by 1"
                .formatted(place.table(), place.via().replace("$1", ":child")))
        .param("child", pupil.value())
        .query((row, _) -> read(row.getString("row")))
        .list()
        .stream()
        .map(row -> withoutOthers(row, pupil, pupilColumns))
        .toList();
  }

  /// A row about two children does not tell of the other.
  private static Map<String, Object> withoutOthers(
      Map<String, Object> row, PupilId pupil, Set<String> pupilColumns) {
    Map<String, Object> own = new LinkedHashMap<>(row);
    own.replaceAll((column, value) ->
        pupilColumns.contains(column) && !pupil.toString().equals(value) ? "another child" : value);
    return own;
  }

  /// The columns of each table that refer to a child.
  private Map<String, Set<String>> pupilColumns() {
    Map<String, Set<String>> columns = new LinkedHashMap<>();
    jdbc.sql(
            """
            select c.relname, a.attname
              from pg_constraint f
              join pg_class c on c.oid = f.conrelid
              join pg_attribute a on a.attrelid = f.conrelid and a.attnum = any (f.conkey) and a.attname <> 'school_id'
             where f.contype = 'f' and f.confrelid = 'public.pupil'::regclass
            """)
        .query(row -> {
          columns
              .computeIfAbsent(row.getString("relname"), _ -> new LinkedHashSet<>())
              .add(row.getString("attname"));
        });
    return columns;
  }

  @SuppressWarnings("unchecked") // a JSON object has text for keys
  private Map<String, Object> read(String row) {
    Map<String, Object> read = new LinkedHashMap<>();
    ((Map<String, Object>) json.readValue(row, LinkedHashMap.class))
        .forEach((column, value) -> read.put(column, value == null ? "" : value));
    return read;
  }
}
