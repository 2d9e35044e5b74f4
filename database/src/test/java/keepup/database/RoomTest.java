package keepup.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class RoomTest {
  private static final long GB = 1L << 30;

  @Test
  void a_small_machine_or_one_that_does_not_say_gives_little() {
    assertThat(new Room(0, 0).options())
        .containsEntry("shared_buffers", "32MB")
        .containsEntry("max_wal_size", "256MB");
    assertThat(new Room(4 * GB, 20 * GB).options())
        .containsEntry("shared_buffers", "64MB")
        .containsEntry("max_wal_size", "1GB");
  }

  @Test
  void a_server_gives_more_and_never_more_than_a_gigabyte_of_pages() {
    assertThat(new Room(512 * GB, 900 * GB).options())
        .containsEntry("shared_buffers", "1024MB")
        .containsEntry("max_wal_size", "4GB");
  }

  @Test
  void this_machine_says_what_it_has() {
    assertThat(Room.of(Path.of(".")).disk()).isPositive();
  }
}
