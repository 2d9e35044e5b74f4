package keepup.app.account;

/// An entry of the main menu. A feature offers one as a bean; `@Order` says where it stands.
///
/// @param wholeSchoolOnly shown only to those who see the whole school
public record MenuEntry(String href, String text, boolean wholeSchoolOnly) {}
