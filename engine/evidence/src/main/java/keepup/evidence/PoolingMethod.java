package keepup.evidence;

/// How the variance between studies is estimated.
public enum PoolingMethod {
  /// One effect common to all: no variance between studies.
  FE,
  /// By the moments of Q (DerSimonian & Laird 1986).
  DL,
  /// Where the generalised Q equals its degrees of freedom (Paule & Mandel 1982).
  PM,
  /// Maximum likelihood (Hardy & Thompson 1996).
  ML,
  /// Restricted maximum likelihood (Viechtbauer 2005).
  REML,
  /// Empirical Bayes (Morris 1983), which is the Paule-Mandel answer by another road (Viechtbauer
  /// et al. 2015).
  EB
}
