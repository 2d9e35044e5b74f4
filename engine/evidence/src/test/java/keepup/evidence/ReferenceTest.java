package keepup.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;

/// Every number of `reference.csv`, which R's packages gave (see `reference/make.R`).
class ReferenceTest {
  private static final double CLOSE = 1e-6;

  /// Degrees of freedom rest on second differences of the likelihood, there as well as here.
  private static final double CLOSE_BY_DIFFERENCES = 1e-3;

  private final Map<String, Double> ours = new HashMap<>();

  @Test
  void every_reference_number_is_met() {
    pooling("bcg");
    pooling("raudenbush1985");
    threeLevels();
    regressions();
    bayes();
    exam();
    nestedAndSlopes();
    fewClusters();
    fewSchools();
    robust();
    effects();
    threshold();
    Map<String, Double> reference = new LinkedHashMap<>();
    Csv.of("reference.csv")
        .rows()
        .forEach(row -> reference.put(row.get("id"), Double.parseDouble(row.get("value"))));
    Set<String> unmet = new HashSet<>(reference.keySet());
    unmet.removeAll(ours.keySet());
    assertThat(unmet).isEmpty();
    SoftAssertions all = new SoftAssertions();
    reference.forEach((id, value) -> {
      double tolerance = id.endsWith(".satDf") ? CLOSE_BY_DIFFERENCES : CLOSE;
      all.assertThat(ours.get(id))
          .as(id)
          .isCloseTo(value, within(tolerance * Math.max(1, Math.abs(value))));
    });
    all.assertAll();
  }

  private void pooling(String data) {
    List<Study> studies = Csv.of(data + ".csv").studies();
    for (PoolingMethod method : PoolingMethod.values()) {
      Pooled pooled = Pooling.pool(studies, method, false, .95);
      String id = "meta." + data + "." + method + ".";
      ours.put(id + "mu", pooled.mu());
      ours.put(id + "se", pooled.se());
      ours.put(id + "tau2", pooled.tau2());
      ours.put(id + "i2", pooled.i2());
      ours.put(id + "h2", pooled.h2());
      ours.put(id + "q", pooled.q());
      ours.put(id + "qP", pooled.qP());
      ours.put(id + "tau2Low", pooled.tau2Ci().low());
      ours.put(id + "tau2High", pooled.tau2Ci().high());
      ours.put(id + "predictionLow", pooled.prediction().low());
      ours.put(id + "predictionHigh", pooled.prediction().high());
      Pooled hk = Pooling.pool(studies, method, true, .95);
      ours.put(id + "hkLow", hk.ciHk().low());
      ours.put(id + "hkHigh", hk.ciHk().high());
      ours.put(id + "hkPredictionLow", hk.prediction().low());
      ours.put(id + "hkPredictionHigh", hk.prediction().high());
    }
  }

  private void threeLevels() {
    ThreeLevelPooled pooled =
        ThreeLevelPooling.pool(Csv.of("konstantopoulos2011.csv").studies(), .95);
    ours.put("three.mu", pooled.mu());
    ours.put("three.se", pooled.se());
    ours.put("three.between", pooled.between());
    ours.put("three.within", pooled.within());
    ours.put("three.logLik", pooled.logLikelihood());
    ours.put("three.q", pooled.q());
    ours.put("three.seCr2", pooled.seCr2());
    ours.put("three.dfCr2", pooled.dfCr2());
  }

  private void regressions() {
    Csv bcg = Csv.of("bcg.csv");
    double[] latitude = bcg.numbers("ablat");
    List<String> kinds = bcg.texts("alloc");
    double[][] lines = new double[latitude.length][];
    double[][] groups = new double[latitude.length][];
    for (int i = 0; i < latitude.length; i++) {
      lines[i] = new double[] {1, latitude[i]};
      groups[i] =
          new double[] {
            1, kinds.get(i).equals("random") ? 1 : 0, kinds.get(i).equals("systematic") ? 1 : 0
          };
    }
    MetaRegression.Found line = MetaRegression.of(bcg.studies(), lines, false, .95);
    regression("reg.latitude", line);
    ours.put("reg.latitude.tau2", line.within());
    MetaRegression.Coefficient slope = line.effects().getLast();
    ours.put("reg.latitude.seHk", slope.seSmall());
    ours.put("reg.latitude.hkLow", slope.ci().low());
    ours.put("reg.latitude.hkHigh", slope.ci().high());
    ours.put("reg.latitude.hkP", slope.p());
    MetaRegression.Found group = MetaRegression.of(bcg.studies(), groups, false, .95);
    regression("reg.kinds", group);
    ours.put("reg.kinds.tau2", group.within());
    Csv schools = Csv.of("konstantopoulos2011.csv");
    double[] year = schools.numbers("year90");
    double[][] years = new double[year.length][];
    for (int i = 0; i < year.length; i++) {
      years[i] = new double[] {1, year[i]};
    }
    MetaRegression.Found three = MetaRegression.of(schools.studies(), years, true, .95);
    regression("reg.years", three);
    ours.put("reg.years.between", three.between());
    ours.put("reg.years.within", three.within());
    for (int j = 0; j < 2; j++) {
      ours.put("reg.years.seCr2." + j, three.effects().get(j).seSmall());
      ours.put("reg.years.dfCr2." + j, three.effects().get(j).df());
    }
  }

