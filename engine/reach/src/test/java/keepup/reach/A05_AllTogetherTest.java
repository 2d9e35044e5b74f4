package keepup.reach;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class A05_AllTogetherTest {
  @Test
  void a_split_then_academies_then_a_merger_of_one_with_a_stranger() {
    var story =
        Story.of(
            """
            A closed 2016-08-31
            B opened 2016-09-01 closed 2017-08-31
            C opened 2016-09-01
            D opened 2017-09-01 closed 2018-08-31
            E closed 2018-08-31
            F opened 2018-09-01
            A -> B 2016-09-01
            A -> C 2016-09-01
            B -> D 2017-09-01
            D -> F 2018-09-01
            E -> F 2018-09-01
            2015/16 A
            2016/17 B E
            2017/18 D C
            2018/19 F
            """);
    assertThat(story.told())
        .isEqualTo(
            "2015/16 1 (2 today, 1 numbers); 2016/17 2 (2 today, 3 numbers);"
                + " 2017/18 2 (2 today, 5 numbers); 2018/19 2 (2 today, 6 numbers)");
    assertThat(story.reach().difference(new AcademicYear(2018)))
        .isEqualTo(new Difference(2, 0, 1, 1, 2));
  }

  @Test
  void links_that_run_in_a_circle_end() {
    String circle =
        """
        A open
        B open
        C open
        A -> B
        B -> C
        C -> A
        """;
    assertThat(Story.of(circle + "2015/16 C B").standing("2015/16")).isEqualTo("B as B, C as B");
    assertThat(Story.of(circle + "2015/16 C\n2016/17 A").standing("2016/17")).isEqualTo("A as C");
  }

  @Test
  void what_a_closed_school_lacks_is_told_by_what_carries_on() {
    var register =
        Story.of(
                """
                A closed 2016-08-31 north
                B opened 2016-09-01 primary
                A -> B 2016-09-01
                """)
            .register();
    Entry described = register.findDescribed(Story.urn("A")).orElseThrow();
    assertThat(described.phase()).isEqualTo("Primary");
    assertThat(described.region()).isEqualTo("North");
  }

  @Test
  void a_breakdown_adds_up_to_the_count() {
    var reach = Story.of("A open\nB open\nC open\n2015/16 A\n2016/17 B C\n").reach();
    Breakdown broken =
        Breakdown.of(
            Aspect.REGION,
            reach,
            urn -> Story.letter(urn).equals("A") ? "North" : Aspect.UNKNOWN,
            Map.of("South", 7, "North", 2));
    assertThat(broken.rows())
        .containsExactly(
            new Breakdown.Row("North", List.of(1, 1), 1, 2),
            new Breakdown.Row("South", List.of(0, 0), 0, 7),
            new Breakdown.Row(Aspect.UNKNOWN, List.of(0, 2), 2, 0));
    assertThat(broken.last(1))
        .isEqualTo(
            new Breakdown(
                Aspect.REGION,
                List.of(new AcademicYear(2016)),
                List.of(
                    new Breakdown.Row("North", List.of(1), 1, 2),
                    new Breakdown.Row("South", List.of(0), 0, 7),
                    new Breakdown.Row(Aspect.UNKNOWN, List.of(2), 2, 0))));
    assertThat(broken.last(9)).isEqualTo(broken);
  }

  /// Whatever the links and records: nothing falls, nothing depends on an order, nobody counts more
  /// than numbers were written, and every record has its place.
  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20})
  void the_rule_holds_in_made_up_muddles(long seed) {
    RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
    for (int run = 0; run < 100; run++) {
      List<String> lines =
          IntStream.range(0, 30)
              .mapToObj(_ -> line(random))
              .collect(
                  Collectors.toMap(
                      line -> line.matches(". (closed|opened).*") ? line.substring(0, 1) : line,
                      line -> line,
                      (first, _) -> first,
                      LinkedHashMap::new))
              .values()
              .stream()
              .toList();
      var story = Story.of(String.join("\n", lines));
      var backwards = Story.of(String.join("\n", lines.reversed()));
      var reach = story.reach();
      assertThat(backwards.reach().counted()).as(lines.toString()).isEqualTo(reach.counted());
      int before = 0;
      for (AcademicYear year : reach.years()) {
        assertThat(reach.ever(year))
            .as(lines.toString())
            .isGreaterThanOrEqualTo(before)
            .isLessThanOrEqualTo(reach.numbers(year));
        Difference why = reach.difference(year);
        assertThat(why.ever() - why.closed() + why.split() - why.merged())
            .as(lines.toString())
            .isEqualTo(why.today());
        before = reach.ever(year);
      }
      assertThat(reach.standings().stream().map(Standing::counted).distinct().toList())
          .containsExactlyInAnyOrderElementsOf(reach.counted());
    }
  }

  private static String line(RandomGenerator random) {
    String one = String.valueOf((char) ('A' + random.nextInt(9)));
    String other = String.valueOf((char) ('A' + random.nextInt(9)));
    int year = 2012 + random.nextInt(8);
    return switch (random.nextInt(7)) {
      case 0 -> "%s -> %s %d-09-01".formatted(one, other, year);
      case 1 -> "%s -> %s".formatted(one, other);
      case 2 -> "%s closed %d-08-31".formatted(one, year);
      case 3 -> "%s opened %d-09-01".formatted(one, year);
      default -> "%s %s %s".formatted(new AcademicYear(year), one, other);
    };
  }
}
