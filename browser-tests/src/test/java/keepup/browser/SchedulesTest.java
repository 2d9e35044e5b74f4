package keepup.browser;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/// Marks on bad days. More of them with `-Dkeepup.schedules=20000`.
class SchedulesTest {
  private static final int COUNT = Integer.getInteger("keepup.schedules", 40);
  private static final int SEED = Integer.getInteger("keepup.schedules.seed", 20261122);
  private static final int MOST_SECONDS = Integer.getInteger("keepup.schedules.seconds", 86_400);

  @Test
  void nothing_is_lost_nothing_is_double_and_all_devices_agree_with_the_school() {
    Schedules days = Schedules.run(SEED, COUNT, MOST_SECONDS);
    int known = Office.countKnownMarks(days.kept());
    int rows = Office.countMarks(days.checks());
    System.out.printf(
        "%s%n%d lines kept on devices, %d lost, %d double%n",
        days.said(), days.kept().size(), days.kept().size() - known, rows - days.kept().size());

    assertThat(days.kept()).hasSizeGreaterThan(COUNT).doesNotHaveDuplicates();
    assertThat(known).isEqualTo(days.kept().size());
    assertThat(rows).isEqualTo(days.kept().size());
    assertThat(days.count("disagreeing")).isZero();
    assertThat(days.count("notCausal")).isZero();
    assertThat(days.count("stuck")).isZero();
    assertThat(days.count("refused")).isZero();
  }
}
