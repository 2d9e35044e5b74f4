package keepup.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class TrialDesignTest {
  private static Protocol protocol(String design, Map<String, String> more) {
    Map<String, String> fields = new HashMap<>();
    Protocol.FIELDS.forEach(field -> fields.put(field, "as agreed"));
    fields.put("design", design);
    fields.put("seed", "4");
    fields.put("smallest effect", ".2");
    fields.put("frozen", "2027-01-10");
    fields.put("first outcome", "2027-03-01");
    fields.put("cluster column", "");
    fields.putAll(more);
    return new Protocol(fields);
  }

  /// @param moved how many units are put into another wave than they were drawn into
  private static List<TrialRow> pupils(double effect, int moved) {
    SplittableRandom random = new SplittableRandom(8);
    Map<String, String> blocks = new TreeMap<>();
    for (int i = 0; i < 200; i++) {
      blocks.put("p" + i, "");
    }
    Map<String, Integer> drawn = Randomisation.waves(blocks, 2, 4);
    List<TrialRow> rows = new ArrayList<>();
    drawn.forEach((unit, wave) -> {
      double ability = random.nextGaussian();
      boolean first = wave == 0 ^ rows.size() < moved;
      rows.add(
          new TrialRow(
              unit,
              unit,
              "",
              first ? 1 : 2,
              0,
              ability + .5 * random.nextGaussian() + (first ? effect : 0),
              ability + .5 * random.nextGaussian(),
              "",
              Double.NaN,
              Map.of("support", rows.size() % 4 == 0 ? "yes" : "no", "rare", "no")));
    });
    return rows;
  }

  @Test
  void classes_that_begin_one_wave_after_another() {
    SplittableRandom random = new SplittableRandom(3);
    List<TrialRow> rows = new ArrayList<>();
    for (int c = 0; c < 12; c++) {
      double level = .4 * random.nextGaussian();
      for (int i = 0; i < 20; i++) {
        for (int period = 1; period <= 4; period++) {
          double outcome = level + .3 * period + random.nextGaussian();
          int wave = 1 + c % 3;
          rows.add(
              new TrialRow(
                  c + "/" + i,
                  "",
                  "",
                  wave,
                  period,
                  outcome + (period > wave ? 1 : 0),
                  Double.NaN,
                  "class" + c,
                  Double.NaN,
                  Map.of()));
        }
      }
    }
    Protocol protocol =
        protocol(
            "stepped wedge of twelve classes",
            Map.of("period column", "term", "cluster column", "class"));
    TrialAnalysis found = TrialAnalysis.of(protocol, rows);
    assertThat(found.effect().ci().contains(1)).isTrue();
    assertThat(found.effect().ci().low()).isPositive();
    assertThat(found.effect().df()).isLessThanOrEqualTo(11);
    assertThatThrownBy(() -> protocol("stepped wedge", Map.of()))
        .hasMessageContaining("period column");
  }

  @Test
  void help_below_a_score() {
    SplittableRandom random = new SplittableRandom(3);
    List<TrialRow> rows = new ArrayList<>();
    for (int i = 0; i < 800; i++) {
      double score = 100 + 15 * random.nextGaussian();
      double outcome = score / 15 + .7 * random.nextGaussian() + (score < 90 ? 1 : 0);
      rows.add(new TrialRow("", "", "", 0, 0, outcome, Double.NaN, "", score, Map.of()));
    }
    Protocol protocol =
        protocol("threshold at 90", Map.of("score column", "score", "cutoff", "90"));
    TrialAnalysis found = TrialAnalysis.of(protocol, rows);
    assertThat(found.effect().ci().contains(.9)).isTrue();
    assertThat(found.security().rating()).isLessThanOrEqualTo(3);
    assertThat(found.effect().warnings().getLast()).contains("beside the threshold");
  }

  @Test
  void units_that_do_not_stand_where_they_were_drawn_are_told() {
    Protocol protocol = protocol("pupils drawn", Map.of("unit column", "pupil"));
    assertThat(TrialAnalysis.of(protocol, pupils(0, 0)).deviations()).isEmpty();
    assertThat(TrialAnalysis.of(protocol, pupils(0, 3)).deviations().getFirst())
        .startsWith("3 of 200 units");
  }

  @Test
  void subgroups_are_asked_for_beforehand_and_pay_for_their_number() {
    Protocol protocol = protocol("pupils drawn", Map.of("subgroups", "support, rare"));
    TrialAnalysis found = TrialAnalysis.of(protocol, pupils(.6, 0));
    Moderator support = found.moderators().getFirst();
    assertThat(support.effects()).containsOnlyKeys("yes", "no");
    assertThat(support.pHolm()).isEqualTo(Math.min(1, 2 * support.p()));
    assertThat(found.moderators().getLast().p()).isNaN();
    Page page =
        ResultPage.of(
            protocol, found, new ResultPage.Told(protocol.hash(), List.of(), List.of(), List.of()));
    assertThat(page.markdown()).contains("**It helped.**", "## For whom", "| support | yes |");
    assertThat(page.html()).contains("<strong>It helped.</strong>", "<th scope=\"col\">kind</th>");
  }

  @Test
  void several_looks_widen_every_interval() {
    TrialAnalysis one = TrialAnalysis.of(protocol("pupils drawn", Map.of()), pupils(0, 0));
    TrialAnalysis two =
        TrialAnalysis.of(protocol("pupils drawn", Map.of("planned looks", "2")), pupils(0, 0));
    assertThat(two.level()).isEqualTo(.975);
    assertThat(two.effect().ci().width()).isGreaterThan(1.1 * one.effect().ci().width());
  }

  @Test
  void what_was_done_is_held_against_the_plan() {
    Protocol protocol = protocol("pupils drawn", Map.of("planned sessions", "10"));
    Fidelity found =
        Fidelity.of(
            protocol,
            Map.of("a", true, "b", true, "c", true, "d", false),
            List.of(
                new Fidelity.Session("a", 8, 10),
                new Fidelity.Session("b", 6, 5),
                new Fidelity.Session("d", 1, 10)));
    assertThat(found.sessions()).isEqualTo(6);
    assertThat(found.none()).isEqualTo(1);
    assertThat(found.crossed()).isEqualTo(1);
    assertThat(found.minutes()).isEqualTo(8);
    assertThat(found.sentences().getFirst()).contains("of 10 planned (60 %)");
    assertThatThrownBy(() ->
            Fidelity.of(protocol, Map.of("a", true), List.of(new Fidelity.Session("x", 1, 10))))
        .hasMessageContaining("'x'");
  }

  @Test
  void made_up_classes_and_thresholds_are_analysed_by_their_protocols() {
    Protocol wedge =
        protocol(
            "stepped wedge",
            Map.of("cluster column", "class", "period column", "period", "waves", "3"));
    List<TrialRow> measured =
        MadeUpDesigns.wedge(3, 4, .8, 1).stream()
            .map(row ->
                new TrialRow(
                    row.pupil(),
                    row.classroom(),
                    "",
                    row.wave(),
                    row.period(),
                    row.score(),
                    Double.NaN,
                    row.classroom(),
                    Double.NaN,
                    Map.of()))
            .toList();
    assertThat(TrialAnalysis.of(wedge, measured).effect().isPositive()).isTrue();
    Protocol below =
        protocol("threshold", Map.of("score column", "before", "cutoff", "95", "helped", "below"));
    List<TrialRow> scored =
        MadeUpDesigns.threshold(95, 1, 1).stream()
            .map(row ->
                new TrialRow(
                    row.pupil(), "", "", 0, 0, row.after(), Double.NaN, "", row.before(), Map.of()))
            .toList();
    // whole scores of which one is the threshold itself are no sign that any were moved
    assertThat(TrialAnalysis.of(below, scored).effect().isPositive()).isTrue();
  }

  @Test
  void a_bandwidth_does_not_hang_on_the_units_of_the_scores() {
    List<MadeUpDesigns.Scored> rows =
        MadeUpDesigns.threshold(95, .5, 2).stream()
            .filter(row -> !Double.isNaN(row.after()))
            .toList();
    double[] before = rows.stream().mapToDouble(MadeUpDesigns.Scored::before).toArray();
    double[] after = rows.stream().mapToDouble(MadeUpDesigns.Scored::after).toArray();
    double[] tenths = rows.stream().mapToDouble(row -> row.before() / 10).toArray();
    Threshold found = Threshold.of(before, after, 95, true, Double.NaN, .95);
    Threshold inTenths = Threshold.of(tenths, after, 9.5, true, Double.NaN, .95);
    assertThat(inTenths.bandwidth() * 10).isCloseTo(found.bandwidth(), within(1e-6));
    assertThat(inTenths.effect()).isCloseTo(found.effect(), within(1e-6));
    assertThat(found.bandwidth()).isGreaterThanOrEqualTo(10);
  }

  @Test
  void another_test_before_leaves_less_to_chance_at_a_threshold() {
    SplittableRandom random = new SplittableRandom(6);
    double[] score = random.doubles(400, -1, 1).toArray();
    double[] before = random.doubles(400, -1, 1).toArray();
    double[] after = new double[400];
    for (int i = 0; i < after.length; i++) {
      after[i] = before[i] + .2 * random.nextGaussian() + (score[i] < 0 ? .5 : 0);
    }
    before[7] = Double.NaN;
    Threshold with = Threshold.of(score, after, before, 0, true, .6, .95);
    Threshold without = Threshold.of(score, after, 0, true, .6, .95);
    assertThat(with.se()).isLessThan(.6 * without.se());
    assertThat(with.ci().contains(.5)).isTrue();
  }
}
