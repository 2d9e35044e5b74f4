/// Who is signed in, and which school they belong to.
@NullMarked
package keepup.app.account;

import org.jspecify.annotations.NullMarked;
