package keepup.cli;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import keepup.maths.Rational;
import keepup.pictures.Picture;
import keepup.pictures.Pictures;
import keepup.pictures.Showing;
import keepup.variation.Item;
import keepup.variation.Judgement;
import keepup.variation.Relation;
import keepup.variation.Sequence;
import keepup.variation.Verdict;

/// Sequences and verdicts as JSON.
final class SequenceJson {
  private SequenceJson() {}

  static void write(JsonGenerator json, Sequence sequence) throws IOException {
    json.writeStartObject();
    json.writeStringField("step", sequence.step().value());
    json.writeNumberField("seed", sequence.seed());
    json.writeStringField("kind", sequence.kind().word());
    Json.strings(json, "focus", sequence.focus());
    Json.strings(json, "fixed", sequence.fixed());
    json.writeArrayFieldStart("items");
    for (int i = 0; i < sequence.items().size(); i++) {
      item(json, sequence.items().get(i), i + 1);
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  private static void item(JsonGenerator json, Item item, int place) throws IOException {
    json.writeStartObject();
    json.writeStringField("question", item.prompt().text());
    json.writeStringField("expected", item.prompt().answer());
    json.writeBooleanField("open", item.prompt().open());
    json.writeStringField("asked", item.prompt().guise().word());
    json.writeStringField("claim", item.prompt().claim());
    json.writeStringField("mathematics", item.question().text());
    json.writeObjectFieldStart("dimensions");
    for (Map.Entry<String, String> dimension : item.dimensions().entrySet()) {
      json.writeStringField(dimension.getKey(), dimension.getValue());
    }
    json.writeEndObject();
    Json.strings(json, "changes", item.changes());
    json.writeBooleanField("jump", item.jump());
    json.writeStringField("follows", follows(item.relation()));
    json.writeBooleanField("surprise", item.surprise());
    json.writeStringField("phase", item.phase().word());
    json.writeStringField("role", item.role().word());
    json.writeStringField("expect", item.expect());
    json.writeStringField("why", item.why());
    json.writeObjectFieldStart("misconceptions");
    for (var telling : item.telling().entrySet()) {
      json.writeStringField(telling.getKey().value(), telling.getValue().text());
    }
    json.writeEndObject();
    Optional<Picture> picture = findPicture(item, "item-" + place);
    if (picture.isPresent()) {
      json.writeStringField("picture", picture.get().svg());
    } else {
      json.writeNullField("picture");
    }
    json.writeEndObject();
  }

  private static String exact(Rational number) {
    return number.isWhole() ? number.toString() : number.numerator() + "/" + number.denominator();
  }

  /// How the answer follows from the one before: `by -5`, `by 1/20`, `times 10`.
  static String follows(Relation relation) {
    return switch (relation) {
      case Relation.Start _ -> "start";
      case Relation.Same _ -> "same";
      case Relation.By(Rational difference) -> "by " + exact(difference);
      case Relation.Times(Rational factor) -> "times " + exact(factor);
      case Relation.Other _ -> "other";
      case Relation.Turned _ -> "turned";
    };
  }

  /// The picture of an item, unless it would show what the child has to find.
  static Optional<Picture> findPicture(Item item, String prefix) {
    return item.dimensions().containsValue(Item.HIDDEN)
        ? Optional.empty()
        : Pictures.findPicture(item.question(), Showing.TO_DO, prefix);
  }

  static void verdicts(JsonGenerator json, Judgement judgement) throws IOException {
    json.writeArrayFieldStart("rules");
    for (Verdict verdict : judgement.verdicts()) {
      json.writeStartObject();
      json.writeStringField("rule", verdict.rule().name());
      json.writeStringField("says", verdict.rule().says());
      json.writeStringField("outcome", verdict.outcome().name().toLowerCase(java.util.Locale.ROOT));
      json.writeArrayFieldStart("items");
      for (int place : verdict.items()) {
        json.writeNumber(place);
      }
      json.writeEndArray();
      json.writeStringField("found", verdict.says());
      if (verdict.outcome() == Verdict.Outcome.FAILS) {
        json.writeStringField("advice", verdict.rule().advice());
      }
      json.writeEndObject();
    }
    json.writeEndArray();
  }
}
