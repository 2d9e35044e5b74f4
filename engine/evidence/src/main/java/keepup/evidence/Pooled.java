package keepup.evidence;

/// What studies say together.
///
/// @param mu mean effect
/// @param se its standard error, by the normal distribution
/// @param ci Wald interval
/// @param p of a mean of nought, two-sided, by the interval that was asked for
/// @param seHk standard error of Hartung & Knapp (2001) with the ad hoc floor
/// @param ciHk its interval, by t with k-1 degrees of freedom
/// @param tau2 variance between studies
/// @param tau2Ci Q-profile
/// @param i2 percentage of the variation that is between studies
/// @param h2 variation against what sampling alone would give
/// @param q Cochran's
/// @param qP its probability if all studies had one effect
/// @param prediction where the effect of a new study lies
public record Pooled(
    PoolingMethod method,
    int k,
    double mu,
    double se,
    Interval ci,
    double p,
    double seHk,
    Interval ciHk,
    double tau2,
    Interval tau2Ci,
    double i2,
    double h2,
    double q,
    double qP,
    Interval prediction) {}
