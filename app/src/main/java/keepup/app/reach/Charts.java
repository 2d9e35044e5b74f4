package keepup.app.reach;

import java.util.List;
import keepup.reach.Breakdown;

/// The charts of a report.
final class Charts {
  private static final String TWIN = " The table below has the same figures.";

  private Charts() {}

  static String schools(List<ReachReport.Year> years) {
    return Chart.columns(
        "reach-new-schools",
        "Columns: schools ever reached, by year." + TWIN,
        years.stream()
            .map(one -> new Chart.Column(label(one, years), one.ever() - one.fresh(), one.fresh()))
            .toList());
  }

  static String specialists(List<ReachReport.Year> years) {
    return Chart.columns(
        "reach-new-specialists",
        "Columns: specialists ever trained, by year." + TWIN,
        years.stream()
            .map(one ->
                new Chart.Column(
                    label(one, years),
                    one.specialists() - one.newSpecialists(),
                    one.newSpecialists()))
            .toList());
  }

  /// `2015/16`, or `15/16` where many years stand side by side.
  private static String label(ReachReport.Year one, List<ReachReport.Year> years) {
    String year = one.year().toString();
    return years.size() > ReachReport.COLUMNS ? year.substring(2) : year;
  }

  /// Of today's schools of each group, how many were reached; groups without schools are left out.
  static String shares(Breakdown by) {
    return Chart.shares(
        "Bars: of today’s schools, those reached, by %s.".formatted(by.aspect().words()) + TWIN,
        by.rows().stream().filter(row -> row.open() > 0).map(Chart.Share::of).toList());
  }
}