  private void regression(String id, MetaRegression.Found found) {
    for (int j = 0; j < found.effects().size(); j++) {
      ours.put(id + ".b" + j, found.effects().get(j).estimate());
      ours.put(id + ".se" + j, found.effects().get(j).se());
    }
    ours.put(id + ".qm", found.qm());
    ours.put(id + ".qmP", found.qmP());
    ours.put(id + ".qe", found.qe());
    ours.put(id + ".qeP", found.qeP());
  }

  private void bayes() {
    List<Study> schools = Csv.of("eight-schools.csv").studies();
    ExactBayes bayes = new ExactBayes(schools);
    ours.put("bayes.mu", bayes.meanOfMu());
    ours.put("bayes.tau", bayes.meanOfTau());
    ours.put("bayes.schoolA", bayes.meanOf(schools.getFirst()));
  }

  private void exam() {
    List<GroupSummary> schools = Csv.of("london-exam.csv").groups("school", "intake", "score");
    MultilevelFit fit = Multilevel.intercepts(schools, true).fit();
    ours.put("exam.intercept", fit.effect(0));
    ours.put("exam.slope", fit.effect(1));
    ours.put("exam.interceptSe", fit.se(0));
    ours.put("exam.slopeSe", fit.se(1));
    ours.put("exam.between", fit.components().getFirst().value());
    ours.put("exam.within", fit.residual());
    ours.put("exam.reml", fit.criterion());
    ours.put("exam.nlme.logLik", fit.criterion() / -2);
    MultilevelFit plain = Multilevel.intercepts(schools, false).fit();
    ours.put("exam.ml.between", plain.components().getFirst().value());
    ours.put("exam.ml.deviance", plain.criterion());
    slopes("exam2", Multilevel.slopes(schools, new int[] {0, 1}, true).fit());
  }

  private void slopes(String id, MultilevelFit fit) {
    ours.put(id + ".intercept", fit.effect(0));
    ours.put(id + ".slope", fit.effect(1));
    ours.put(id + ".slopeSe", fit.se(1));
    ours.put(id + ".v11", fit.components().get(0).value());
    ours.put(id + ".v12", fit.components().get(1).value());
    ours.put(id + ".v22", fit.components().get(2).value());
    ours.put(id + ".within", fit.residual());
    ours.put(id + ".reml", fit.criterion());
  }

  private void nestedAndSlopes() {
    Csv pastes = Csv.of("pastes.csv");
    Map<String, Map<String, GroupSummary>> batches = new LinkedHashMap<>();
    for (Map<String, String> row : pastes.rows()) {
      batches
          .computeIfAbsent(row.get("batch"), _ -> new LinkedHashMap<>())
          .computeIfAbsent(row.get("cask"), _ -> new GroupSummary(2))
          .add(new double[] {1, Double.parseDouble(row.get("strength"))});
    }
    MultilevelFit fit =
        Multilevel.nested(
                batches.values().stream().map(b -> List.copyOf(b.values())).toList(), true)
            .fit();
    ours.put("pastes.mean", fit.effect(0));
    ours.put("pastes.se", fit.se(0));
    ours.put("pastes.cask", fit.components().get(0).value());
    ours.put("pastes.batch", fit.components().get(1).value());
    ours.put("pastes.within", fit.residual());
    ours.put("pastes.reml", fit.criterion());
    KenwardRoger kr =
        KenwardRoger.nested(
            batches.values().stream().map(b -> List.copyOf(b.values())).toList(),
            fit.components().get(1).value(),
            fit.components().get(0).value(),
            fit.residual());
    ours.put("pastes.krSe", kr.se(new double[] {1}));
    ours.put("pastes.krDf", kr.df(new double[] {1}));
    List<GroupSummary> sleepers = Csv.of("sleepstudy.csv").groups("subject", "days", "reaction");
    slopes("sleep", Multilevel.slopes(sleepers, new int[] {0, 1}, true).fit());
  }

