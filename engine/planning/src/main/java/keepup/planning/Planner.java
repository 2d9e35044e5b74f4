package keepup.planning;

/// Makes a day's plan. Two planners given the same day obey the same rules and count gain the same
/// way; they differ in how near they come to the best possible plan and in what they can prove.
public interface Planner {
  /// @throws ClashException where the day's locks cannot all be kept
  DayPlan plan(Day day);

  /// The planner that needs nothing but the JDK.
  static Planner greedy() {
    return new GreedyPlanner();
  }
}
