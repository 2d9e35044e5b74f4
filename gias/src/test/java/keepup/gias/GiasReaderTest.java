package keepup.gias;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import keepup.reach.Entry;
import keepup.reach.Link;
import keepup.reach.Urn;
import org.junit.jupiter.api.Test;

class GiasReaderTest {
  private static final String HEAD =
      "URN,LA (name),EstablishmentName,EstablishmentStatus (name),OpenDate,CloseDate,PhaseOfEducation (name),GOR (name),NumberOfPupils,PercentageFSM\n";
  private static final String SOUND =
      HEAD
          + """
          100001,Larkshire,"St Zoë’s, Fernfold",Open,01-09-1950,,Primary,North West,210,12.3
          100002,Larkshire,Old School,Closed,,31-08-2016,Not applicable,North West,,SUPP
          """;
  private static final String LINKS =
      """
      URN,LinkURN,LinkName,LinkType,LinkEstablishedDate
      100001,100002,Old School,Predecessor,01-09-2016
      100002,100001,"St Zoë’s, Fernfold",Successor - merged,
      100001,100003,Elsewhere,Sixth Form Centre Link,
      100004,100005,New School,Result of Amalgamation,2017-09-01
      """;

  private static Delivery read(String text) throws Exception {
    return GiasReader.read(Source.of("file.csv", text.getBytes(Charset.forName("windows-1252"))));
  }

  @Test
  void schools_are_found_by_the_registers_headings() throws Exception {
    Delivery read = read(SOUND);
    assertThat(read.findings()).isEmpty();
    assertThat(read.schools())
        .extracting(SchoolRow::entry)
        .containsExactly(
            new Entry(
                new Urn(100001),
                "St Zoë’s, Fernfold",
                false,
                LocalDate.of(1950, 9, 1),
                null,
                "Primary",
                "North West",
                12.3),
            new Entry(
                new Urn(100002),
                "Old School",
                true,
                null,
                LocalDate.of(2016, 8, 31),
                "",
                "North West",
                null));
    assertThat(read.schools().getFirst().pupils()).isEqualTo(210);
    assertThat(read.schools().getFirst().localAuthority()).isEqualTo("Larkshire");
  }

  @Test
  void a_file_saved_again_as_utf_8_reads_the_same() throws Exception {
    byte[] utf8 = ("\uFEFF" + SOUND).getBytes(StandardCharsets.UTF_8);
    assertThat(GiasReader.read(Source.of("file.csv", utf8)).schools())
        .isEqualTo(read(SOUND).schools());
  }

  @Test
  void links_point_from_the_school_that_was_to_the_one_that_carries_on() throws Exception {
    Delivery read = read(LINKS);
    assertThat(read.links())
        .containsExactly(
            new Link(new Urn(100002), new Urn(100001), LocalDate.of(2016, 9, 1)),
            new Link(new Urn(100002), new Urn(100001), null),
            new Link(new Urn(100004), new Urn(100005), LocalDate.of(2017, 9, 1)));
    assertThat(read.notFollowed()).isEqualTo(Map.of("Sixth Form Centre Link", 1));
  }

  @Test
  void a_zip_holds_both_files_whatever_they_are_called() throws Exception {
    Delivery read = GiasReader.read(Source.of("Results.zip", zip(SOUND, LINKS)));
    assertThat(read.schools()).hasSize(2);
    assertThat(read.links()).hasSize(3);
    assertThat(read.names()).containsExactly("0.csv", "1.csv");
  }

  @Test
  void what_never_was_a_school_is_left_out() throws Exception {
    Delivery read =
        read(
            HEAD
                + """
                20001,,Children's Centre,Open,,,,,,
                100001,,Not Yet School,Proposed to open,,,Primary,,,
                """);
    assertThat(read.isSound()).isTrue();
    assertThat(read.schools()).isEmpty();
    assertThat(read.leftOut()).isEqualTo(2);
  }