  private void fewSchools() {
    Map<String, Map<String, GroupSummary>> schools = new LinkedHashMap<>();
    for (Map<String, String> row : Csv.of("few-schools.csv").rows()) {
      schools
          .computeIfAbsent(row.get("school"), _ -> new LinkedHashMap<>())
          .computeIfAbsent(row.get("class"), _ -> new GroupSummary(4))
          .add(
              new double[] {
                1,
                Double.parseDouble(row.get("treated")),
                Double.parseDouble(row.get("before")),
                Double.parseDouble(row.get("after"))
              });
    }
    List<List<GroupSummary>> nested =
        schools.values().stream().map(s -> List.copyOf(s.values())).toList();
    Multilevel model = Multilevel.nested(nested, true);
    MultilevelFit fit = model.fit();
    double ofSchools = fit.components().get(1).value();
    double ofClasses = fit.components().get(0).value();
    ours.put("nested.treated", fit.effect(1));
    ours.put("nested.se", fit.se(1));
    ours.put("nested.school", ofSchools);
    ours.put("nested.class", ofClasses);
    ours.put("nested.reml", fit.criterion());
    KenwardRoger kr = KenwardRoger.nested(nested, ofSchools, ofClasses, fit.residual());
    for (int i = 0; i < 3; i++) {
      double[] contrast = new double[3];
      contrast[i] = 1;
      String name = List.of("Intercept", "", "Before").get(i);
      ours.put("nested.krSe" + name, kr.se(contrast));
      ours.put("nested.krDf" + name, kr.df(contrast));
    }
    ours.put("nested.satDf", model.satterthwaite(fit, new double[] {0, 1, 0}));
  }

  private void fewClusters() {
    List<GroupSummary> classes =
        Csv.of("few-classes.csv").groups("class", "treated", "before", "after");
    Multilevel model = Multilevel.intercepts(classes, true);
    MultilevelFit fit = model.fit();
    KenwardRoger kr =
        new KenwardRoger(classes, fit.components().getFirst().value(), fit.residual());
    double[] treated = {0, 1, 0};
    ours.put("few.treated", fit.effect(1));
    ours.put("few.se", fit.se(1));
    ours.put("few.krSe", kr.se(treated));
    ours.put("few.krDf", kr.df(treated));
    ours.put("few.krDfBefore", kr.df(new double[] {0, 0, 1}));
    ours.put("few.krDfIntercept", kr.df(new double[] {1, 0, 0}));
    ours.put("few.satDf", model.satterthwaite(fit, treated));
  }

  private void robust() {
    Csv data = Csv.of("few-classes.csv");
    double[] treated = data.numbers("treated");
    double[] before = data.numbers("before");
    double[][] x = new double[treated.length][];
    int[] own = new int[treated.length];
    for (int i = 0; i < x.length; i++) {
      x[i] = new double[] {1, treated[i], before[i]};
      own[i] = i;
    }
    int[] classes = data.texts("class").stream().mapToInt(Integer::parseInt).toArray();
    LeastSquares clustered = new LeastSquares(x, data.numbers("after"), classes);
    ours.put("cr2.treated", clustered.effect(1));
    ours.put("cr2.se", clustered.robust(1).se());
    ours.put("cr2.df", clustered.robust(1).df());
    ours.put("cr2.dfBefore", clustered.robust(2).df());
    LeastSquares alone = new LeastSquares(x, data.numbers("after"), own);
    ours.put("hc2.se", alone.robust(1).se());
    ours.put("hc2.df", alone.robust(1).df());
  }

  private void effects() {
    HedgesG effect = HedgesG.of(12.5, 4, 25, 10.1, 5, 31);
    ours.put("effect.g", effect.g());
    ours.put("effect.v", effect.variance());
  }

  private void threshold() {
    Csv data = Csv.of("threshold.csv");
    Threshold found =
        Threshold.of(data.numbers("score"), data.numbers("outcome"), 0, true, .5, .95);
    ours.put("rdd.linear", found.linear());
    ours.put("rdd.robust", found.effect());
    ours.put("rdd.robustSe", found.se());
    Threshold other =
        Threshold.of(
            data.numbers("score"),
            data.numbers("outcome"),
            data.numbers("other"),
            0,
            true,
            .5,
            .95);
    ours.put("rdd.otherLinear", other.linear());
    ours.put("rdd.other", other.effect());
    // the pupil at the threshold is on its upper side, and not helped
    double[] x =
        java.util.Arrays.stream(data.numbers("score"))
            .map(score -> score == 0 ? -Double.MIN_VALUE : -score)
            .toArray();
    CorrectedJump further = CorrectedJump.of(x, data.numbers("outcome"), new double[0], .5, .8);
    ours.put("rdd.further", further.corrected());
    ours.put("rdd.furtherSe", further.se());
    ours.put("rdd.furtherDf", further.df());
  }
}
