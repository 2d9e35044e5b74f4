package keepup.app.child;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import keepup.app.assess.WrittenAnswer;
import keepup.app.curriculum.PlacedQuestions;
import keepup.app.design.Status;
import keepup.app.intervention.SessionOutcome;
import keepup.app.school.PupilErased;
import keepup.content.Curriculum;
import keepup.diagnosis.Answered;
import keepup.diagnosis.Claim;
import keepup.diagnosis.Diagnoser;
import keepup.diagnosis.Diagnosis;
import keepup.diagnosis.Finding;
import keepup.diagnosis.Need;
import keepup.diagnosis.PlacedQuestion;
import keepup.diagnosis.Response;
import keepup.questions.GivenReader;
import keepup.steps.Step;
import keepup.steps.StepId;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/// Reads one child's record: what each piece of evidence says, and what they say together.
///
/// Of each step the newest [#NEWEST] pieces count: what a child wrote in September does not speak
/// against what they write in November. What an adult says of a step counts as [#WEIGHT] answers,
/// and the answers of that day and before, which the adult had seen, then count no more; later ones
/// do.
@Component
class ReadPupil {
  static final int NEWEST = 6;
  static final int WEIGHT = 3;
  private static final int MOST_REMEMBERED = 2_000;

  private final Curriculum curriculum;
  private final Diagnoser diagnoser;
  private final PlacedQuestions placed;
  private final Map<PupilRecord, Known> remembered = new ConcurrentHashMap<>();
  private final Map<StepId, PlacedQuestion> marked = new ConcurrentHashMap<>();

  ReadPupil(Curriculum curriculum, Diagnoser diagnoser, PlacedQuestions placed) {
    this.curriculum = curriculum;
    this.diagnoser = diagnoser;
    this.placed = placed;
  }

  /// A piece of evidence before it is read.
  ///
  /// @param piece as a page shows it, what we read in it still to come for an answer
  private record Item(
      LocalDate day, PlacedQuestion question, Response response, int weight, Piece piece) {
    StepId step() {
      return question.step().id();
    }
  }

  /// What the record says. The same record says the same.
  Known read(PupilRecord record) {
    if (remembered.size() >= MOST_REMEMBERED) {
      remembered.clear();
    }
    return remembered.computeIfAbsent(record, this::readAnew);
  }

  /// Forgets a child who was erased.
  @TransactionalEventListener
  void forget(PupilErased erased) {
    remembered.keySet().removeIf(record -> record.pupil().id().equals(erased.pupil()));
  }

  private Known readAnew(PupilRecord record) {
    List<Item> items = items(record);
    Set<Item> counting = counting(items, record);
    List<Answered> answered = new ArrayList<>();
    for (int i = 0; i < items.size(); i++) {
      for (int times = 0;
          counting.contains(items.get(i)) && times < items.get(i).weight();
          times++) {
        answered.add(new Answered(i + 1, items.get(i).question(), items.get(i).response()));
      }
    }
    Diagnosis diagnosis = diagnoser.diagnose(answered);
    List<Piece> pieces = pieces(items, counting, diagnosis);
    Map<StepId, Standing> standings = standings(pieces, diagnosis);
    return new Known(
        record.pupil(),
        diagnosis,
        standings,
        diagnosis.needs().stream()
            .flatMap(need -> Optional.ofNullable(standings.get(need.step().id())).stream())
            .toList(),
        diagnosis.claims().stream()
            .map(claim ->
                new Known.Told(
                    claim, claim.lines().stream().map(line -> pieces.get(line - 1)).toList()))
            .toList(),
        record.observations().reversed());
  }

  private List<Item> items(PupilRecord record) {
    List<Item> items = new ArrayList<>();
    for (WrittenAnswer answer : record.answers()) {
      placed
          .find(answer.question(), answer.step())
          .map(question -> item(answer, question))
          .ifPresent(items::add);
    }
    for (SessionOutcome session : record.sessions()) {
      item(session).ifPresent(items::add);
    }
    for (Observation observation : record.observations()) {
      record
          .findObservation(observation.step())
          .filter(observation::equals)
          .flatMap(this::item)
          .ifPresent(items::add);
    }
    items.sort(Comparator.comparing(Item::day)); // stable: answers, sessions, adults within a day
    return items;
  }

  private static Item item(WrittenAnswer answer, PlacedQuestion question) {
    return new Item(
        answer.day(),
        question,
        new Response.Wrote(GivenReader.read(answer.given(), question.question())),
        1,
        new Piece(
            answer.day(),
            answer.step(),
            question.question().display(),
            answer.given(),
            "",
            Piece.Kind.OPEN,
            answer.by(),
            "/checks/" + answer.check() + "/glance",
            false));
  }

