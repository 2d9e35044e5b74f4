package keepup.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import keepup.evidence.ExactBayes;
import keepup.evidence.ForestPlot;
import keepup.evidence.FunnelPlot;
import keepup.evidence.Interval;
import keepup.evidence.Pooled;
import keepup.evidence.Pooling;
import keepup.evidence.PoolingMethod;
import keepup.evidence.Study;
import keepup.evidence.ThreeLevelPooled;
import keepup.evidence.ThreeLevelPooling;
import org.jspecify.annotations.Nullable;

/// `evidence meta`: what studies, schools or hubs say together.
final class EvidenceMeta {
  private static final double LEVEL = .95;
  private static final List<String> LEVELS = List.of("cluster", "hub", "district", "network");

  private EvidenceMeta() {}

  static void run(List<String> words, Terminal terminal) throws BadInput, IOException {
    Arguments arguments =
        Arguments.parse(
            words,
            Set.of("json", "hk", "bayes"),
            Set.of("method", "cluster", "svg", "funnel", "moderators"));
    String file = arguments.exactly(1, "./keepup evidence meta FILE.csv").getFirst();
    PoolingMethod method = method(arguments.find("method").orElse("REML"));
    List<Study> studies;
    EvidenceModerators moderators = null;
    List<String> warnings = new ArrayList<>();
    try (Input input = Input.open(file, terminal.in())) {
      EvidenceTable table = new EvidenceTable(input);
      if (arguments.has("moderators")) {
        moderators = new EvidenceModerators(table, arguments.find("moderators").orElseThrow());
      }
      studies = studies(table, moderators, arguments);
      if (!arguments.has("cluster")) {
        dropped(table, studies.size(), warnings);
      }
    }
    warnings.forEach(warning -> terminal.err().println("note: " + warning));
    try {
      if (moderators != null && method == PoolingMethod.REML) {
        moderators.show(
            studies, arguments.has("cluster"), warnings, arguments.has("json"), terminal);
      } else if (arguments.has("cluster") || moderators != null) {
        if (method != PoolingMethod.REML) {
          throw new BadInput(
              "Studies in clusters, or with moderators, are pooled by REML only.",
              "Maybe leave --method out.");
        }
        clustered(studies, arguments, terminal);
      } else if (arguments.has("bayes")) {
        bayes(studies, warnings, arguments, terminal);
      } else {
        plain(studies, method, warnings, arguments, terminal);
      }
    } catch (IllegalArgumentException e) {
      throw EvidenceCommand.unusable(file, e);
    }
  }

  private static PoolingMethod method(String name) throws BadInput {
    try {
      return PoolingMethod.valueOf(name.toUpperCase(Locale.ROOT));
    } catch (IllegalArgumentException e) {
      throw new BadInput("There is no method '" + name + "'.", "Maybe REML, PM, DL, ML, EB or FE.");
    }
  }

  private static List<Study> studies(
      EvidenceTable table, @Nullable EvidenceModerators moderators, Arguments arguments)
      throws BadInput, IOException {
    int name = table.find("study");
    int effect = table.column("yi");
    int variance = table.column("vi");
    int cluster =
        arguments.has("cluster") ? table.column(arguments.find("cluster").orElseThrow()) : -1;
    List<Study> studies = new ArrayList<>();
    table.forEach(row -> {
      double v = row.needed(variance);
      if (v <= 0) {
        throw row.fault(
            "The variance is " + row.text(variance) + ".",
            "Maybe it is missing; a variance is above 0.");
      }
      String of = row.text(cluster);
      if (cluster >= 0 && of.isEmpty()) {
        throw row.fault("The cluster is missing.", "Maybe fill it in.");
      }
      if (moderators != null) {
        moderators.take(row);
      }
      String label = row.text(name);
      studies.add(
          new Study(label.isEmpty() ? "line " + row.line() : label, row.needed(effect), v, of));
    });
    if (studies.size() < 2) {
      throw table.fault(
          "The file has %d studies.".formatted(studies.size()), "Maybe give it two or more.");
    }
    return studies;
  }

