package keepup.app.account;

import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.session.Session;
import org.springframework.session.SessionRepository;

/// Sessions without what a request does not need of the database. That a session was used is
/// written down every few minutes instead of at every request, which is a commit the less; and the
/// framework's question, after it has saved a session, whether there is such a session is not asked
/// again. Whether a session has been ended is still read at every request.
///
/// @param <S> the session of the repository that keeps them
final class SparingSessions<S extends Session>
    implements SessionRepository<SparingSessions.Sparing<S>> {
  /// How far behind the written time of last use may be. A session that nobody uses ends that much
  /// early at most.
  static final Duration BEHIND = Duration.ofMinutes(5);

  /// What one request knows.
  static final class Known {
    private @Nullable Sparing<?> saved;
  }

  /// Bound while a request is served.
  static final ScopedValue<Known> KNOWN = ScopedValue.newInstance();

  /// Bound while a session is read: one statement, which needs no transaction.
  static final ScopedValue<Boolean> READING = ScopedValue.newInstance();

  private final SessionRepository<S> kept;

  SparingSessions(SessionRepository<S> kept) {
    this.kept = kept;
  }

  @Override
  public Sparing<S> createSession() {
    return new Sparing<>(kept.createSession());
  }

  @Override
  public void save(Sparing<S> session) {
    kept.save(session.kept);
    if (KNOWN.isBound()) {
      KNOWN.get().saved = session;
    }
  }

  @Override
  @SuppressWarnings("unchecked") // what this repository saved is its own
  public @Nullable Sparing<S> findById(String id) {
    Sparing<?> saved = KNOWN.isBound() ? KNOWN.get().saved : null;
    if (saved != null && saved.getId().equals(id)) {
      return (Sparing<S>) saved;
    }
    @Nullable S found = ScopedValue.where(READING, true).call(() -> kept.findById(id));
    return found == null ? null : new Sparing<>(found);
  }

  @Override
  public void deleteById(String id) {
    if (KNOWN.isBound()) {
      KNOWN.get().saved = null;
    }
    kept.deleteById(id);
  }

  /// A session that passes everything on but a time of last use that has hardly changed.
  static final class Sparing<S extends Session> implements Session {
    private final S kept;

    Sparing(S kept) {
      this.kept = kept;
    }

    @Override
    public void setLastAccessedTime(Instant time) {
      if (Duration.between(kept.getLastAccessedTime(), time).compareTo(BEHIND) >= 0) {
        kept.setLastAccessedTime(time);
      }
    }

    @Override
    public Instant getLastAccessedTime() {
      return kept.getLastAccessedTime();
    }

    @Override
    public String getId() {
      return kept.getId();
    }

    @Override
    public String changeSessionId() {
      return kept.changeSessionId();
    }

    @Override
    @SuppressWarnings("TypeParameterUnusedInFormals") // the framework's own form
    public <T> @Nullable T getAttribute(String name) {
      return kept.getAttribute(name);
    }

    @Override
    public Set<String> getAttributeNames() {
      return kept.getAttributeNames();
    }

    @Override
    public void setAttribute(String name, Object value) {
      kept.setAttribute(name, value);
    }

    @Override
    public void removeAttribute(String name) {
      kept.removeAttribute(name);
    }

    @Override
    public Instant getCreationTime() {
      return kept.getCreationTime();
    }

    @Override
    public void setMaxInactiveInterval(Duration interval) {
      kept.setMaxInactiveInterval(interval);
    }

    @Override
    public Duration getMaxInactiveInterval() {
      return kept.getMaxInactiveInterval();
    }

    @Override
    public boolean isExpired() {
      return kept.isExpired();
    }
  }
}
