package keepup.tracing;

import java.util.List;

/// What the trees look at. Rates of situations and other probabilities are log-odds.
enum Feature {
  COUNT(Factor.LATELY),
  RATE(Factor.LATELY),
  ABILITY(Factor.LATELY),
  BEYOND_2(Factor.LATELY),
  BEYOND_5(Factor.LATELY),
  BEYOND_15(Factor.LATELY),
  BEYOND_50(Factor.LATELY),
  BEYOND_200(Factor.LATELY),
  RAW_2(Factor.LATELY),
  RAW_5(Factor.LATELY),
  RAW_15(Factor.LATELY),
  RAW_50(Factor.LATELY),
  LAST_1(Factor.LATELY),
  LAST_2(Factor.LATELY),
  LAST_3(Factor.LATELY),
  LAST_4(Factor.LATELY),
  STREAK(Factor.LATELY),
  SKILLS_MET(Factor.LATELY),
  ITEMS_MET(Factor.LATELY),
  FIRST_MEETINGS_BEYOND(Factor.LATELY),
  FIRST_MEETINGS_RAW(Factor.LATELY),
  SESSION(Factor.LATELY),
  PAUSE(Factor.LATELY),
  LAST_TOOK(Factor.LATELY),
  REPEATS(Factor.LATELY),
  SKILL_COUNT(Factor.SKILL),
  SKILL_COUNT_LEAST(Factor.SKILL),
  SKILL_RATE(Factor.SKILL),
  SKILL_ABILITY(Factor.SKILL),
  SKILL_ABILITY_LEAST(Factor.SKILL),
  SKILL_BEYOND_2(Factor.SKILL),
  SKILL_BEYOND_5(Factor.SKILL),
  SKILL_BEYOND_15(Factor.SKILL),
  SKILL_RAW_2(Factor.SKILL),
  SKILL_RAW_5(Factor.SKILL),
  SKILL_TRACED(Factor.SKILL),
  SKILL_KNOWN_LEAST(Factor.SKILL),
  SKILL_LAG(Factor.SKILL),
  SKILL_PAUSE(Factor.SKILL),
  SET_COUNT(Factor.SKILL),
  SET_BEYOND_15(Factor.SKILL),
  SET_RAW_15(Factor.SKILL),
  SET_LAST_1(Factor.SKILL),
  SET_LAST_2(Factor.SKILL),
  SET_LAST_3(Factor.SKILL),
  SET_STREAK(Factor.SKILL),
  SET_LAG(Factor.SKILL),
  RUN(Factor.SKILL),
  ITEM_COUNT(Factor.SKILL),
  ITEM_LAST(Factor.SKILL),
  ITEM_RIGHTS(Factor.SKILL),
  ITEM_LAG(Factor.SKILL),
  NORM_NTH(Factor.SKILL),
  NORM_LAST_3(Factor.SKILL),
  NORM_LAST_6(Factor.SKILL),
  NORM_ITEM_LAST_2(Factor.SKILL),
  RATED(Factor.QUESTION),
  HARDNESS(Factor.QUESTION),
  NORM_SKILLS(Factor.QUESTION),
  NORM_ITEM(Factor.QUESTION),
  NORM_ITEM_REPEATED(Factor.QUESTION),
  NORM_ITEM_AFTER(Factor.QUESTION),
  NORM_SKILLS_AFTER(Factor.QUESTION),
  NORM_ANY_LAST_4(Factor.QUESTION),
  ITEM_ANSWERS(Factor.QUESTION),
  ITEM_AFTER_ANSWERS(Factor.QUESTION),
  SKILLS_ANSWERS(Factor.QUESTION),
  SKILLS_ASKED(Factor.QUESTION);

  static final List<Feature> ALL = List.of(values());

  private final Factor factor;

  Feature(Factor factor) {
    this.factor = factor;
  }

  Factor factor() {
    return factor;
  }

  /// Its place in arrays.
  @SuppressWarnings("EnumOrdinal") // the one place that depends on the order
  int index() {
    return ordinal();
  }
}