  /// Extra columns are ignored, but nobody is left to believe that a level was taken into account.
  private static void dropped(EvidenceTable table, int studies, List<String> warnings)
      throws BadInput, IOException {
    for (String level : LEVELS) {
      int column = table.find(level);
      if (column < 0) {
        continue;
      }
      Set<String> clusters = new HashSet<>();
      table.forEach(row -> clusters.add(row.text(column)));
      if (clusters.size() > 1 && clusters.size() < studies) {
        warnings.add(
            "The studies stand in %d clusters (column '%s'), and this level was dropped: studies of one cluster are alike, so that the answer looks surer than it is. Maybe add --cluster %s."
                .formatted(clusters.size(), table.name(column), table.name(column)));
      }
    }
  }

  private static void plain(
      List<Study> studies,
      PoolingMethod method,
      List<String> warnings,
      Arguments arguments,
      Terminal terminal)
      throws BadInput, IOException {
    Pooled pooled = Pooling.pool(studies, method, arguments.has("hk"), LEVEL);
    Interval headline = arguments.has("hk") ? pooled.ciHk() : pooled.ci();
    pictures(
        arguments,
        studies,
        new ForestPlot(studies, pooled.mu(), headline, pooled.prediction(), pooled.tau2()),
        pooled.mu());
    if (arguments.has("json")) {
      EvidenceJson.document(
          terminal,
          json -> {
            json.writeStringField("method", method.name());
            json.writeNumberField("k", pooled.k());
            EvidenceJson.number(json, "mu", pooled.mu());
            EvidenceJson.number(json, "se", pooled.se());
            EvidenceJson.interval(json, "ci", pooled.ci());
            EvidenceJson.number(json, "seHk", pooled.seHk());
            EvidenceJson.interval(json, "ciHk", pooled.ciHk());
            EvidenceJson.number(json, "p", pooled.p());
            EvidenceJson.number(json, "tau2", pooled.tau2());
            EvidenceJson.interval(json, "tau2Ci", pooled.tau2Ci());
            EvidenceJson.number(json, "i2", pooled.i2());
            EvidenceJson.number(json, "h2", pooled.h2());
            EvidenceJson.number(json, "q", pooled.q());
            EvidenceJson.number(json, "qP", pooled.qP());
            EvidenceJson.interval(json, "prediction", pooled.prediction());
            Json.strings(json, "warnings", warnings);
          });
      return;
    }
    terminal
        .out()
        .printf(
            Locale.ROOT,
            """
            %d studies, %s
              mean effect            %8.4f  (standard error %.4f)
              95 %% interval          %8.4f to %.4f
              by Hartung-Knapp       %8.4f to %.4f
              variance between them  %8.4f  (%.4f to %.4f), I2 %.1f %%, H2 %.2f
              Q                      %8.2f  (p %.4f)
              a new study's effect   %8.4f to %.4f
            """,
            pooled.k(),
            method,
            pooled.mu(),
            pooled.se(),
            pooled.ci().low(),
            pooled.ci().high(),
            pooled.ciHk().low(),
            pooled.ciHk().high(),
            pooled.tau2(),
            pooled.tau2Ci().low(),
            pooled.tau2Ci().high(),
            pooled.i2(),
            pooled.h2(),
            pooled.q(),
            pooled.qP(),
            pooled.prediction().low(),
            pooled.prediction().high());
  }

