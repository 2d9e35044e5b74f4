package keepup.app.account;

import java.util.Set;

/// An entry of the main menu of people of a hub. A feature offers one as a bean; `@Order` says
/// where it stands.
///
/// @param says what is there, one line for the first page; `""` keeps it off that page
/// @param roles who sees it; a hub's lead sees every entry that is not for the national team alone
public record HubMenuEntry(String href, String text, String says, Set<HubRole> roles) {
  /// The roles are kept as they are now.
  public HubMenuEntry {
    roles = Set.copyOf(roles);
  }

  /// Whether this person sees it.
  public boolean isFor(HubMember member) {
    return roles.stream().anyMatch(member.roles()::contains)
        || (member.is(HubRole.LEAD)
            && !member.national()
            && !roles.equals(Set.of(HubRole.EVALUATOR)));
  }
}
