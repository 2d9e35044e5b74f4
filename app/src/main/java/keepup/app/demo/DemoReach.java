package keepup.app.demo;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import keepup.app.account.CurrentHub;
import keepup.app.account.HubId;
import keepup.app.reach.RecordedParts;
import keepup.app.reach.RegisterIntake;
import keepup.app.reach.Route;
import keepup.app.reach.Specialists;
import keepup.gias.Delivery;
import keepup.gias.GiasReader;
import keepup.gias.Source;
import keepup.gias.UnreadableRegisterException;
import keepup.reach.AcademicYear;
import keepup.reach.Urn;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/// A made-up register of a made-up part of the country, and four years of the demo hub's
/// specialists and their groups in it: an academy, a merger, a split, a school that closed and a
/// number that somebody mistyped.
@Component
@ConditionalOnBooleanProperty("keepup.demo")
@Order(16)
public class DemoReach implements ApplicationRunner {
  /// The register's number of the first of the demo hub's schools; the others follow.
  public static final int FIRST_URN = 990_001;

  private static final List<Trained> TRAINED =
      List.of(
          new Trained("Ms Ines Nightjar", 2022, 990_001),
          new Trained("Mr Basil Wren", 2022, 990_005),
          new Trained("Mrs Cora Linnet", 2023, 990_015),
          new Trained("Ms Edda Rook", 2024, 990_004),
          new Trained("Mr Gil Dunnock", 2024, 990_021),
          new Trained("Ms Hana Siskin", 2025, 990_030));

  private static final List<Led> LED =
      List.of(
          new Led(0, 2023, "North", "990002 990014 990017 990020 990022"),
          new Led(0, 2024, "North", "990003 990004 990023 990024 990035"),
          new Led(0, 2025, "North", "990018 990019 990036 990037 990045"),
          new Led(1, 2023, "River", "990006 990008 990025 990026"),
          new Led(1, 2025, "River", "990038 990039 990009 990029"),
          new Led(2, 2024, "Hill", "990007 990016 990027 990028 990040"),
          new Led(2, 2025, "Hill", "990007 990031 990032 990046 990900"),
          new Led(3, 2025, "Moor", "990033 990034 990047 990014"));

  private final RegisterIntake register;
  private final Specialists specialists;
  private final RecordedParts parts;
  private final TransactionTemplate transaction;

  DemoReach(
      RegisterIntake register,
      Specialists specialists,
      RecordedParts parts,
      PlatformTransactionManager transactions) {
    this.register = register;
    this.specialists = specialists;
    this.parts = parts;
    this.transaction = new TransactionTemplate(transactions);
  }

  /// Who trained in a year that begins then, in which school.
  private record Trained(String name, int year, int school) {}

  /// A group of one of them, by number in the list.
  private record Led(int leader, int year, String name, String schools) {}

  @Override
  public void run(ApplicationArguments arguments) throws IOException {
    boolean begun = CurrentHub.in(DemoHub.ID, () -> !specialists.isEmpty());
    if (begun) {
      return;
    }
    Delivery delivery = read();
    within(DemoHub.NATIONAL, () -> bringIn(delivery));
    within(DemoHub.ID, this::writeDown);
  }

  private void within(HubId hub, Runnable work) {
    CurrentHub.in(
        hub,
        () -> {
          transaction.executeWithoutResult(_ -> work.run());
          return hub;
        });
  }

  private static Delivery read() throws IOException {
    try {
      List<Source> sources = new ArrayList<>();
      for (String name : List.of("schools.csv", "links.csv")) {
        try (InputStream in = DemoReach.class.getResourceAsStream(name)) {
          sources.addAll(Source.of(name, java.util.Objects.requireNonNull(in).readAllBytes()));
        }
      }
      return GiasReader.read(sources);
    } catch (UnreadableRegisterException fault) {
      throw new IllegalStateException(fault);
    }
  }

  private void bringIn(Delivery delivery) {
    try {
      register.write(delivery);
    } catch (RegisterIntake.RefusedException fault) {
      throw new IllegalStateException(fault);
    }
  }

  private void writeDown() {
    List<UUID> people =
        TRAINED.stream()
            .map(one ->
                specialists.add(
                    DemoHub.ID,
                    one.name(),
                    null,
                    new Urn(one.school()),
                    new AcademicYear(one.year())))
            .toList();
    for (Led led : LED) {
      AcademicYear year = new AcademicYear(led.year());
      UUID group = specialists.group(DemoHub.ID, people.get(led.leader()), year, led.name());
      add(led.schools(), year, Route.WORK_GROUP, group);
    }
    add("990010 990041 990042", new AcademicYear(2025), Route.COURSE, null);
    add("990043 990044 990048", new AcademicYear(2024), Route.EVENT, null);
  }

  private void add(String schools, AcademicYear year, Route route, @Nullable UUID group) {
    List<Urn> urns =
        List.of(schools.split(" ", -1)).stream()
            .map(one -> new Urn(Integer.parseInt(one)))
            .toList();
    parts.add(DemoHub.ID, null, urns, year, route, group);
  }
}
