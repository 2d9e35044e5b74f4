package keepup.cli;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import keepup.planning.Adult;
import keepup.planning.Day;
import keepup.planning.DayPlan;
import keepup.planning.Session;

/// A plan for a program and for a person.
final class PlanReport {
  private PlanReport() {}

  static void json(JsonGenerator json, Day day, DayPlan plan, double seconds) throws IOException {
    json.writeStartObject();
    json.writeStringField("planner", plan.by());
    json.writeBooleanField("proved", plan.isBest());
    json.writeNumberField("gain", plan.gain());
    json.writeNumberField("bound", plan.bound());
    Json.probability(json, "gap", plan.gap());
    json.writeNumberField("seconds", Math.round(seconds * 1000) / 1000.0);
    json.writeArrayFieldStart("sessions");
    for (Session session : plan.sessions()) {
      json.writeStartObject();
      json.writeStringField("slot", session.slot().key());
      json.writeStringField("start", session.slot().start().toString());
      json.writeNumberField("minutes", session.slot().minutes());
      json.writeStringField("adult", session.adult().key());
      json.writeStringField("room", session.room());
      json.writeStringField("step", session.step().value());
      json.writeStringField("misconception", session.misconception());
      json.writeNumberField("gain", session.gain());
      json.writeStringField("why", session.why());
      json.writeArrayFieldStart("children");
      for (Session.Seat seat : session.seats()) {
        json.writeStartObject();
        json.writeStringField("child", seat.child());
        json.writeNumberField("gain", seat.gain());
        json.writeStringField("misses", seat.misses());
        json.writeBooleanField("locked", seat.locked());
        json.writeStringField("why", seat.why());
        json.writeEndObject();
      }
      json.writeEndArray();
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeArrayFieldStart("leftOut");
    for (DayPlan.LeftOut left : plan.leftOut()) {
      json.writeStartObject();
      json.writeStringField("child", left.child());
      json.writeStringField("why", left.why());
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeObjectFieldStart("cost");
    json.writeArrayFieldStart("adults");
    for (Adult adult : day.adults()) {
      json.writeStartObject();
      json.writeStringField("adult", adult.key());
      json.writeNumberField("minutes", minutes(plan, adult));
      json.writeNumberField("of", adult.minutes());
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeObjectFieldStart("lessonsMissed");
    for (Map.Entry<String, Integer> lesson : missed(plan).entrySet()) {
      json.writeNumberField(lesson.getKey(), lesson.getValue());
    }
    json.writeEndObject();
    json.writeEndObject();
    json.writeEndObject();
  }

  static String text(Day day, DayPlan plan, double seconds) {
    StringBuilder text = new StringBuilder();
    for (Session session : plan.sessions()) {
      text.append(
          "%s  %s  %s%s%n       %s%s: %s%n"
              .formatted(
                  session.slot().start(),
                  session.adult().key(),
                  session.step(),
                  session.misconception().isEmpty() ? "" : " / " + session.misconception(),
                  session.slot().key(),
                  session.room().isEmpty() ? "" : ", " + session.room(),
                  session.why()));
      for (Session.Seat seat : session.seats()) {
        text.append(
            "         %s: %s%s%n"
                .formatted(
                    seat.child(),
                    seat.why(),
                    seat.misses().isEmpty() ? "" : " Misses " + seat.misses() + "."));
      }
    }
    if (!plan.leftOut().isEmpty()) {
      text.append("In no session:%n".formatted());
      plan.leftOut()
          .forEach(left -> text.append("         %s: %s%n".formatted(left.child(), left.why())));
    }
    List<String> minutes = new ArrayList<>();
    day.adults().forEach(adult -> minutes.add(adult.key() + " " + minutes(plan, adult)));
    List<String> lessons = new ArrayList<>();
    missed(plan).forEach((lesson, times) -> lessons.add(lesson + " " + times));
    text.append("Minutes: %s%n".formatted(String.join(", ", minutes)));
    if (!lessons.isEmpty()) {
      text.append("Children who miss: %s%n".formatted(String.join(", ", lessons)));
    }
    text.append(
        "Gain %.4f; no plan gains more than %.4f%s. Planned by %s in %.2f s.%n"
            .formatted(
                plan.gain(),
                plan.bound(),
                plan.isBest() ? ", so none is better" : " (%.2f %%)".formatted(100 * plan.gap()),
                plan.by(),
                seconds));
    return text.toString();
  }

  private static int minutes(DayPlan plan, Adult adult) {
    return plan.sessions().stream()
        .filter(session -> session.adult().equals(adult))
        .mapToInt(session -> session.slot().minutes())
        .sum();
  }

  private static Map<String, Integer> missed(DayPlan plan) {
    Map<String, Integer> missed = new TreeMap<>();
    for (Session session : plan.sessions()) {
      for (Session.Seat seat : session.seats()) {
        if (!seat.misses().isEmpty()) {
          missed.merge(seat.misses(), 1, Integer::sum);
        }
      }
    }
    return missed;
  }
}
