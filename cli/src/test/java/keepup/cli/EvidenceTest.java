package keepup.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EvidenceTest {
  private static final String SCHOOLS =
      "study,yi,vi\nA,28,225\nB,8,100\nC,-3,256\nD,7,121\nE,-1,81\nF,1,121\nG,18,100\nH,12,324\n";

  @TempDir Path folder;

  private static JsonNode json(String in, String... words) throws IOException {
    Ran ran = Ran.with(in, words);
    assertThat(ran.status()).as(ran.err()).isZero();
    return new ObjectMapper().readTree(ran.out());
  }

  private static String trial(double effect, boolean oneGroup) {
    SplittableRandom random = new SplittableRandom(5);
    StringBuilder csv = new StringBuilder("pupil;arm;class;before;after\n");
    for (int i = 0; i < 120; i++) {
      double ability = random.nextGaussian();
      boolean treated = i % 2 == 0;
      csv.append(
          "p%d;%s;k%d;%.3f;%.3f%n"
              .formatted(
                  i,
                  treated || oneGroup ? "help" : "waiting",
                  i % 6,
                  ability + .4 * random.nextGaussian(),
                  ability + .4 * random.nextGaussian() + (treated ? effect : 0)));
    }
    return csv.toString();
  }

  @Test
  void studies_are_pooled_and_drawn_with_a_table_beside() throws Exception {
    Path svg = folder.resolve("forest.svg");
    JsonNode pooled =
        json(SCHOOLS, "evidence", "meta", "-", "--method", "dl", "--svg", svg.toString(), "--json");
    assertThat(pooled.path("k").asInt()).isEqualTo(8);
    assertThat(pooled.path("mu").asDouble()).isCloseTo(7.6856, within(1e-3));
    assertThat(pooled.path("ciHk")).hasSize(2);
    assertThat(Files.readString(svg)).contains("<title>", "A new study");
    assertThat(Files.readAllLines(folder.resolve("forest.csv"))).hasSize(11);
    assertThat(json(SCHOOLS, "evidence", "meta", "-", "--bayes", "--json").path("tau").asDouble())
        .isCloseTo(6.5754833467, within(1e-6));
  }

  @Test
  void a_level_that_is_dropped_is_told_and_one_that_is_named_is_kept() throws Exception {
    String hubs =
        """
        study,hub,yi,vi
        a,1,.1,.02
        b,1,.2,.03
        c,2,.5,.02
        d,2,.6,.04
        e,3,-.1,.02
        f,3,.3,.02
        """;
    Ran dropped = Ran.with(hubs, "evidence", "meta", "-", "--json");
    assertThat(dropped.status()).isZero();
    assertThat(dropped.err()).contains("3 clusters", "--cluster hub");
    JsonNode told = new ObjectMapper().readTree(dropped.out());
    assertThat(told.path("warnings").get(0).asText()).contains("this level was dropped");
    assertThat(told.path("mu").asDouble())
        .isEqualTo(
            json(hubs.replace("hub", "year"), "evidence", "meta", "-", "--json")
                .path("mu")
                .asDouble());
    JsonNode kept = json(hubs, "evidence", "meta", "-", "--cluster", "hub", "--json");
    assertThat(kept.path("clusters").asInt()).isEqualTo(3);
    assertThat(kept.path("sigma2").path("between clusters").asDouble()).isPositive();
  }

  @Test
  void two_groups_give_an_effect_and_one_group_is_never_published() throws Exception {
    String[] words = {
      "evidence",
      "effect",
      "-",
      "--outcome",
      "after",
      "--group",
      "arm",
      "--baseline",
      "before",
      "--json"
    };
    JsonNode found = json(trial(.5, false), words);
    assertThat(found.path("n").get(0).asInt()).isEqualTo(60);
    assertThat(found.path("groups").get(1).asText()).isEqualTo("waiting");
    assertThat(found.path("ci").get(0).asDouble()).isPositive();
    assertThat(found.path("publishable").asBoolean()).isTrue();
    JsonNode alone = json(trial(.5, true), words);
    assertThat(alone.path("publishable").asBoolean()).isFalse();
    assertThat(alone.path("because").asText()).contains("no comparison group");
    assertThat(alone.path("regressionToTheMean").asDouble()).isCloseTo(.28, within(1e-3));
  }

  @Test
  void pupils_of_a_class_hang_together() throws Exception {
    JsonNode found =
        json(
            trial(0, false),
            "evidence",
            "effect",
            "-",
            "--outcome",
            "after",
            "--group",
            "arm",
            "--cluster",
            "class",
            "--json");
    assertThat(found.path("icc").isNumber()).isTrue();
    assertThat(found.path("df").asDouble()).isLessThanOrEqualTo(4);
    JsonNode fit =
        json(
            trial(0, false),
            "evidence",
            "multilevel",
            "-",
            "--outcome",
            "after",
            "--predictors",
            "before",
            "--cluster",
            "class",
            "--json");
    assertThat(fit.path("effects")).hasSize(2);
    assertThat(fit.path("variances").path("pupils").asDouble()).isPositive();
  }

  @Test
  void other_analyses_answer_too() throws Exception {
    StringBuilder csv = new StringBuilder("score,outcome\n");
    SplittableRandom random = new SplittableRandom(8);
    for (int i = 0; i < 400; i++) {
      double score = Math.round(random.nextDouble(60, 140));
      csv.append(
          "%.0f,%.3f%n"
              .formatted(score, score / 15 + random.nextGaussian() + (score < 90 ? 1 : 0)));
    }
    JsonNode jump =
        json(
            csv.toString(),
            "evidence",
            "rdd",
            "-",
            "--score",
            "score",
            "--outcome",
            "outcome",
            "--cutoff",
            "90",
            "--json");
    assertThat(jump.path("ci").get(1).asDouble()).isGreaterThan(1);
    JsonNode child =
        json(
            "phase,correct\nA,2\nA,3\nA,2\nB,4\nB,3\nB,5\n",
            "evidence",
            "single-case",
            "-",
            "--phase",
            "phase",
            "--outcome",
            "correct",
            "--svg",
            folder.resolve("child.svg").toString(),
            "--json");
    assertThat(folder.resolve("child.csv")).content().contains("3,A,2.0\n4,B,4.0");
    assertThat(folder.resolve("child.svg")).content().contains("before (A), median 2");
    assertThat(child.path("nap").asDouble()).isCloseTo(8.5 / 9, within(1e-9));
    JsonNode power = json("", "evidence", "power", "--pupils", "128", "--effect", ".5", "--json");
    assertThat(power.path("smallestEffect").asDouble()).isCloseTo(.4989, within(1e-3));
    assertThat(power.path("pupilsNeeded").asInt()).isBetween(126, 130);
  }

  @Test
  void what_is_wrong_is_told_with_its_line() {
    Ran negative = Ran.with("study,yi,vi\nA,1,.2\nB,2,-1\n", "evidence", "meta", "-");
    assertThat(negative.status()).isEqualTo(2);
    assertThat(negative.err()).contains("standard input:3: The variance is -1.", "\nMaybe ");
    Ran column = Ran.with("a,b\n1,2\n", "evidence", "effect", "-", "--outcome", "c");
    assertThat(column.status()).isEqualTo(2);
    assertThat(column.err()).contains("There is no column 'c'; the columns are a, b.");
    assertThat(Ran.with("", "evidence", "meta", "-").status()).isEqualTo(2);
    assertThat(Ran.with("", "evidence", "guess").status()).isEqualTo(2);
  }

  @Test
  void a_trial_goes_from_frozen_protocol_to_result_page() throws Exception {
    Path protocol = folder.resolve("protocol.txt");
    Files.writeString(
        protocol,
        """
        question: Does ten minutes of same-day help with subtraction work?
        intervention: keep-up session on today's step
        who: pupils who missed today's step
        group size: 3
        minutes: 10
        when: before afternoon lessons
        cost per pupil: 25 pounds
        design: waiting list, pupils drawn
        seed: 20270110
        group column: wave
        outcome column: after
        baseline column: before
        smallest effect: .3
        stopping rule: one analysis when all outcomes are in
        frozen: 2027-01-10
        first outcome: 2027-03-01
        """);
    Ran frozen = Ran.with("", "evidence", "trial", "freeze", protocol.toString());
    assertThat(frozen.status()).as(frozen.err()).isZero();
    String hash = frozen.out().lines().toList().getLast().replace("hash: ", "");
    Ran drawn =
        Ran.with(
            "pupil\na\nb\nc\nd\n",
            "evidence",
            "trial",
            "draw",
            protocol.toString(),
            "-",
            "--unit",
            "pupil");
    assertThat(drawn.out().lines()).hasSize(5).startsWith("unit,wave");
    String outcomes =
        trial(.6, false).replace("arm", "wave").replace("help", "1").replace("waiting", "2");
    Ran page =
        Ran.with(outcomes, "evidence", "trial", "report", protocol.toString(), "-", "--hash", hash);
    assertThat(page.status()).as(page.err()).isZero();
    assertThat(page.out())
        .contains("**It helped.**", "Security: ", "as it was published then", "\n- Nothing.");
    Path sessions = folder.resolve("sessions.csv");
    Files.writeString(sessions, "pupil,minutes\np0,10\np2,9\n");
    Path cost = folder.resolve("cost.csv");
    Files.writeString(cost, "item,amount\nTime,600\n");
    Path html = folder.resolve("page.html");
    Path file = folder.resolve("outcomes.csv");
    Files.writeString(file, outcomes);
    Ran whole =
        Ran.with(
            "",
            "evidence",
            "trial",
            "report",
            protocol.toString(),
            file.toString(),
            "--hash",
            hash,
            "--fidelity",
            sessions.toString(),
            "--cost",
            cost.toString(),
            "--html",
            html.toString());
    assertThat(whole.status()).as(whole.err()).isZero();
    assertThat(whole.out()).contains("£10.00 for each of the 60", "got none");
    assertThat(Files.readString(html)).contains("<h2>What it cost</h2>");
    Ran changed =
        Ran.with(outcomes, "evidence", "trial", "report", protocol.toString(), "-", "--hash", "0");
    assertThat(changed.out()).contains("The protocol was changed after its hash was published.");
  }

  @Test
  void moderators_are_effects_by_number_or_by_kind() throws Exception {
    String studies =
        """
        study,hub,yi,vi,minutes,kind
        a,1,.1,.02,10,ta
        b,1,.2,.03,20,teacher
        c,2,.5,.02,30,ta
        d,2,.6,.04,40,teacher
        e,3,-.1,.02,5,ta
        f,3,.3,.02,25,teacher
        g,4,.2,.02,15,ta
        """;
    JsonNode found =
        json(
            studies,
            "evidence",
            "meta",
            "-",
            "--moderators",
            "minutes",
            "--cluster",
            "hub",
            "--json");
    assertThat(found.path("effects").get(1).path("estimate").asDouble()).isPositive();
    assertThat(found.path("clusters").asInt()).isEqualTo(4);
    JsonNode kinds = json(studies, "evidence", "meta", "-", "--moderators", "kind", "--json");
    assertThat(kinds.path("effects").get(1).path("name").asText()).isEqualTo("kind: teacher");
    assertThat(kinds.path("warnings")).hasSize(2);
  }

  @Test
  void names_hold_for_one_purpose_only() throws Exception {
    String secret = folder.resolve("secret").toString();
    assertThat(
            Ran.with("", "evidence", "pseudonymise", "--new-secret", "--secret", secret).status())
        .isZero();
    assertThat(
            Ran.with("", "evidence", "pseudonymise", "--new-secret", "--secret", secret).status())
        .isEqualTo(2);
    String children = "pupil,name,score\nA1,Bo,3\nA2,Mo,4\nA1,Bo,5\n";
    List<String> trial = pseudonymised(children, "trial", secret);
    assertThat(trial).hasSize(4).first().isEqualTo("pupil,score");
    assertThat(trial.get(1)).isNotEqualTo(trial.get(2)).endsWith(",3").doesNotContain("Bo");
    assertThat(trial.get(1)).startsWith(trial.get(3).substring(0, 16));
    assertThat(pseudonymised(children, "survey", secret))
        .doesNotContainAnyElementsOf(trial.subList(1, 4));
  }

  private static List<String> pseudonymised(String csv, String purpose, String secret) {
    Ran ran =
        Ran.with(
            csv,
            "evidence",
            "pseudonymise",
            "-",
            "--column",
            "pupil",
            "--drop",
            "name",
            "--purpose",
            purpose,
            "--secret",
            secret);
    assertThat(ran.status()).as(ran.err()).isZero();
    return ran.out().lines().toList();
  }

  @Test
  void four_headings_of_impact_come_from_a_folder() throws Exception {
    Files.writeString(folder.resolve("about.yaml"), "title: A year\ninvited: 9\ntook part: 3\n");
    Files.writeString(
        folder.resolve("surveys.csv"), "wave,person,heading,question,answer\n1,a,practice,Q,3\n");
    Path html = folder.resolve("page.html");
    Ran ran = Ran.with("", "evidence", "impact", folder.toString(), "--html", html.toString());
    assertThat(ran.status()).as(ran.err()).isZero();
    assertThat(ran.out()).contains("# A year", "3 of 9 schools", "too few to show");
    assertThat(Files.readString(html)).contains("<h1>A year</h1>");
    Files.writeString(
        folder.resolve("surveys.csv"), "wave,person,heading,question,answer\n1,a,mood,Q,3\n");
    Ran wrong = Ran.with("", "evidence", "impact", folder.toString());
    assertThat(wrong.status()).isEqualTo(2);
    assertThat(wrong.err()).contains("surveys.csv:2: The heading is 'mood'.", "\nMaybe learning");
  }

  @Test
  void a_small_rehearsal_goes_into_its_place_on_a_page() throws Exception {
    Path page = folder.resolve("page.md");
    Files.writeString(page, "# Before\n<!-- simulation -->\nold\n<!-- /simulation -->\n# After\n");
    Ran ran =
        Ran.with(
            "",
            "evidence",
            "simulate",
            "--programmes",
            "10",
            "--releases",
            "5",
            "--markdown",
            page.toString());
    assertThat(ran.status()).as(ran.err()).isZero();
    assertThat(Files.readString(page))
        .contains("# Before", "# After", "True effect 0.2", "5 sequences")
        .doesNotContain("\nold\n");
    Ran agreed =
        Ran.with(
            "a,b\nx,x\ny,y\nx,y\n", "evidence", "agreement", "-", "--first", "a", "--second", "b");
    assertThat(agreed.out()).contains("3 passages");
  }
}
