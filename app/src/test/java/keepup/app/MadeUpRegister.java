package keepup.app;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.springframework.jdbc.core.simple.JdbcClient;

/// A register of made-up schools as text, packed as the national one is sent. Its numbers begin
/// with 9: no school of England has such a number.
final class MadeUpRegister {
  private static final String SCHOOLS =
      "URN,EstablishmentName,EstablishmentStatus (name),OpenDate,CloseDate,PhaseOfEducation (name),GOR (name),PercentageFSM\n";
  private static final String LINKS = "URN,LinkURN,LinkName,LinkType,LinkEstablishedDate\n";

  private MadeUpRegister() {}

  /// What writes a file.
  interface Writing {
    void to(OutputStream into) throws IOException;
  }

  /// @param schools lines of number, name, status, opened, closed, phase, region, free meals
  /// @param links lines of number, other number, name, type, day
  static byte[] zip(String schools, String links) {
    return zip(
        into -> into.write((SCHOOLS + schools).getBytes(Charset.forName("windows-1252"))),
        into -> into.write((LINKS + links).getBytes(Charset.forName("windows-1252"))));
  }

  static byte[] zip(Writing schools, Writing links) {
    var bytes = new ByteArrayOutputStream();
    try (var zip = new ZipOutputStream(bytes)) {
      zip.putNextEntry(new ZipEntry("edubasealldata.csv"));
      schools.to(new StaysOpen(zip));
      zip.putNextEntry(new ZipEntry("links_edubasealldata.csv"));
      links.to(new StaysOpen(zip));
    } catch (IOException fault) {
      throw new UncheckedIOException(fault);
    }
    return bytes.toByteArray();
  }

  /// Lets a test bring in a register of its own: one with few links after one with many is refused.
  static void forgetLinks(TestHub national) {
    TestHub.within(
        national.id(),
        () -> RunningApp.bean(JdbcClient.class).sql("delete from national_link").update());
  }

  private static final class StaysOpen extends java.io.FilterOutputStream {
    StaysOpen(OutputStream out) {
      super(out);
    }

    @Override
    public void write(byte[] bytes, int from, int count) throws IOException {
      out.write(bytes, from, count);
    }

    @Override
    public void close() throws IOException {
      flush();
    }
  }
}
