package keepup.evidence;

/// What studies within clusters say together.
///
/// @param ci by t with one degree of freedom less than there are clusters, wider than Wald's
/// @param ciWald by the normal distribution
/// @param seCr2 standard error that holds for few clusters and where the model does not
///   (Pustejovsky & Tipton 2018); NaN where a cluster has more studies than it is worth
/// @param dfCr2 Satterthwaite's degrees of freedom of it
/// @param ciCr2 by both
/// @param between variance between clusters
/// @param within variance between the studies of a cluster
/// @param logLikelihood restricted
/// @param q Cochran's
/// @param prediction where the effect of a new study in a new cluster lies
public record ThreeLevelPooled(
    int k,
    int clusters,
    double mu,
    double se,
    Interval ci,
    Interval ciWald,
    double seCr2,
    double dfCr2,
    Interval ciCr2,
    double between,
    double within,
    double logLikelihood,
    double q,
    double qP,
    Interval prediction) {}
