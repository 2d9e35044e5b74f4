/// Badges that anybody can check without asking us: Open Badges 3.0, signed by this installation's
/// own key.
@NullMarked
package keepup.app.badge;

import org.jspecify.annotations.NullMarked;
