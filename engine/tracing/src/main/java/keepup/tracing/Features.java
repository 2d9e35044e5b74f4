package keepup.tracing;

import static keepup.tracing.Feature.*;

/// Turns a learner's history and the next question into numbers for the trees, in the order of
/// [Feature].
final class Features {
  private final Norms norms;
  private final double[] rates = new double[Context.ALL.size()];

  Features(Norms norms) {
    this.norms = norms;
  }

  /// @param into as long as there are features
  void fill(History history, Question question, float[] into) {
    lately(history, question, into);
    skills(history, question, into);
    set(history, question, into);
    item(history, question, into);
    norms(history, question, into);
  }

  private void lately(History history, Question question, float[] into) {
    Track all = history.overall();
    put(into, COUNT, Math.log1p(all.answers()));
    put(into, RATE, all.rate(norms.rate(), 3));
    put(into, ABILITY, all.rating());
    for (int scale = 0; scale < 5; scale++) {
      into[BEYOND_2.index() + scale] = (float) all.beyond(scale);
    }
    for (int scale = 0; scale < 4; scale++) {
      into[RAW_2.index() + scale] = (float) all.raw(scale, norms.rate());
      into[LAST_1.index() + scale] = (float) all.last(scale + 1);
    }
    put(into, STREAK, all.streak());
    put(into, SKILLS_MET, history.skillsMet());
    put(into, ITEMS_MET, Math.log1p(history.itemsMet()));
    put(into, FIRST_MEETINGS_BEYOND, history.firstMeetings().beyond(3));
    put(into, FIRST_MEETINGS_RAW, history.firstMeetings().raw(3, norms.rate()));
    put(into, SESSION, history.sessionAnswers(question.seconds()));
    put(into, PAUSE, pause(question.seconds() - all.lastSeconds()));
    put(into, LAST_TOOK, pause(history.lastGap()));
    put(into, REPEATS, history.repeats() / (all.answers() + 1.));
  }

  private void skills(History history, Question question, float[] into) {
    int skills = question.skills().length;
    double count = 0;
    double least = Double.MAX_VALUE;
    double rate = 0;
    double ability = 0;
    double abilityLeast = Double.MAX_VALUE;
    double[] beyond = new double[3];
    double[] raw = new double[2];
    double traced = 0;
    double knownLeast = 1;
    double lag = Double.MAX_VALUE;
    double pause = Double.NaN;
    for (int skill : question.skills()) {
      Track track = history.ofSkill(skill);
      count += track.answers();
      least = Math.min(least, track.answers());
      rate += track.rate(norms.rate(), 2);
      ability += track.rating();
      abilityLeast = Math.min(abilityLeast, track.rating());
      for (int scale = 0; scale < 3; scale++) {
        beyond[scale] += track.beyond(scale);
      }
      raw[0] += track.raw(0, norms.rate());
      raw[1] += track.raw(1, norms.rate());
      TracingParameters parameters = norms.tracing(skill);
      double known = Double.isNaN(track.known()) ? parameters.init() : track.known();
      traced += Logistic.logOdds(Math.clamp(parameters.right(known), .001, .999));
      knownLeast = Math.min(knownLeast, known);
      lag = Math.min(lag, lag(history, track.lastPosition()));
      double since = question.seconds() - track.lastSeconds();
      pause = Double.isNaN(pause) ? since : Math.min(since, pause);
    }
    put(into, SKILL_COUNT, Math.log1p(count / skills));
    put(into, SKILL_COUNT_LEAST, least);
    put(into, SKILL_RATE, rate / skills);
    put(into, SKILL_ABILITY, ability / skills);
    put(into, SKILL_ABILITY_LEAST, abilityLeast);
    put(into, SKILL_BEYOND_2, beyond[0] / skills);
    put(into, SKILL_BEYOND_5, beyond[1] / skills);
    put(into, SKILL_BEYOND_15, beyond[2] / skills);
    put(into, SKILL_RAW_2, raw[0] / skills);
    put(into, SKILL_RAW_5, raw[1] / skills);
    put(into, SKILL_TRACED, traced / skills);
    put(into, SKILL_KNOWN_LEAST, knownLeast);
    put(into, SKILL_LAG, lag);
    put(into, SKILL_PAUSE, pause(pause));
  }

  private void set(History history, Question question, float[] into) {
    Track set = history.ofSet(question.skillSet());
    put(into, SET_COUNT, set.answers());
    put(into, SET_BEYOND_15, set.beyond(2));
    put(into, SET_RAW_15, set.raw(2, norms.rate()));
    put(into, SET_LAST_1, set.last(1));
    put(into, SET_LAST_2, set.last(2));
    put(into, SET_LAST_3, set.last(3));
    put(into, SET_STREAK, set.streak());
    put(into, SET_LAG, lag(history, set.lastPosition()));
    put(into, RUN, question.skillSet() == history.lastSkillSet() ? history.run() : 0);
  }

  private void item(History history, Question question, float[] into) {
    History.Meetings item = history.ofItem(question.item());
    put(into, ITEM_COUNT, item.answers());
    put(into, ITEM_LAST, item.answers() == 0 ? .5 : item.lastRight() ? 1 : 0);
    put(into, ITEM_RIGHTS, item.rights());
    put(into, ITEM_LAG, lag(history, item.lastPosition()));
  }

  private void norms(History history, Question question, float[] into) {
    norms.rates(question, history, rates);
    put(into, NORM_NTH, Context.SKILLS_NTH);
    put(into, NORM_LAST_3, Context.SKILLS_LAST_3);
    put(into, NORM_LAST_6, Context.SKILLS_LAST_6);
    put(into, NORM_ITEM_LAST_2, Context.ITEM_LAST_2);
    put(into, NORM_SKILLS, Context.SKILLS);
    put(into, NORM_ITEM, Context.ITEM);
    put(into, NORM_ITEM_REPEATED, Context.ITEM_REPEATED);
    put(into, NORM_ITEM_AFTER, Context.ITEM_AFTER_ITEM);
    put(into, NORM_SKILLS_AFTER, Context.SKILLS_AFTER_SKILLS);
    put(into, NORM_ANY_LAST_4, Context.SKILLS_ANY_LAST_4);
    put(into, RATED, norms.ratings().logOdds(history, question));
    put(into, HARDNESS, norms.ratings().hardness(question));
    put(into, ITEM_ANSWERS, answers(Context.ITEM, history, question));
    put(into, ITEM_AFTER_ANSWERS, answers(Context.ITEM_AFTER_ITEM, history, question));
    put(into, SKILLS_ANSWERS, answers(Context.SKILLS, history, question));
    put(into, SKILLS_ASKED, question.skills().length);
  }

  private double answers(Context context, History history, Question question) {
    return Math.log1p(norms.answers(context, question, history));
  }

  private void put(float[] into, Feature feature, Context context) {
    put(into, feature, Logistic.logOdds(rates[context.index()]));
  }

  private static void put(float[] into, Feature feature, double value) {
    into[feature.index()] = (float) value;
  }

  /// Answers since, on a log scale; -1 for never.
  private static double lag(History history, int lastPosition) {
    return lastPosition < 0 ? -1 : Math.log1p(history.overall().answers() - 1 - lastPosition);
  }

  private static double pause(double seconds) {
    return Double.isNaN(seconds) ? -1 : Math.log1p(Math.max(0, seconds));
  }
}
