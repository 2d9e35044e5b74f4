package keepup.app.hub;

import java.util.List;
import keepup.app.account.HubMember;
import keepup.app.design.Link;

/// What a feature offers on a hub's page of one school. A feature provides a bean of this type.
public interface LinksForHubSchool {
  /// The ways from that page, for whoever is looking.
  List<Link> list(HubMember person, HubSchool school);
}