  private static void clustered(List<Study> studies, Arguments arguments, Terminal terminal)
      throws BadInput, IOException {
    ThreeLevelPooled pooled = ThreeLevelPooling.pool(studies, LEVEL);
    pictures(
        arguments,
        studies,
        new ForestPlot(
            studies,
            pooled.mu(),
            pooled.ci(),
            pooled.prediction(),
            pooled.between() + pooled.within()),
        pooled.mu());
    if (arguments.has("json")) {
      EvidenceJson.document(
          terminal,
          json -> {
            json.writeStringField("method", "REML");
            json.writeNumberField("k", pooled.k());
            json.writeNumberField("clusters", pooled.clusters());
            EvidenceJson.number(json, "mu", pooled.mu());
            EvidenceJson.number(json, "se", pooled.se());
            EvidenceJson.interval(json, "ci", pooled.ciWald());
            EvidenceJson.interval(json, "ciT", pooled.ci());
            EvidenceJson.number(json, "seCr2", pooled.seCr2());
            EvidenceJson.number(json, "dfCr2", pooled.dfCr2());
            EvidenceJson.interval(json, "ciCr2", pooled.ciCr2());
            json.writeObjectFieldStart("sigma2");
            EvidenceJson.number(json, "between clusters", pooled.between());
            EvidenceJson.number(json, "within clusters", pooled.within());
            json.writeEndObject();
            EvidenceJson.number(json, "logLik", pooled.logLikelihood());
            EvidenceJson.number(json, "q", pooled.q());
            EvidenceJson.number(json, "qP", pooled.qP());
            EvidenceJson.interval(json, "prediction", pooled.prediction());
          });
      return;
    }
    terminal
        .out()
        .printf(
            Locale.ROOT,
            """
            %d studies in %d clusters, three levels, REML
              mean effect               %8.4f  (standard error %.4f)
              95 %% interval             %8.4f to %.4f  (t, %d degrees of freedom)
              for few clusters (CR2)    %8.4f to %.4f  (%.1f degrees of freedom)
              variance between clusters %8.4f
              variance within clusters  %8.4f
              a new study's effect      %8.4f to %.4f
            """,
            pooled.k(),
            pooled.clusters(),
            pooled.mu(),
            pooled.se(),
            pooled.ci().low(),
            pooled.ci().high(),
            pooled.clusters() - 1,
            pooled.ciCr2().low(),
            pooled.ciCr2().high(),
            pooled.dfCr2(),
            pooled.between(),
            pooled.within(),
            pooled.prediction().low(),
            pooled.prediction().high());
  }

  private static void bayes(
      List<Study> studies, List<String> warnings, Arguments arguments, Terminal terminal)
      throws IOException {
    ExactBayes bayes = new ExactBayes(studies);
    if (arguments.has("json")) {
      EvidenceJson.document(
          terminal,
          json -> {
            json.writeStringField("method", "Bayes");
            json.writeNumberField("k", studies.size());
            EvidenceJson.number(json, "mu", bayes.meanOfMu());
            EvidenceJson.number(json, "sdMu", bayes.sdOfMu());
            EvidenceJson.number(json, "tau", bayes.meanOfTau());
            json.writeArrayFieldStart("studies");
            for (Study study : studies) {
              json.writeStartObject();
              json.writeStringField("study", study.name());
              EvidenceJson.number(json, "effect", study.effect());
              EvidenceJson.number(json, "mean", bayes.meanOf(study));
              EvidenceJson.number(json, "sd", bayes.sdOf(study));
              json.writeEndObject();
            }
            json.writeEndArray();
            Json.strings(json, "warnings", warnings);
          });
      return;
    }
    terminal
        .out()
        .printf(
            Locale.ROOT,
            "%d studies, flat priors: mean effect %.4f (sd %.4f), spread between them %.4f%n",
            studies.size(),
            bayes.meanOfMu(),
            bayes.sdOfMu(),
            bayes.meanOfTau());
    for (Study study : studies) {
      terminal
          .out()
          .printf(
              Locale.ROOT,
              "  %-24s %8.4f drawn to %8.4f (sd %.4f)%n",
              study.name(),
              study.effect(),
              bayes.meanOf(study),
              bayes.sdOf(study));
    }
  }

  private static void pictures(
      Arguments arguments, List<Study> studies, ForestPlot forest, double mu)
      throws BadInput, IOException {
    if (arguments.has("svg")) {
      String name = arguments.find("svg").orElseThrow();
      EvidenceJson.file(name, forest.svg());
      EvidenceJson.file(EvidenceJson.beside(name), forest.table());
    }
    if (arguments.has("funnel")) {
      String name = arguments.find("funnel").orElseThrow();
      EvidenceJson.file(name, FunnelPlot.svg(studies, mu));
      EvidenceJson.file(EvidenceJson.beside(name), FunnelPlot.table(studies));
    }
  }
}
