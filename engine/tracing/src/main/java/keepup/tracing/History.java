package keepup.tracing;

import java.util.HashMap;
import java.util.Map;

/// What one learner did so far, as much of it as predictions need; memory follows the skills and
/// items met, not the answers.
final class History {
  private static final Track NONE = new Track();
  private static final double BREAK_SECONDS = 1800;

  /// How often an item was met.
  record Meetings(int answers, int rights, int lastPosition, boolean lastRight) {
    static final Meetings NONE = new Meetings(0, 0, -1, false);

    Meetings and(Meetings later) {
      return new Meetings(
          answers + later.answers, rights + later.rights, later.lastPosition, later.lastRight);
    }
  }

  private final Track overall = new Track();
  private final Track firstMeetings = new Track();
  private final Map<Integer, Track> skills = new HashMap<>();
  private final Map<Integer, Track> sets = new HashMap<>();
  private final Map<Integer, Meetings> items = new HashMap<>();
  private int lastItem = -1;
  private int lastSkillSet = -1;
  private boolean lastRight;
  private int run;
  private int repeats;
  private int sessionAnswers;
  private double lastGap = Double.NaN;

  Track overall() {
    return overall;
  }

  /// Answers on skills that were new at the time.
  Track firstMeetings() {
    return firstMeetings;
  }

  Track ofSkill(int skill) {
    return skills.getOrDefault(skill, NONE);
  }

  Track ofSet(int set) {
    return sets.getOrDefault(set, NONE);
  }

  Meetings ofItem(int item) {
    return items.getOrDefault(item, Meetings.NONE);
  }

  int skillsMet() {
    return skills.size();
  }

  int itemsMet() {
    return items.size();
  }

  int lastItem() {
    return lastItem;
  }

  int lastSkillSet() {
    return lastSkillSet;
  }

  boolean lastRight() {
    return lastRight;
  }

  /// How many answers on the same skills came just before, without a break.
  int run() {
    return run;
  }

  int repeats() {
    return repeats;
  }

  /// Answers since a pause of half an hour.
  int sessionAnswers(double seconds) {
    return seconds - overall.lastSeconds() > BREAK_SECONDS ? 0 : sessionAnswers;
  }

  /// Seconds that the last answer took, or NaN.
  double lastGap() {
    return lastGap;
  }

  /// Takes in an answer.
  ///
  /// @param norms what is expected of it, and how skills are traced
  void observe(Question question, boolean right, Norms norms) {
    Ratings ratings = norms.ratings();
    double expected = ratings.right(this, question);
    double seconds = question.seconds();
    int position = overall.answers();
    if (isNew(question)) {
      firstMeetings.add(right, expected, position, seconds);
    }
    ratings.learn(this, question, right, expected);
    lastGap = seconds - overall.lastSeconds();
    sessionAnswers = sessionAnswers(seconds) + 1;
    overall.add(right, expected, position, seconds);
    for (int skill : question.skills()) {
      Track track = skills.computeIfAbsent(skill, _ -> new Track());
      track.add(right, expected, position, seconds);
      TracingParameters parameters = norms.tracing(skill);
      double known = Double.isNaN(track.known()) ? parameters.init() : track.known();
      track.know(parameters.after(known, right));
    }
    sets.computeIfAbsent(question.skillSet(), _ -> new Track())
        .add(right, expected, position, seconds);
    if (question.item() >= 0) {
      items.merge(question.item(), new Meetings(1, right ? 1 : 0, position, right), Meetings::and);
      repeats += question.item() == lastItem ? 1 : 0;
    }
    run = question.skillSet() == lastSkillSet ? run + 1 : 1;
    lastItem = question.item();
    lastSkillSet = question.skillSet();
    lastRight = right;
  }

  /// Whether the learner meets one of its skills for the first time.
  boolean isNew(Question question) {
    for (int skill : question.skills()) {
      if (!skills.containsKey(skill)) {
        return true;
      }
    }
    return false;
  }

  /// The track of a skill, to be changed.
  Track skill(int skill) {
    return skills.computeIfAbsent(skill, _ -> new Track());
  }
}
