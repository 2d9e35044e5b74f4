package keepup.app.design;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// What stands round every page: who is looking, the menu, the chosen look, and messages to show
/// once. [ShellAdvice] puts one in every page's model under the name `shell`.
///
/// @param viewer who is signed in, or null before signing in
/// @param menu the main menu, in order, for this viewer
/// @param flashes messages left by the page before this one
/// @param path this page's own address, to come back to after changing the look
public record Shell(
    @Nullable Viewer viewer,
    List<Link> menu,
    Theme theme,
    Csrf csrf,
    List<Flash> flashes,
    String path) {

  public Shell {
    menu = List.copyOf(menu);
    flashes = List.copyOf(flashes);
  }
}
