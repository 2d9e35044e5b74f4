package keepup.app.account;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.Filter;
import jakarta.servlet.ServletException;
import java.io.IOException;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Primary;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.session.Session;
import org.springframework.session.SessionRepository;
import org.springframework.session.jdbc.JdbcIndexedSessionRepository;
import org.springframework.session.jdbc.config.annotation.web.http.EnableJdbcHttpSession;
import org.springframework.session.web.http.CookieSerializer;
import org.springframework.session.web.http.DefaultCookieSerializer;
import org.springframework.session.web.http.SessionRepositoryFilter;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionCallback;
import org.springframework.transaction.support.TransactionOperations;
import org.springframework.transaction.support.TransactionTemplate;

/// Sessions live in the database: a restart, or another node, knows who is signed in.
@Configuration(proxyBeanMethods = false)
@EnableJdbcHttpSession(maxInactiveIntervalInSeconds = Sessions.SCHOOL_DAY_SECONDS)
class Sessions {
  static final int SCHOOL_DAY_SECONDS = 10 * 60 * 60;

  /// Plain transactions: finding out who is signed in must not itself ask who is signed in.
  @Bean
  TransactionOperations springSessionTransactionOperations(DataSource dataSource) {
    var transactions = new TransactionTemplate(new JdbcTransactionManager(dataSource));
    transactions.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    return new ReadOrWrite(transactions);
  }

  /// A session is read by one statement of its own: a transaction around it is two more ways to the
  /// database at every request.
  private record ReadOrWrite(TransactionOperations writing) implements TransactionOperations {
    @Override
    public <T extends @Nullable Object> T execute(TransactionCallback<T> action) {
      return SparingSessions.READING.isBound()
          ? TransactionOperations.withoutTransaction().execute(action)
          : writing.execute(action);
    }
  }

  /// What the framework takes instead of the repository behind it.
  @Bean
  @Primary
  SparingSessions<? extends Session> sparingSessions(JdbcIndexedSessionRepository kept) {
    return sparing(kept);
  }

  private static <S extends Session> SparingSessions<S> sparing(SessionRepository<S> kept) {
    return new SparingSessions<>(kept);
  }

  /// Error pages, too, know who is signed in.
  @Bean
  FilterRegistrationBean<SessionRepositoryFilter<?>> sessionFilter(
      SessionRepositoryFilter<?> filter) {
    var registration = new FilterRegistrationBean<SessionRepositoryFilter<?>>(filter);
    registration.setOrder(SessionRepositoryFilter.DEFAULT_ORDER);
    registration.setDispatcherTypes(
        DispatcherType.REQUEST, DispatcherType.ERROR, DispatcherType.ASYNC);
    return registration;
  }

  /// Before the framework looks for a session: what one request knows of it.
  @Bean
  FilterRegistrationBean<Filter> knownSession() {
    var registration =
        new FilterRegistrationBean<Filter>((request, response, chain) -> {
          try {
            ScopedValue.where(SparingSessions.KNOWN, new SparingSessions.Known())
                .call(() -> {
                  chain.doFilter(request, response);
                  return true;
                });
          } catch (IOException | ServletException | RuntimeException fault) {
            throw fault;
          } catch (Exception other) {
            throw new ServletException(other);
          }
        });
    registration.setOrder(SessionRepositoryFilter.DEFAULT_ORDER - 1);
    registration.setDispatcherTypes(
        DispatcherType.REQUEST, DispatcherType.ERROR, DispatcherType.ASYNC);
    return registration;
  }

  @Bean
  CookieSerializer cookieSerializer() {
    var cookie = new DefaultCookieSerializer();
    cookie.setCookieName("keepup");
    cookie.setUseHttpOnlyCookie(true);
    cookie.setSameSite("Lax");
    return cookie;
  }
}
