package keepup.simulator;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.Charset;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Writes a made-up country as the national register publishes itself: Windows-1252, CRLF, its own
/// headings (those of the published file that a made-up school has anything for, and a run of those
/// that stay empty), days first.
final class MadeUpRegisterFiles {
  private static final Charset WINDOWS = Charset.forName("windows-1252");
  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("dd-MM-yyyy", Locale.ROOT);
  private static final List<String> HEADINGS =
      List.of(
          "URN",
          "LA (code)",
          "LA (name)",
          "EstablishmentNumber",
          "EstablishmentName",
          "TypeOfEstablishment (code)",
          "TypeOfEstablishment (name)",
          "EstablishmentTypeGroup (code)",
          "EstablishmentTypeGroup (name)",
          "EstablishmentStatus (code)",
          "EstablishmentStatus (name)",
          "ReasonEstablishmentOpened (code)",
          "ReasonEstablishmentOpened (name)",
          "OpenDate",
          "ReasonEstablishmentClosed (code)",
          "ReasonEstablishmentClosed (name)",
          "CloseDate",
          "PhaseOfEducation (code)",
          "PhaseOfEducation (name)",
          "StatutoryLowAge",
          "StatutoryHighAge",
          "Boarders (code)",
          "Boarders (name)",
          "NurseryProvision (name)",
          "OfficialSixthForm (code)",
          "OfficialSixthForm (name)",
          "Gender (code)",
          "Gender (name)",
          "ReligiousCharacter (code)",
          "ReligiousCharacter (name)",
          "ReligiousEthos (name)",
          "Diocese (code)",
          "Diocese (name)",
          "AdmissionsPolicy (code)",
          "AdmissionsPolicy (name)",
          "SchoolCapacity",
          "SpecialClasses (code)",
          "SpecialClasses (name)",
          "CensusDate",
          "NumberOfPupils",
          "NumberOfBoys",
          "NumberOfGirls",
          "PercentageFSM",
          "TrustSchoolFlag (code)",
          "TrustSchoolFlag (name)",
          "Trusts (code)",
          "Trusts (name)",
          "SchoolSponsorFlag (name)",
          "SchoolSponsors (name)",
          "FederationFlag (name)",
          "Federations (code)",
          "Federations (name)",
          "UKPRN",
          "FEHEIdentifier",
          "FurtherEducationType (name)",
          "LastChangedDate",
          "Street",
          "Locality",
          "Address3",
          "Town",
          "County (name)",
          "Postcode",
          "SchoolWebsite",
          "TelephoneNum",
          "HeadTitle (name)",
          "HeadFirstName",
          "HeadLastName",
          "HeadPreferredJobTitle",
          "GOR (code)",
          "GOR (name)",
          "DistrictAdministrative (code)",
          "DistrictAdministrative (name)",
          "AdministrativeWard (code)",
          "AdministrativeWard (name)",
          "ParliamentaryConstituency (code)",
          "ParliamentaryConstituency (name)",
          "UrbanRural (code)",
          "UrbanRural (name)",
          "Easting",
          "Northing",
          "UPRN");

  private MadeUpRegisterFiles() {}

  /// The file of schools.
  static void writeSchools(MadeUpCountry country, OutputStream into) throws IOException {
    try (Writer out = new BufferedWriter(new OutputStreamWriter(into, WINDOWS))) {
      line(out, HEADINGS);
      for (MadeUpSchool school : country.schools()) {
        Map<String, String> cells = cells(school);
        line(out, HEADINGS.stream().map(name -> cells.getOrDefault(name, "")).toList());
      }
    }
  }

  private static Map<String, String> cells(MadeUpSchool school) {
    Map<String, String> cells = new LinkedHashMap<>();
    boolean open = school.isOpen();
    boolean secondary = school.phase.equals("Secondary");
    cells.put("URN", Integer.toString(school.urn));
    cells.put("LA (code)", Integer.toString(800 + school.authority));
    cells.put("LA (name)", MadeUpCountry.authorityName(school.authority));
    cells.put("EstablishmentNumber", Integer.toString(2000 + school.urn % 4000));
    cells.put("EstablishmentName", school.name);
    cells.put("TypeOfEstablishment (name)", school.type);
    cells.put("EstablishmentStatus (code)", open ? "1" : "2");
    cells.put("EstablishmentStatus (name)", open ? "Open" : "Closed");
    cells.put("ReasonEstablishmentOpened (name)", "Not applicable");
    cells.put("OpenDate", DAY.format(school.opened));
    cells.put("CloseDate", day(school.closed));
    cells.put("PhaseOfEducation (name)", school.phase);
    cells.put("StatutoryLowAge", secondary ? "11" : "4");
    cells.put("StatutoryHighAge", secondary ? "16" : "11");
    cells.put("Gender (name)", "Mixed");
    cells.put("NumberOfPupils", open ? Integer.toString(school.pupils) : "");
    cells.put("PercentageFSM", open ? Double.toString(school.freeMeals) : "");
    cells.put("TrustSchoolFlag (name)", "Not applicable");
    cells.put("LastChangedDate", "01-11-2026");
    cells.put("Street", 1 + school.urn % 97 + " Mill Lane, Upper Side");
    cells.put("Town", MadeUpCountry.town(school));
    cells.put("Postcode", MadeUpCountry.postcode(school));
    cells.put("SchoolWebsite", "www.school-" + school.urn + ".example");
    cells.put("GOR (name)", school.region);
    cells.put("UrbanRural (name)", "(England/Wales) Urban city and town");
    return cells;
  }

  /// The file of links.
  static void writeLinks(MadeUpCountry country, OutputStream into) throws IOException {
    try (Writer out = new BufferedWriter(new OutputStreamWriter(into, WINDOWS))) {
      line(out, List.of("URN", "LinkURN", "LinkName", "LinkType", "LinkEstablishedDate"));
      for (MadeUpCountry.Told told : country.links()) {
        line(
            out,
            List.of(
                Integer.toString(told.of().urn),
                Integer.toString(told.other().urn),
                told.other().name,
                told.type(),
                DAY.format(told.on())));
      }
    }
  }

  private static String day(@Nullable LocalDate day) {
    return day == null ? "" : DAY.format(day);
  }

  static void line(Writer out, List<String> cells) throws IOException {
    out.write(
        cells.stream()
            .map(cell -> cell.isEmpty() ? "" : "\"" + cell.replace("\"", "\"\"") + "\"")
            .collect(Collectors.joining(",", "", "\r\n")));
  }
}
