package keepup.app.shell;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import keepup.database.Database;
import keepup.database.DatabaseException;
import keepup.database.DatabaseSettings;

/// The database while it starts beside the web server. Whoever needs it first waits for it.
public final class OpeningDatabase implements AutoCloseable {
  private final CompletableFuture<Database> opening;

  private OpeningDatabase(CompletableFuture<Database> opening) {
    this.opening = opening;
  }

  /// Begins to open a database, and returns at once.
  public static OpeningDatabase open(DatabaseSettings settings) {
    var opening = new CompletableFuture<Database>();
    Thread.ofPlatform()
        .name("open-database")
        .start(() -> {
          try {
            opening.complete(Database.open(settings));
          } catch (RuntimeException | Error fault) {
            opening.completeExceptionally(fault);
          }
        });
    return new OpeningDatabase(opening);
  }

  /// The open database.
  ///
  /// @throws DatabaseException with a sentence for a person, if it could not be opened
  public Database database() {
    try {
      return opening.join();
    } catch (CompletionException fault) {
      if (fault.getCause() instanceof DatabaseException cause) {
        throw cause;
      }
      throw fault;
    }
  }

  @Override
  public void close() {
    if (!opening.isCompletedExceptionally()) {
      opening.join().close();
    }
  }
}
