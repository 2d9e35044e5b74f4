package keepup.app.school;

import java.util.List;
import keepup.app.account.SignedIn;
import keepup.app.design.Link;

/// What a feature offers to do with a class today. Offer a bean of this type, and its links stand
/// on the class's page and on the first page; `@Order` says where.
public interface ClassLinks {
  /// The links for this person and class, in order; none where there is nothing to do.
  List<Link> list(SignedIn person, SchoolClass schoolClass);
}
