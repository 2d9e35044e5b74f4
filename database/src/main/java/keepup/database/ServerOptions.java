package keepup.database;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// How we run PostgreSQL: nothing that could lose an acknowledged row, and modest in memory.
final class ServerOptions {

  private static final Map<String, String> OPTIONS =
      new TreeMap<>(
          Map.ofEntries(
              // Safety: these are PostgreSQL's defaults, said so that no file in the folder can
              // weaken them.
              Map.entry("fsync", "on"),
              Map.entry("synchronous_commit", "on"),
              Map.entry("full_page_writes", "on"),
              Map.entry("password_encryption", "scram-sha-256"),
              // The log is no place for children's names: neither statements nor the rows they fail
              // on.
              Map.entry("log_error_verbosity", "terse"),
              Map.entry("log_min_error_statement", "panic"),
              // Reached from this machine only.
              Map.entry("listen_addresses", "127.0.0.1"),
              Map.entry("unix_socket_directories", ""),
              Map.entry("ssl", "off"),
              // One school's laptop: 400 MB for the application and the database together. What may
              // be more where there is room is in Room.
              Map.entry("max_connections", "40"),
              Map.entry("wal_buffers", "4MB"),
              Map.entry("work_mem", "4MB"),
              Map.entry("maintenance_work_mem", "32MB"),
              Map.entry("min_wal_size", "32MB"),
              // After a checkpoint every page that changes is written whole once more.
              Map.entry("checkpoint_timeout", "15min"),
              Map.entry("update_process_title", "off"),
              Map.entry("io_method", "sync"),
              Map.entry("jit", "off"),
              Map.entry("huge_pages", "off"),
              Map.entry("max_wal_senders", "0"),
              Map.entry("max_worker_processes", "2"),
              Map.entry("max_logical_replication_workers", "0"),
              Map.entry("max_parallel_workers_per_gather", "0"),
              Map.entry("autovacuum_worker_slots", "2"),
              Map.entry("autovacuum_max_workers", "1"),
              Map.entry("timezone", "UTC"),
              Map.entry("log_timezone", "UTC"),
              Map.entry("log_checkpoints", "off")));

  private ServerOptions() {}

  static List<String> command(PostgresBinaries binaries, Path data, int port) {
    List<String> command = new ArrayList<>();
    command.add(binaries.program("postgres").toString());
    command.add("-D");
    command.add(data.toString());
    command.add("-p");
    command.add(Integer.toString(port));
    Map<String, String> options = new TreeMap<>(OPTIONS);
    options.putAll(Room.of(data).options());
    options.forEach((name, value) -> {
      command.add("-c");
      command.add(name + "=" + value);
    });
    return command;
  }
}
