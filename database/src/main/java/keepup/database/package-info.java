/// The real PostgreSQL that holds the record: started by us in a folder, or one that the school's
/// provider runs.
@NullMarked
package keepup.database;

import org.jspecify.annotations.NullMarked;
