package keepup.app.account;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.stereotype.Service;

/// A child's own device that came in by a door: its session opens the pages under `/mine`, and
/// nothing else, for as long as the door's lesson lasts. Then it may hand in what it still holds.
@Service
public class OwnDevice {
  /// What opens a child's own pages, and nothing else.
  static final String AT_THE_DOOR = "AT_THE_DOOR";

  private static final String PREFIX = "keepup.own-device.";
  private static final String DOOR = PREFIX + "door";
  private static final String CHILD = PREFIX + "child";
  private static final String BEFORE = PREFIX + "children";
  private static final String UNTIL = PREFIX + "until";
  private static final Duration HANDING_IN = Duration.ofHours(3);

  /// Who is on the device.
  ///
  /// @param child who came in, or null where that child has said goodbye
  /// @param children who came in by this door on this device: what they wrote may still be on it
  public record Guest(UUID door, @Nullable UUID child, List<UUID> children) {
    public Guest {
      children = List.copyOf(children);
    }

    /// The child who came in and has not said goodbye.
    public Optional<UUID> findChild() {
      return Optional.ofNullable(child);
    }
  }

  private final Clock clock;
  private final HttpSessionSecurityContextRepository contexts =
      new HttpSessionSecurityContextRepository();

  OwnDevice(Clock clock) {
    this.clock = clock;
  }

  /// Whether an adult uses this browser now: a child may not come in on it.
  public static boolean isAdults() {
    var who = SecurityContextHolder.getContext().getAuthentication();
    return who != null && who.getPrincipal() instanceof SignedIn && !isOne(who);
  }

  /// Lets a child in.
  ///
  /// @param person the school, and who signs what the child writes
  /// @param until when the door closes by itself
  public void letIn(
      SignedIn person,
      UUID door,
      UUID child,
      Instant until,
      HttpServletRequest request,
      HttpServletResponse response) {
    List<String> children = new ArrayList<>(List.of(child.toString()));
    HttpSession old = request.getSession(false);
    if (old != null) {
      find(old)
          .filter(guest -> guest.door().equals(door))
          .ifPresent(guest -> guest.children().forEach(one -> children.add(one.toString())));
      old.invalidate(); // nothing of whoever had the device before goes on
    }
    HttpSession session = request.getSession(true);
    Instant last = until.plus(HANDING_IN);
    session.setAttribute(DOOR, door.toString());
    session.setAttribute(CHILD, child.toString());
    session.setAttribute(BEFORE, new ArrayList<>(children.stream().distinct().toList()));
    session.setAttribute(UNTIL, last.toEpochMilli());
    session.setMaxInactiveInterval(
        Math.toIntExact(Math.max(1, Duration.between(clock.instant(), last).toSeconds())));
    SecurityContext context = SecurityContextHolder.createEmptyContext();
    context.setAuthentication(
        UsernamePasswordAuthenticationToken.authenticated(
            person, null, List.of(new SimpleGrantedAuthority(AT_THE_DOOR))));
    SecurityContextHolder.setContext(context);
    contexts.saveContext(context, request, response);
  }

  /// The child says goodbye; the device may still hand in what it holds.
  public static void sayGoodbye(HttpSession session) {
    session.removeAttribute(CHILD);
  }

  /// Who is on this device; nothing where it is no child's own, or its time is up.
  public static Optional<Guest> find(HttpSession session) {
    if (!(session.getAttribute(DOOR) instanceof String door)
        || !(session.getAttribute(BEFORE) instanceof List<?> children)) {
      return Optional.empty();
    }
    return Optional.of(
        new Guest(
            UUID.fromString(door),
            session.getAttribute(CHILD) instanceof String child ? UUID.fromString(child) : null,
            children.stream().map(one -> UUID.fromString(String.valueOf(one))).toList()));
  }

  /// As [#find], but nothing from some hours after the lesson on.
  public Optional<Guest> findInTime(HttpSession session) {
    return session.getAttribute(UNTIL) instanceof Long until && clock.millis() < until
        ? find(session)
        : Optional.empty();
  }

  static boolean isOne(Authentication who) {
    return who.getAuthorities().stream().anyMatch(may -> AT_THE_DOOR.equals(may.getAuthority()));
  }
}
