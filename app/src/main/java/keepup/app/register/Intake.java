package keepup.app.register;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import keepup.app.account.Audit;
import keepup.app.account.SignedIn;
import keepup.app.design.Choice;
import keepup.app.school.SchoolRegister;
import keepup.app.shell.NotHereException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Previews a register and takes it in: whole, in one transaction, or not at all.
@Service
class Intake {
  private final Uploads uploads;
  private final SchoolRegister register;
  private final Audit audit;
  private final Clock clock;

  Intake(Uploads uploads, SchoolRegister register, Audit audit, Clock clock) {
    this.uploads = uploads;
    this.register = register;
    this.audit = audit;
    this.clock = clock;
  }

  /// A file as it was read, and what it would change.
  record Preview(UUID id, String fileName, Reading reading, Comparison comparison) {
    boolean canBeAccepted() {
      return reading.problems().isEmpty();
    }

    /// A box to tick for each child who is not in the file.
    List<Choice> missingChoices() {
      return comparison.missing().entrySet().stream()
          .map(one ->
              Choice.of(one.getKey().toString(), one.getValue().name())
                  .hinting(
                      one.getValue().className() + ", " + Words.year(one.getValue().yearGroup())))
          .toList();
    }
  }

  UUID keep(SignedIn person, String fileName, byte[] content) throws UnreadableFileException {
    Reading.of(content, today());
    return uploads.add(person, fileName, content);
  }

  @Transactional(readOnly = true)
  public Preview preview(UUID id, Map<String, String> answers) throws UnreadableFileException {
    Uploads.Upload upload = uploads.find(id).orElseThrow(NotHereException::new);
    Reading reading = Reading.of(upload.content(), today());
    var comparison =
        Comparison.of(
            reading.entries(), register.listByKey().values(), register.listClassNames(), answers);
    return new Preview(id, upload.fileName(), reading, comparison);
  }

  /// Takes a register in, and marks the ticked of those who are not in it as left.
  ///
  /// @param answers to the questions of its preview
  /// @throws NotHereException if it is not waiting, or has a problem: its page offers no way to
  ///   accept it then
  @Transactional(rollbackFor = Exception.class)
  public Comparison accept(SignedIn person, UUID id, Leavers leavers, Map<String, String> answers)
      throws UnreadableFileException {
    register.lock();
    Preview preview = preview(id, answers);
    if (!preview.canBeAccepted()) {
      throw new NotHereException();
    }
    if (!preview.comparison().open().isEmpty()) {
      throw new UnreadableFileException(
          "The question about %s is not answered."
              .formatted(preview.comparison().open().getFirst().entry().name()),
          "Maybe ask the class teacher; nothing was changed.");
    }
    Comparison comparison = preview.comparison();
    register.add(comparison.added());
    register.change(comparison.changed());
    if (!comparison.missing().keySet().containsAll(leavers.ids())) {
      throw new NotHereException();
    }
    register.leave(leavers.ids(), leavers.on());
    if (!uploads.forget(id)) {
      throw new NotHereException();
    }
    audit.note(
        person,
        "register brought in",
        "%d new, %d changed, %d unchanged, %d left"
            .formatted(
                comparison.added().size(),
                comparison.changes().size(),
                comparison.unchanged(),
                leavers.ids().size()));
    return comparison;
  }

  @Transactional
  public void discard(UUID id) {
    if (!uploads.forget(id)) {
      throw new NotHereException();
    }
  }

  LocalDate today() {
    return LocalDate.now(clock);
  }
}
