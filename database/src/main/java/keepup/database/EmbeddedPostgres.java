package keepup.database;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;

/// Our own PostgreSQL in a folder, for real data: everything acknowledged is on the disk, whatever
/// is killed, and the next start needs no hand.
///
/// The folder holds `lock`, `database/` (see [Cluster]), `postgres.log` and, where not shared, the
/// unpacked programs. While it is open a server that dies is started again on the same port.
final class EmbeddedPostgres implements AutoCloseable {

  private static final System.Logger LOG = System.getLogger("keepup.database");
  private static final int ATTEMPTS = 20;
  private static final Duration PAUSE = Duration.ofMillis(500);
  private static final Duration LONG_PAUSE = Duration.ofSeconds(20);

  private final FolderLock lock;
  private final PostgresBinaries binaries;
  private final Account account;
  private final Cluster cluster;
  private final int port;
  private final Path log;
  private Postmaster postmaster;
  private boolean closed;

  private EmbeddedPostgres(Path folder, PostgresBinaries binaries, FolderLock lock)
      throws IOException, InterruptedException {
    this.lock = lock;
    this.binaries = binaries;
    this.account = Account.choose(folder, folder.resolve("database"));
    this.cluster = Cluster.in(folder.resolve("database"), binaries, account);
    this.port = freePort();
    this.log = folder.resolve("postgres.log");
    this.postmaster = launch();
  }

  /// Starts the database of a folder, first making what is not there and clearing up after whatever
  /// was killed before.
  ///
  /// @throws DatabaseException if another program uses the folder, or it cannot be used
  static EmbeddedPostgres start(Path folder, Path binariesFolder) {
    try {
      Files.createDirectories(folder);
      FolderLock lock = FolderLock.take(folder);
      try {
        PostgresBinaries binaries =
            PostgresBinaries.in(binariesFolder, binariesFolder.equals(folder));
        return new EmbeddedPostgres(folder, binaries, lock);
      } catch (IOException | InterruptedException | RuntimeException | Error fault) {
        lock.close();
        throw fault;
      }
    } catch (IOException fault) {
      throw new DatabaseException(
          "The data folder %s cannot be used: %s%nMaybe it may not be written, or the disk is full."
              .formatted(folder, fault),
          fault);
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      throw new DatabaseException(
          "Starting PostgreSQL was interrupted.\nMaybe start again.", stopped);
    }
  }

  private static int freePort() throws IOException {
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.ofLiteral("127.0.0.1"))) {
      return socket.getLocalPort();
    }
  }

  /// Tries for some seconds: the children of a server that was killed may hold its memory a little
  /// longer.
  private Postmaster launch() throws IOException, InterruptedException {
    Instant giveUp = Instant.now().plus(PAUSE.multipliedBy(ATTEMPTS));
    while (true) {
      PidFile.clear(binaries, account, cluster.data());
      try {
        Postmaster started = Postmaster.start(binaries, account, cluster.data(), port, log);
        started.onExit(this::startAgain);
        return started;
      } catch (DatabaseException notYet) {
        if (Instant.now().isAfter(giveUp)) {
          throw notYet;
        }
        Thread.sleep(PAUSE);
      }
    }
  }

  /// Until it works or we close: the disk may be full now and have room in a minute.
  private void startAgain() {
    while (!isBackOrClosed()) {
      try {
        Thread.sleep(LONG_PAUSE);
      } catch (InterruptedException stopping) {
        return;
      }
    }
  }

  private synchronized boolean isBackOrClosed() {
    if (closed) {
      return true;
    }
    LOG.log(System.Logger.Level.WARNING, "PostgreSQL ended by itself and is started again");
    try {
      postmaster = launch();
      return true;
    } catch (IOException | DatabaseException fault) {
      LOG.log(System.Logger.Level.ERROR, "PostgreSQL could not be started again", fault);
      return false;
    } catch (InterruptedException stopping) {
      return true;
    }
  }

  String url() {
    return "jdbc:postgresql://127.0.0.1:%d/keepup".formatted(port);
  }

  Credentials owner() {
    return cluster.owner();
  }

  Credentials app() {
    return cluster.app();
  }

  @Override
  public synchronized void close() {
    if (closed) {
      return;
    }
    closed = true;
    try {
      postmaster.stop();
    } catch (InterruptedException stopping) {
      Thread.currentThread().interrupt();
    } finally {
      lock.close();
    }
  }
}
