package keepup.app.intervention;

import keepup.cpsat.CpSatPlanner;
import keepup.planning.Planner;
import keepup.planning.Rules;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// The planner behind today's groups, and the rules that it is given.
@Configuration(proxyBeanMethods = false)
class PlannerOfToday {
  /// A teacher waits for it: a class's day is nearly always proved best long before.
  private static final double SECONDS = 0.6;

  /// A child may miss the same thing so often in two weeks.
  private static final int MOST_MISSED = 4;

  static final Rules RULES =
      new Rules(
          Rules.USUAL.idealGroup(),
          Proposal.LARGEST_GROUP,
          Rules.USUAL.crowding(),
          Rules.USUAL.otherMisconception(),
          Rules.USUAL.fairness(),
          Rules.USUAL.together(),
          MOST_MISSED);

  @Bean
  Planner planner() {
    return new CpSatPlanner(SECONDS, 1);
  }
}
