package keepup.app.hub;

import keepup.app.account.SignedIn;
import keepup.app.design.Link;

/// What a feature offers a school's staff on their page about what the school takes part in. A
/// feature provides a bean of this type; `@Order` says where it stands.
public interface HubAtSchool {
  /// The way to the feature's page in the school, with a line that says what is there.
  Link link(SignedIn person);
}
