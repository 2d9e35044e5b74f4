package keepup.app.demo;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import keepup.app.curriculum.PlacedQuestions;
import keepup.app.demo.MadeDay.Got;
import keepup.app.demo.MadeDay.Group;
import keepup.app.demo.MadeDay.Held;
import keepup.app.demo.MadeDay.Member;
import keepup.app.demo.MadeDay.Plan;
import keepup.app.demo.MadeDay.Wrote;
import keepup.app.lesson.CheckMaker;
import keepup.app.lesson.CheckQuestion;
import keepup.content.Curriculum;
import keepup.diagnosis.Answered;
import keepup.diagnosis.Diagnoser;
import keepup.diagnosis.Need;
import keepup.diagnosis.PlacedQuestion;
import keepup.diagnosis.Response;
import keepup.questions.GivenReader;
import keepup.questions.Mark;
import keepup.steps.Step;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Makes up what happened in a class on a day. The teacher of a made-up class groups the children
/// as the program would; what the children write is [DemoChild]'s own affair.
@Component
class DayMaker {
  static final int QUESTIONS = 6;
  private static final LocalTime REGISTRATION = LocalTime.of(8, 50);
  private static final LocalTime ASSEMBLY = LocalTime.of(10, 15);
  private static final LocalTime AFTER_BREAK = LocalTime.of(10, 50);
  private static final LocalTime END_OF_DAY = LocalTime.of(15, 0);

  private final Curriculum curriculum;
  private final CheckMaker checks;
  private final PlacedQuestions placed;
  private final Diagnoser diagnoser;

  DayMaker(Curriculum curriculum, CheckMaker checks, PlacedQuestions placed, Diagnoser diagnoser) {
    this.curriculum = curriculum;
    this.checks = checks;
    this.placed = placed;
    this.diagnoser = diagnoser;
  }

  /// A class with those who are in it.
  ///
  /// @param year 1 to 6
  /// @param pupils in the class's order
  record Cast(long seed, int year, DemoClass children, List<UUID> pupils) {}

  /// A day as it was when it was over: everything typed, groups held on most days.
  ///
  /// @param begun the day on which the demo began
  MadeDay past(Cast cast, LocalDate begun, LocalDate day) {
    int position = SchoolDays.position(begun, day);
    MadeDay checked = checked(cast, position, day, cast.pupils().size());
    boolean held = cast.children().random(-1, position, 1).nextDouble() < 0.9;
    return held ? with(checked, plan(cast, checked, position, false)) : checked;
  }

  /// A day whose answers are typed for the first so many children, with no groups yet.
  MadeDay checked(Cast cast, int position, LocalDate day, int typed) {
    Step step = cast.children().stepOn(position);
    long seed = cast.children().random(-1, position, 0).nextInt(Integer.MAX_VALUE);
    List<CheckQuestion> questions = checks.make(step, QUESTIONS, seed);
    List<Wrote> answers = new ArrayList<>();
    for (int child = 0; child < typed; child++) {
      if (!cast.children().isThere(child, position)) {
        continue;
      }
      DemoChild made = cast.children().child(child, cast.pupils().size(), position);
      for (CheckQuestion question : questions) {
        PlacedQuestion asked = placed.find(question.question(), question.step()).orElseThrow();
        answers.add(
            new Wrote(
                cast.pupils().get(child),
                question.number(),
                made.answer(
                    asked, position, cast.children().random(child, position, question.number())),
                child * 25 + question.number() * 3));
      }
    }
    return new MadeDay(day, step.id(), seed, questions, answers, null);
  }

  /// Today with groups that wait from the check of the day before, and a check not typed yet.
  MadeDay morning(Cast cast, LocalDate begun, LocalDate today, LocalDate before) {
    int position = SchoolDays.position(begun, today);
    int earlier = SchoolDays.position(begun, before);
    MadeDay yesterday = checked(cast, earlier, before, cast.pupils().size());
    return with(checked(cast, position, today, 0), plan(cast, yesterday, position, true));
  }

  private static MadeDay with(MadeDay day, Plan plan) {
    return new MadeDay(
        day.day(),
        day.step(),
        day.seed(),
        day.questions(),
        day.answers(),
        plan.sessions().isEmpty() ? null : plan);
  }

  private Plan plan(Cast cast, MadeDay checked, int position, boolean morning) {
    List<Group> groups = DemoGroups.of(members(cast, checked), curriculum);
    boolean first = cast.year() % 2 == 0;
    LocalTime early = morning ? REGISTRATION : AFTER_BREAK;
    LocalTime late = morning ? ASSEMBLY : END_OF_DAY;
    List<Held> sessions = new ArrayList<>();
    for (int i = 0; i < groups.size(); i++) {
      boolean assistant = i == 0;
      // One assistant is with two classes, so the two never ask for the same time.
      LocalTime at = (i == 1) == first ? late : early;
      sessions.add(
          new Held(
              groups.get(i),
              assistant,
              at,
              morning ? List.of() : outcomes(cast, groups.get(i), position)));
    }
    return new Plan(checked.day(), sessions);
  }

  private List<Member> members(Cast cast, MadeDay checked) {
    Map<UUID, List<Answered>> answered = new HashMap<>();
    for (Wrote wrote : checked.answers()) {
      CheckQuestion question = checked.questions().get(wrote.number() - 1);
      PlacedQuestion asked = placed.find(question.question(), question.step()).orElseThrow();
      answered
          .computeIfAbsent(wrote.pupil(), _ -> new ArrayList<>())
          .add(
              new Answered(
                  wrote.number(),
                  asked,
                  new Response.Wrote(GivenReader.read(wrote.given(), asked.question()))));
    }
    List<Member> members = new ArrayList<>();
    for (int child = 0; child < cast.pupils().size(); child++) {
      UUID pupil = cast.pupils().get(child);
      @Nullable Need need = need(answered.getOrDefault(pupil, List.of()));
      if (need != null) {
        members.add(new Member(child, pupil, need));
      }
    }
    return members;
  }

  private @Nullable Need need(List<Answered> answers) {
    long wrong =
        answers.stream().filter(each -> each.response().mark(each.placed()) != Mark.RIGHT).count();
    if (wrong < 2) {
      return null;
    }
    List<Need> needs = diagnoser.diagnose(answers).needs();
    return needs.isEmpty() ? null : needs.getFirst();
  }

  private static List<Got> outcomes(Cast cast, Group group, int position) {
    List<Got> outcomes = new ArrayList<>();
    for (Member member : group.members()) {
      var random = cast.children().random(member.number(), position, 100);
      Trouble trouble =
          cast.children().child(member.number(), cast.pupils().size(), position).trouble();
      if (random.nextDouble() < 0.95) {
        outcomes.add(
            DemoOutcomes.of(
                member.pupil(),
                trouble.isThere(position) ? trouble.until() - position : 0,
                random));
      }
    }
    return outcomes;
  }
}
