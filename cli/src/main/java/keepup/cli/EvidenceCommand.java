package keepup.cli;

import java.io.IOException;
import java.util.List;

/// `evidence`: what trials show about an intervention, and how sure that is.
final class EvidenceCommand implements Command {
  @Override
  public String name() {
    return "evidence";
  }

  @Override
  public String usage() {
    return """
    ./keepup evidence meta FILE.csv [--method REML|PM|DL|ML|EB|FE] [--hk] [--cluster COLUMN] [--moderators A,B] [--bayes] [--svg FILE] [--funnel FILE] [--json]
    ./keepup evidence effect FILE.csv --outcome C --group C [--baseline C] [--cluster C] [--drawn] [--population MEAN,SD] [--reliability R] [--json]
    ./keepup evidence multilevel FILE.csv --outcome C --cluster SCHOOL[/CLASS] [--predictors A,B] [--slope A] [--ml] [--json]
    ./keepup evidence rdd FILE.csv --score C --outcome C --cutoff X [--helped below|above] [--baseline C] [--bandwidth H] [--json]
    ./keepup evidence single-case FILE.csv --phase C --outcome C [--svg FILE] [--json]
    ./keepup evidence power [--pupils N] [--clusters J] [--icc R] [--explained R2] [--explained-between R2] [--share P] [--power .8] [--effect D] [--json]
    ./keepup evidence trial freeze PROTOCOL.txt
    ./keepup evidence trial example PROTOCOL.txt [--effect D] [--seed N] [--sessions]
    ./keepup evidence trial draw PROTOCOL.txt UNITS.csv --unit C [--block C] [--waves N]
    ./keepup evidence trial report PROTOCOL.txt OUTCOMES.csv --hash HASH [--fidelity FILE.csv] [--cost FILE.csv] [--deviation TEXT] [--deviations FILE.txt] [--html FILE]
    ./keepup evidence agreement FILE.csv --first C --second C [--json]
    ./keepup evidence impact FOLDER [--html FILE]
    ./keepup evidence pseudonymise FILE.csv --column C --purpose NAME --secret FILE [--drop A,B] | --new-secret --secret FILE
    ./keepup evidence simulate [--programmes N] [--releases N] [--seed N] [--markdown FILE] [--svg FILE] [--json]\
    """;
  }

  @Override
  public String says() {
    return """
    Says what trials show, and how sure that is. 'meta' pools studies (columns study,yi,vi); a column cluster,
          hub, district or network counts only where --cluster names it, and it is said where one was dropped. 'effect' compares two groups (--drawn: chance made them), or shows one before and after
          beside what selection alone would bring (regression to the mean). 'multilevel' fits pupils in classes in schools by REML.
          'rdd' compares pupils on the two sides of a threshold. 'single-case' follows one child (phase A, then B). 'power'
          says how small an effect a trial can find. 'trial'
          prints a frozen protocol with its hash, draws who begins first by its seed, and writes the result page by the
          registered analysis. 'agreement' is Cohen's kappa of two coders. 'impact' brings surveys,
          observations, interviews, inspections and numbers together under four headings. 'pseudonymise' gives children
          names that hold for one purpose only. 'simulate' tries it all on programmes whose truth is known.\
    """;
  }

  /// What the engine cannot work with, told as bad input of a file.
  static BadInput unusable(String file, IllegalArgumentException e) {
    String message = String.valueOf(e.getMessage());
    int end = message.indexOf('\n');
    return BadInput.at(
        file.equals("-") ? "standard input" : file,
        1,
        end < 0 ? message : message.substring(0, end),
        end < 0 ? "Maybe give it more rows." : message.substring(end + 1));
  }

  /// A number from 0 to 1.
  static double share(Arguments arguments, String option, double otherwise) throws BadInput {
    double value = number(arguments, option, otherwise);
    if (value < 0 || value > 1) {
      throw new BadInput(
          "The value of --%s is %s.".formatted(option, value), "Maybe a number from 0 to 1.");
    }
    return value;
  }

  static double number(Arguments arguments, String option, double otherwise) throws BadInput {
    String value = arguments.find(option).orElse("");
    if (value.isEmpty()) {
      return otherwise;
    }
    try {
      double number = Double.parseDouble(value);
      if (Double.isFinite(number)) {
        return number;
      }
    } catch (NumberFormatException notANumber) {
      // the one message below is for both
    }
    throw new BadInput("The value of --%s is '%s'.".formatted(option, value), "Maybe a number.");
  }

  static String needed(Arguments arguments, String option) throws BadInput {
    return arguments
        .find(option)
        .orElseThrow(() ->
            new BadInput(
                "The option --" + option + " is missing.", "Maybe add --" + option + " COLUMN."));
  }

  @Override
  public int run(List<String> words, Terminal terminal) throws BadInput, IOException {
    String what = words.isEmpty() ? "" : words.getFirst();
    List<String> rest = words.isEmpty() ? words : words.subList(1, words.size());
    switch (what) {
      case "meta" -> EvidenceMeta.run(rest, terminal);
      case "effect" -> EvidenceEffect.run(rest, terminal);
      case "multilevel" -> EvidenceMultilevel.run(rest, terminal);
      case "rdd" -> EvidenceThreshold.run(rest, terminal);
      case "single-case" -> EvidenceSingleCase.run(rest, terminal);
      case "simulate" -> EvidenceSimulate.run(rest, terminal);
      case "trial" -> EvidenceTrial.run(rest, terminal);
      case "agreement" -> EvidenceAgreement.run(rest, terminal);
      case "impact" -> EvidenceImpact.run(rest, terminal);
      case "pseudonymise" -> EvidencePseudonyms.run(rest, terminal);
      case "power" -> EvidencePower.run(rest, terminal);
      default ->
          throw new BadInput(
              what.isEmpty() ? "Something is missing." : "There is no 'evidence " + what + "'.",
              "Maybe ./keepup evidence --help shows what is possible.");
    }
    return 0;
  }
}
