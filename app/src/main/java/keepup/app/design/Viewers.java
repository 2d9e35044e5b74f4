package keepup.app.design;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;

/// Who is looking at a page and what their menu holds. Whoever knows accounts provides one bean of
/// this type; without one every page shows as it does before signing in.
public interface Viewers {
  /// The signed-in person, empty before signing in.
  Optional<Viewer> findViewer(HttpServletRequest request);

  /// The main menu for whoever is looking, at most seven entries; the one for this page has `here`
  /// set.
  List<Link> listMenu(HttpServletRequest request);
}
