package keepup.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/// The system account that PostgreSQL runs under, which may not be root's.
///
/// @param prefix what to put before a command so that it runs under the account
/// @param ownsFolder whether the data must be given to the account first
record Account(List<String> prefix, boolean ownsFolder) {

  /// Linux's `nobody`, the account that owns nothing else.
  private static final int NOBODY = 65534;

  private static final List<String> IN_A_NAMESPACE = List.of("unshare", "-U");
  private static final List<String> AS_NOBODY =
      List.of("setpriv", "--reuid=" + NOBODY, "--regid=" + NOBODY, "--clear-groups");

  /// Our own account where it is an ordinary one. Root's own files but none of its powers where the
  /// system lets us, in a user namespace; else `nobody`.
  ///
  /// @param folder the data folder, which `nobody` must be able to reach
  /// @param cluster the database inside it, which may exist and belong to `nobody`
  static Account choose(Path folder, Path cluster) throws IOException, InterruptedException {
    if (!Command.run(List.of("id", "-u")).text().strip().equals("0")) {
      return new Account(List.of(), false);
    }
    boolean nobodys =
        Files.exists(cluster) && ((Integer) Files.getAttribute(cluster, "unix:uid")) == NOBODY;
    if (!nobodys && works(IN_A_NAMESPACE, "true")) {
      return new Account(IN_A_NAMESPACE, false);
    }
    if (!works(AS_NOBODY, "true")) {
      throw new DatabaseException(
          "PostgreSQL refuses to run as root, and neither unshare nor setpriv works on this machine.\nMaybe start Keep Up from an ordinary account.");
    }
    if (!works(AS_NOBODY, "test", "-x", folder.toString())) {
      throw new DatabaseException(
          "PostgreSQL refuses to run as root, and an ordinary account cannot reach the data folder %s.%nMaybe name one that it can reach, such as --data /var/lib/keepup."
              .formatted(folder));
    }
    return new Account(AS_NOBODY, true);
  }

  private static boolean works(List<String> prefix, String... command)
      throws IOException, InterruptedException {
    try {
      return Command.run(Command.join(prefix, List.of(command))).status() == 0;
    } catch (IOException noSuchProgram) {
      return false;
    }
  }

  /// Gives a folder and all in it to the account, where it must own its files.
  void give(Path folder) throws IOException, InterruptedException {
    if (ownsFolder) {
      Command.run(List.of("chown", "-R", NOBODY + ":" + NOBODY, folder.toString())).orThrow();
    }
  }
}