  @Test
  void every_row_that_cannot_be_used_is_told_with_its_line_and_why() throws Exception {
    Delivery read =
        read(
            HEAD
                + """
                100001,,A,Open,,,Primary,,,
                100001,,Again,Open,,,Primary,,,
                1000001,,B,Open,,,Primary,,,
                100002,,,Open,,,Primary,,,
                100003,,C,Shut,,,Primary,,,
                100004,,"D
                in two lines",Closed,31-02-2016,,Primary,,,
                100005,,E,Closed,01-09-2016,31-08-2015,Primary,,,
                100006,,F,Open,,,Primary,,many,101
                100007,,G,Open
                """);
    assertThat(read.findings().stream().map(Finding::toString))
        .containsExactly(
            "file.csv:3: URN: The number 100001 stands on line 2 as well. Maybe two files were put together.",
            "file.csv:4: URN: “1000001” is not a number of the register. Maybe a column was moved; it has six figures.",
            "file.csv:5: EstablishmentName: The school has no name. Maybe a column was moved.",
            "file.csv:6: EstablishmentStatus (name): “Shut” is no status of the register. Maybe a column was moved; it says Open or Closed.",
            "file.csv:7: OpenDate: “31-02-2016” is not a date. Maybe the day comes first: 01-09-2016; a spreadsheet may have changed it.",
            "file.csv:9: CloseDate: It closed on 2015-08-31, before it opened on 2016-09-01. Maybe the two dates were swapped.",
            "file.csv:10: PercentageFSM: “101” is not from 0 to 100. Maybe a column was moved.",
            "file.csv:10: NumberOfPupils: “many” is not a whole number. Maybe a column was moved.",
            "file.csv:11: URN: The row has 4 cells, and the headings are 10. Maybe a comma or a quotation mark was lost, or the file ends too early.");
    assertThat(read.schools()).hasSize(1);
  }

  @Test
  void a_file_that_is_not_the_register_is_refused_with_a_reason() {
    assertThatThrownBy(() -> read("name,age\nAda,7\n"))
        .isInstanceOf(UnreadableRegisterException.class)
        .hasMessageContaining("file.csv has no column URN, EstablishmentName")
        .hasMessageContaining("Maybe it is another file");
    assertThatThrownBy(() -> read("")).hasMessageContaining("is empty");
    assertThatThrownBy(() -> GiasReader.read(Source.of("x.zip", zip())))
        .hasMessageContaining("There is no CSV file here");
    assertThatThrownBy(() -> read("URN,LinkURN\n1,2\n")).hasMessageContaining("LinkType");
  }

  @Test
  void a_zip_cut_short_or_damaged_is_refused_with_a_reason() throws Exception {
    byte[] whole = zip(SOUND.repeat(50), LINKS);
    for (int length = 30; length < whole.length; length += 31) {
      byte[] part = java.util.Arrays.copyOf(whole, length);
      byte[] wrong = whole.clone();
      wrong[length] ^= 0x55;
      for (byte[] zip : List.of(part, wrong)) {
        try {
          GiasReader.read(Source.of("x.zip", zip));
        } catch (UnreadableRegisterException said) {
          assertThat(said).hasMessageContaining("\nMaybe ");
        }
      }
    }
    assertThatThrownBy(
            () -> GiasReader.read(Source.of("x.zip", java.util.Arrays.copyOf(whole, 300))))
        .isInstanceOf(UnreadableRegisterException.class)
        .hasMessageContaining("cannot be unpacked");
  }

  private static byte[] zip(String... files) throws IOException {
    var bytes = new ByteArrayOutputStream();
    try (var zip = new ZipOutputStream(bytes)) {
      zip.putNextEntry(new ZipEntry("extract/readme.txt"));
      for (int i = 0; i < List.of(files).size(); i++) {
        zip.putNextEntry(new ZipEntry("extract/" + i + ".csv"));
        zip.write(files[i].getBytes(Charset.forName("windows-1252")));
      }
    }
    return bytes.toByteArray();
  }
}
