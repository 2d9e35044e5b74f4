package keepup.gias;

import keepup.reach.Entry;
import org.jspecify.annotations.Nullable;

/// One school of the register's file. Texts are `""` where the file leaves them out.
///
/// @param entry what counting needs
/// @param type such as `Academy converter`
/// @param number of the school in its local authority
/// @param pupils null where the file leaves it out
/// @param lowAge the youngest age that the school is for; null where the file leaves it out
/// @param highAge the oldest
/// @param urban whether it lies in a town or in the country, in the register's words
public record SchoolRow(
    Entry entry,
    String type,
    String localAuthority,
    String number,
    String street,
    String town,
    String postcode,
    String trust,
    String urban,
    @Nullable Integer pupils,
    @Nullable Integer lowAge,
    @Nullable Integer highAge) {}
