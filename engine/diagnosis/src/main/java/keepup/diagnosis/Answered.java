package keepup.diagnosis;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import keepup.misconceptions.MisconceptionId;
import keepup.questions.Answer;
import keepup.questions.Given;
import keepup.questions.Mark;
import org.jspecify.annotations.Nullable;

/// One answer of a pupil.
public final class Answered {
  private final int line;
  private final PlacedQuestion placed;
  private final Response response;
  private final Mark mark;
  private final @Nullable LocalDate day;
  private final List<MisconceptionId> explaining;

  /// @param line where it stands in the source, from 1: a line of a file, a question of a check
  /// @param placed the question
  /// @param response what the pupil did with it
  public Answered(int line, PlacedQuestion placed, Response response) {
    this(line, placed, response, null);
  }

  /// @param day when it was given, or null where that is not known
  public Answered(int line, PlacedQuestion placed, Response response, @Nullable LocalDate day) {
    this.day = day;
    this.line = line;
    this.placed = placed;
    this.response = response;
    this.mark = response.mark(placed);
    this.explaining =
        response instanceof Response.Wrote(Given.Read(Answer answer))
            ? placed.explaining(answer)
            : List.of();
  }

  public int line() {
    return line;
  }

  public PlacedQuestion placed() {
    return placed;
  }

  public Response response() {
    return response;
  }

  /// When it was given, where that is known.
  public Optional<LocalDate> findDay() {
    return Optional.ofNullable(day);
  }

  public Mark mark() {
    return mark;
  }

  /// The misconceptions that give exactly this answer; none where it is right or cannot be read.
  public List<MisconceptionId> explaining() {
    return explaining;
  }
}
