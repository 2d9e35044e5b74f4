package keepup.app.shell;

import java.util.List;

/// Something worth saying on the console once the pages are ready: the demo's sign-ins, a set-up
/// code.
public interface Greeting {
  /// The lines to print; none where there is nothing to say.
  List<String> lines();
}
