package keepup.database;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/// The tables in an order in which they can be filled: each after those that it refers to.
final class TableOrder {

  private TableOrder() {}

  /// @param leftOut names in brackets, as SQL
  static List<String> list(Connection connection, String leftOut) throws SQLException {
    Set<String> waiting =
        new LinkedHashSet<>(
            Backup.list(
                connection,
                """
                select relname from pg_class
                 where relnamespace = 'public'::regnamespace and relkind = 'r' and relname not in %s order by relname\
                """
                    .formatted(leftOut)));
    Set<String> references =
        new HashSet<>(
            Backup.list(
                connection,
                """
                select distinct c.relname || '>' || p.relname
                  from pg_constraint f
                  join pg_class c on c.oid = f.conrelid
                  join pg_class p on p.oid = f.confrelid
                 where f.contype = 'f' and c.oid <> p.oid\
                """));
    List<String> order = new ArrayList<>();
    while (!waiting.isEmpty()) {
      List<String> next =
          waiting.stream()
              .filter(table ->
                  waiting.stream().noneMatch(other -> references.contains(table + ">" + other)))
              .toList();
      if (next.isEmpty()) {
        throw new IllegalStateException("These tables refer to each other in a circle: " + waiting);
      }
      order.addAll(next);
      next.forEach(waiting::remove);
    }
    return order;
  }
}
