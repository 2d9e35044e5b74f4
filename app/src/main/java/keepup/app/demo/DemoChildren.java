package keepup.app.demo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import keepup.app.school.RegisterEntry;
import keepup.app.school.Upn;

/// Two hundred and ten children who do not exist: first names as in any British class, surnames of
/// trees, birds and weather.
final class DemoChildren {
  private static final int IN_A_CLASS = 30;
  private static final List<String> GIRLS =
      List.of(
          "Aisha", "Amelia", "Anya", "Ava", "Beatrix", "Chloe", "Ellie", "Esme", "Fatima", "Freya",
          "Grace", "Hana", "Imogen", "Isla", "Jasmine", "Kezia", "Layla", "Lily", "Maryam", "Mia",
          "Niamh", "Olivia", "Poppy", "Priya", "Rosie", "Safiya", "Sienna", "Tilly", "Yasmin",
          "Zofia");
  private static final List<String> BOYS =
      List.of(
          "Adam",
          "Alfie",
          "Arjun",
          "Ben",
          "Caleb",
          "Daniel",
          "Dylan",
          "Ethan",
          "Finley",
          "George",
          "Harvey",
          "Ibrahim",
          "Jakub",
          "Jayden",
          "Kai",
          "Leo",
          "Luca",
          "Mason",
          "Mohammed",
          "Noah",
          "Oscar",
          "Owen",
          "Rafi",
          "Reuben",
          "Sam",
          "Tariq",
          "Theo",
          "Tomasz",
          "Yusuf",
          "Zac");
  private static final List<String> SURNAMES =
      List.of(
          "Alderbrook",
          "Ashbough",
          "Barnowl",
          "Beechnut",
          "Birchfold",
          "Blackthorn",
          "Bullfinch",
          "Chaffinch",
          "Cloudsley",
          "Cobnut",
          "Curlewis",
          "Dawnwright",
          "Drizzleby",
          "Fieldfare",
          "Frostwick",
          "Goldenrod",
          "Greenfinch",
          "Hailstone",
          "Hawthornby",
          "Hazelrigg",
          "Hornbeam",
          "Larkrise",
          "Lapwing",
          "Lindenlea",
          "Mapleford",
          "Mistlethwaite",
          "Moorhen",
          "Nightjar",
          "Nuthatch",
          "Oakapple",
          "Pinecone",
          "Plumtree",
          "Puddleford",
          "Rainbowe",
          "Redwing",
          "Rowanberry",
          "Sandpiper",
          "Skylarke",
          "Snowdrift",
          "Sorrelby",
          "Sparrowhill",
          "Starlingfold",
          "Sunbeame",
          "Swiftwater",
          "Sycamore",
          "Teasel",
          "Thunderley",
          "Treecreeper",
          "Wagtail",
          "Waxwing",
          "Whinchat",
          "Whitebeam",
          "Willowby",
          "Windfall",
          "Woodlark",
          "Yellowhammer");

  private DemoChildren() {}

  /// The same children for the same seed and school year.
  ///
  /// @param today decides how old each year group is
  static List<RegisterEntry> list(long seed, LocalDate today) {
    var random = new Random(seed);
    var names = new HashSet<String>();
    var children = new ArrayList<RegisterEntry>();
    int autumn = today.getMonthValue() >= 9 ? today.getYear() : today.getYear() - 1;
    for (int year = 0; year < DemoPeople.CLASSES.size(); year++) {
      for (int i = 0; i < IN_A_CLASS; i++) {
        children.add(child(random, names, year, i, autumn));
      }
    }
    return children;
  }

  private static RegisterEntry child(
      Random random, Set<String> names, int year, int number, int autumn) {
    boolean girl = random.nextBoolean();
    String forename;
    String surname;
    do {
      forename = pick(random, girl ? GIRLS : BOYS);
      surname = pick(random, SURNAMES);
    } while (!names.add(forename + surname) || !names.add(year + forename));
    LocalDate born = LocalDate.of(autumn - 5 - year, 9, 1).plusDays(random.nextInt(364));
    String twelve = "9990001%02d%03d".formatted((autumn - year) % 100, number + 1);
    boolean meals = random.nextInt(100) < 24;
    int send = random.nextInt(100);
    return new RegisterEntry(
        Upn.checkLetter(twelve) + twelve,
        forename,
        surname,
        forename,
        surname,
        born,
        year,
        DemoPeople.CLASSES.get(year),
        girl ? "F" : "M",
        meals,
        meals || random.nextInt(100) < 4,
        send < 4 ? "E" : send < 18 ? "K" : "N",
        random.nextInt(100) < 21);
  }

  private static String pick(Random random, List<String> from) {
    return from.get(random.nextInt(from.size()));
  }
}
