/// The course as people take it: cohorts, learning partners, tasks done in the product, the board
/// of a review session, the portfolio, the certificate.
@NullMarked
package keepup.app.cohort;

import org.jspecify.annotations.NullMarked;
