package keepup.app;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;
import keepup.app.account.CurrentSchool;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/// Every request that the application answers, and the ids that may stand in them.
final class Routes {
  private static final String ID_COLUMNS =
      """
      select format('select distinct %1$I::text from %2$I where %1$I is not null limit 3', column_name, table_name)
        from information_schema.columns c
       where table_schema = 'public' and data_type = 'uuid'
         and exists (select from information_schema.columns s
                      where s.table_schema = 'public' and s.table_name = c.table_name and s.column_name = 'school_id')
      """;

  private Routes() {}

  /// One request, with `{names}` for the ids in its address.
  record Route(RequestMethod method, String pattern) {
    String filled(String id) {
      return pattern.replaceAll("\\{[^}]+}", id);
    }
  }

  static List<Route> list(ConfigurableApplicationContext app) {
    var routes = new ArrayList<Route>();
    app.getBean("requestMappingHandlerMapping", RequestMappingHandlerMapping.class)
        .getHandlerMethods()
        .keySet()
        .forEach(mapping -> {
          for (String pattern : mapping.getPatternValues()) {
            for (RequestMethod method : mapping.getMethodsCondition().getMethods()) {
              routes.add(new Route(method, pattern));
            }
          }
        });
    return routes;
  }

  /// Some of every id that the school has anywhere in the database, whatever tables come to be.
  static List<String> idsOf(ConfigurableApplicationContext app, TestSchool school) {
    var jdbc = app.getBean(JdbcClient.class);
    var transaction = new TransactionTemplate(app.getBean(PlatformTransactionManager.class));
    return CurrentSchool.in(
        school.id(),
        () ->
            Objects.requireNonNull(
                transaction.execute(_ -> {
                  var ids = new TreeSet<String>();
                  for (String select : texts(jdbc, ID_COLUMNS)) {
                    ids.addAll(texts(jdbc, select));
                  }
                  return List.copyOf(ids);
                })));
  }

  /// All that the database holds of a school, as one line a table: how many rows, and a digest of
  /// them.
  static List<String> stateOf(ConfigurableApplicationContext app, TestSchool school) {
    var jdbc = app.getBean(JdbcClient.class);
    var transaction = new TransactionTemplate(app.getBean(PlatformTransactionManager.class));
    return CurrentSchool.in(
        school.id(),
        () ->
            Objects.requireNonNull(
                transaction.execute(_ ->
                    texts(jdbc, STATES).stream()
                        .flatMap(select -> texts(jdbc, select).stream())
                        .toList())));
  }

  /// Some of every id that a hub has anywhere in the database.
  static List<String> idsOf(TestHub hub) {
    return TestHub.within(
        hub.id(),
        () -> {
          var jdbc = RunningApp.bean(JdbcClient.class);
          var ids = new TreeSet<String>();
          for (String select : texts(jdbc, ID_COLUMNS.replace("'school_id'", "'hub_id'"))) {
            ids.addAll(texts(jdbc, select));
          }
          return List.copyOf(ids);
        });
  }

  /// All that the database holds of a hub, as [#stateOf(ConfigurableApplicationContext,
  /// TestSchool)].
  static List<String> stateOf(TestHub hub) {
    return TestHub.within(
        hub.id(),
        () -> {
          var jdbc = RunningApp.bean(JdbcClient.class);
          return texts(jdbc, STATES.replace("'school_id'", "'hub_id'")).stream()
              .flatMap(select -> texts(jdbc, select).stream())
              .toList();
        });
  }

  private static final String STATES =
      """
      select format('select %L || count(*) || %L || coalesce(md5(string_agg(t::text, %L order by t::text)), %L) from %I t',
                    table_name || ' ', ' ', '|', '', table_name)
        from information_schema.columns where table_schema = 'public' and column_name = 'school_id' order by table_name
      """;

  private static List<String> texts(JdbcClient jdbc, String select) {
    return jdbc.sql(select).query((row, _) -> row.getString(1)).list();
  }
}
