package keepup.app.account;

import java.io.Serial;
import java.io.Serializable;
import java.security.Principal;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.springframework.security.access.AccessDeniedException;

/// Who is signed in for a hub or the national team. A controller under `/programme` asks for it
/// with `@AuthenticationPrincipal HubMember`; nowhere else is there one. The hub comes from here
/// and never from an address.
///
/// @param name as people say it: `Dr Amara Finch`
/// @param national whether it is the national team, which sees the hubs' aggregates
public record HubMember(
    HubId hub, MemberId member, String name, Set<HubRole> roles, String hubName, boolean national)
    implements Principal, Serializable {
  @Serial private static final long serialVersionUID = 1;

  /// The roles are kept as they are now.
  public HubMember {
    roles = java.util.Collections.unmodifiableSet(new TreeSet<>(roles));
  }

  @Override
  public String getName() {
    return member.toString();
  }

  /// What this person is, in words.
  public String words() {
    return roles.stream().map(HubRole::words).collect(Collectors.joining(", "));
  }

  /// Whether this person is one of these.
  public boolean is(HubRole... any) {
    return Arrays.stream(any).anyMatch(roles::contains);
  }

  /// Lets only people with one of these roles pass; a hub's lead passes everywhere in the hub.
  ///
  /// @throws AccessDeniedException for anybody else; they see a page that says so
  public void require(HubRole... any) {
    if (!is(any) && !(is(HubRole.LEAD) && !national)) {
      throw new AccessDeniedException("for others in the hub");
    }
  }
}
