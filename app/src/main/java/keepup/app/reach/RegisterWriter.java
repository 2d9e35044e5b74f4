package keepup.app.reach;

import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import java.util.function.Function;
import javax.sql.DataSource;
import keepup.gias.SchoolRow;
import keepup.reach.Link;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// Writes the national register, some thousands of rows a statement. Only in a transaction of the
/// national team does the database take them.
@Repository
class RegisterWriter {
  private static final int AT_ONCE = 5_000;
  private static final List<Column<SchoolRow>> SCHOOL =
      List.of(
          new Column<>("urn", "integer", row -> row.entry().urn().value()),
          new Column<>("name", "text", row -> row.entry().name()),
          new Column<>("closed", "boolean", row -> row.entry().closed()),
          new Column<>("opened_on", "date", row -> row.entry().openedOn()),
          new Column<>("closed_on", "date", row -> row.entry().closedOn()),
          new Column<>("phase", "text", row -> row.entry().phase()),
          new Column<>("region", "text", row -> row.entry().region()),
          new Column<>("free_meals", "float8", row -> row.entry().freeMealsPercent()),
          new Column<>("type", "text", SchoolRow::type),
          new Column<>("local_authority", "text", SchoolRow::localAuthority),
          new Column<>("number", "text", SchoolRow::number),
          new Column<>("street", "text", SchoolRow::street),
          new Column<>("town", "text", SchoolRow::town),
          new Column<>("postcode", "text", SchoolRow::postcode),
          new Column<>("trust", "text", SchoolRow::trust),
          new Column<>("urban", "text", SchoolRow::urban),
          new Column<>("pupils", "integer", SchoolRow::pupils),
          new Column<>("low_age", "integer", SchoolRow::lowAge),
          new Column<>("high_age", "integer", SchoolRow::highAge));
  private static final List<Column<Link>> LINK =
      List.of(
          new Column<>("from_urn", "integer", link -> link.from().value()),
          new Column<>("to_urn", "integer", link -> link.to().value()),
          new Column<>("made_on", "date", Link::on));

  private final JdbcTemplate jdbc;

  RegisterWriter(DataSource connections) {
    this.jdbc = new JdbcTemplate(connections);
  }

  private record Column<T>(
      String name,
      String type,
      Function<T, ? extends @org.jspecify.annotations.Nullable Object> value) {}

  /// How many rows were new, and how many known ones changed.
  record Written(int added, int changed) {}

  /// Brings the schools up to date; a school that is not among them stays.
  @Transactional(propagation = Propagation.MANDATORY)
  public Written writeSchools(List<SchoolRow> rows) {
    return write("national_school", SCHOOL, 1, rows);
  }

  /// Brings the links up to date.
  ///
  /// @param links each once
  @Transactional(propagation = Propagation.MANDATORY)
  public Written writeLinks(List<Link> links) {
    return write("national_link", LINK, 2, links);
  }

  /// How many links there are that are not among these.
  @Transactional(propagation = Propagation.MANDATORY)
  public int countOther(List<Link> links) {
    return run("select count(*)::integer", links);
  }

  /// Removes them.
  @Transactional(propagation = Propagation.MANDATORY)
  public int removeOther(List<Link> links) {
    return run("delete", links);
  }

  private int run(String what, List<Link> links) {
    String sql =
        what
            + """
             from national_link l where not exists (
               select from (select unnest(?) as from_urn, unnest(?) as to_urn) f
                where f.from_urn = l.from_urn and f.to_urn = l.to_urn)
            """;
    Integer count =
        jdbc.execute((Connection connection) -> {
          try (PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < 2; i++) {
              statement.setArray(i + 1, array(connection, LINK.get(i), links));
            }
            if (what.equals("delete")) {
              return statement.executeUpdate();
            }
            try (var row = statement.executeQuery()) {
              return row.next() ? row.getInt(1) : 0;
            }
          }
        });
    return count == null ? 0 : count;
  }

  private <T> Written write(String table, List<Column<T>> columns, int keys, List<T> rows) {
    int added = 0;
    int changed = 0;
    String sql = statement(table, columns, keys);
    for (int from = 0; from < rows.size(); from += AT_ONCE) {
      List<T> some = rows.subList(from, Math.min(rows.size(), from + AT_ONCE));
      Written part = jdbc.execute((Connection connection) -> write(connection, sql, columns, some));
      added += part == null ? 0 : part.added();
      changed += part == null ? 0 : part.changed();
    }
    return new Written(added, changed);
  }

  /// A row that is as it was is not written: bringing the same file in again writes nothing.
  private static <T> String statement(String table, List<Column<T>> columns, int keys) {
    String names = join(columns, "%s");
    List<Column<T>> rest = columns.subList(keys, columns.size());
    return """
    with done as (
      insert into %1$s as t (%2$s) select * from unnest(%3$s)
      on conflict (%4$s) do update set %5$s where (%6$s) is distinct from (%7$s)
      returning (xmax = 0) as added)
    select count(*) filter (where added), count(*) filter (where not added) from done
    """
        .formatted(
            table,
            names,
            join(columns, "?"),
            join(columns.subList(0, keys), "%s"),
            join(rest, "%1$s = excluded.%1$s"),
            join(rest, "t.%s"),
            join(rest, "excluded.%s"));
  }

  private static <T> String join(List<Column<T>> columns, String pattern) {
    return columns.stream()
        .map(column -> pattern.formatted(column.name()))
        .collect(java.util.stream.Collectors.joining(", "));
  }

  private static <T> Written write(
      Connection connection, String sql, List<Column<T>> columns, List<T> rows)
      throws SQLException {
    try (PreparedStatement statement = connection.prepareStatement(sql)) {
      for (int i = 0; i < columns.size(); i++) {
        statement.setArray(i + 1, array(connection, columns.get(i), rows));
      }
      try (var row = statement.executeQuery()) {
        return row.next() ? new Written(row.getInt(1), row.getInt(2)) : new Written(0, 0);
      }
    }
  }

  private static <T> Array array(Connection connection, Column<T> column, List<T> rows)
      throws SQLException {
    return connection.createArrayOf(
        column.type(), rows.stream().map(row -> column.value().apply(row)).toArray());
  }
}