  /// Nearly counts for neither side, and is shown.
  private Optional<Item> item(SessionOutcome session) {
    boolean secure = session.result().equals("secure");
    boolean open = session.result().equals("nearly");
    return mark(session.step())
        .map(question ->
            new Item(
                session.day(),
                question,
                new Response.Marked(secure),
                open ? 0 : 1,
                new Piece(
                    session.day(),
                    session.step(),
                    "In a keep-up session",
                    session.note(),
                    session.words(),
                    open ? Piece.Kind.OPEN : secure ? Piece.Kind.FOR : Piece.Kind.AGAINST,
                    session.by(),
                    "",
                    false)));
  }

  private Optional<Item> item(Observation observation) {
    boolean can = observation.says() == Says.CAN;
    return mark(observation.step())
        .map(question ->
            new Item(
                observation.day(),
                question,
                new Response.Marked(can),
                WEIGHT,
                new Piece(
                    observation.day(),
                    observation.step(),
                    observation.by() + " says",
                    observation.note(),
                    observation.says().words(),
                    can ? Piece.Kind.FOR : Piece.Kind.AGAINST,
                    observation.by(),
                    "",
                    false)));
  }

  /// A question of a step to hang a mark on that no written answer belongs to.
  private Optional<PlacedQuestion> mark(StepId id) {
    return curriculum
        .steps()
        .findStep(id)
        .map(step ->
            marked.computeIfAbsent(
                id, _ -> new PlacedQuestion(curriculum.ask(step, 1), step, Map.of())));
  }

  private static Set<Item> counting(List<Item> items, PupilRecord record) {
    Map<StepId, List<Item>> byStep = new HashMap<>();
    for (Item item : items.reversed()) {
      List<Item> newest = byStep.computeIfAbsent(item.step(), _ -> new ArrayList<>());
      boolean said =
          record
              .findObservation(item.step())
              .filter(
                  observation -> item.weight() != WEIGHT && !item.day().isAfter(observation.day()))
              .isPresent();
      if (!said && newest.size() < NEWEST) {
        newest.add(item);
      }
    }
    Set<Item> counting = new HashSet<>();
    byStep.values().forEach(counting::addAll);
    return counting;
  }

  private List<Piece> pieces(List<Item> items, Set<Item> counting, Diagnosis diagnosis) {
    Map<Integer, Finding> findings = new HashMap<>();
    diagnosis
        .findings()
        .forEach(finding -> findings.putIfAbsent(finding.answered().line(), finding));
    List<Piece> pieces = new ArrayList<>();
    for (Item item : items) {
      Piece bare = item.piece();
      Answered alone = new Answered(1, item.question(), item.response());
      Tells tells =
          bare.isAnswer()
              ? Tells.of(
                  alone,
                  Optional.ofNullable(findings.get(pieces.size() + 1)),
                  id -> curriculum.getMisconception(id).name())
              : new Tells(bare.read(), bare.kind());
      pieces.add(
          new Piece(
              bare.day(),
              bare.step(),
              bare.asked(),
              bare.wrote(),
              tells.read(),
              tells.kind(),
              bare.by(),
              bare.href(),
              counting.contains(item)));
    }
    return pieces;
  }

  private Map<StepId, Standing> standings(List<Piece> pieces, Diagnosis diagnosis) {
    Map<StepId, List<Piece>> byStep = new HashMap<>();
    pieces.forEach(
        piece -> byStep.computeIfAbsent(piece.step(), _ -> new ArrayList<>()).add(piece));
    Map<StepId, Need> needs = new LinkedHashMap<>();
    diagnosis.needs().forEach(need -> needs.put(need.step().id(), need));
    Map<StepId, Standing> standings = new LinkedHashMap<>();
    for (StepId id : diagnosis.belief().steps().keySet()) {
      if (byStep.containsKey(id) || needs.containsKey(id)) {
        standings.put(
            id,
            standing(
                curriculum.steps().getStep(id),
                byStep.getOrDefault(id, List.of()),
                diagnosis,
                Optional.ofNullable(needs.get(id))));
      }
    }
    return standings;
  }

  private Standing standing(Step step, List<Piece> all, Diagnosis diagnosis, Optional<Need> need) {
    List<Piece> counting = all.stream().filter(Piece::counts).toList();
    double secure = diagnosis.belief().findStep(step.id()).orElseThrow().secure();
    int agreeing =
        counting.stream()
            .filter(piece -> piece.kind() == Piece.Kind.FOR)
            .mapToInt(piece -> piece.isAnswer() ? 1 : Standing.ENOUGH)
            .sum();
    Status status = Standing.statusOf(secure, agreeing, !counting.isEmpty());
    String misconception =
        need.flatMap(Need::findMisconception)
            .map(id -> curriculum.getMisconception(id).name())
            .orElse("");
    boolean named =
        diagnosis.claims().stream()
            .filter(Claim::named)
            .anyMatch(claim -> claim.misconception().name().equals(misconception));
    return new Standing(
        step,
        status,
        secure,
        Reasons.say(
            counting,
            misconception,
            named,
            need.map(Need::because).orElse("Nobody has asked it yet.")),
        null,
        all.reversed(),
        misconception);
  }
}
