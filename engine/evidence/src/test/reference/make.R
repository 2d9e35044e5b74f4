# Writes ../resources/keepup/evidence: reference numbers of well-kept R packages, and the published data sets they are of.
# Run in this folder with R and the packages metafor, lme4, pbkrtest, nlme, clubSandwich, mlmRev: Rscript make.R
# Neither the build nor a test needs R.
suppressPackageStartupMessages({
  library(metafor); library(lme4); library(pbkrtest); library(nlme); library(clubSandwich); library(mlmRev)
})
out <- "../resources/keepup/evidence"
rows <- list()
ref <- function(id, value, package, data, call)
  rows[[length(rows) + 1]] <<- data.frame(id, value = sprintf("%.12g", unname(value)), package,
    version = if (package %in% c("quadrature", "algebra")) as.character(getRversion()) else as.character(packageVersion(package)), data, call)
save <- function(frame, name) write.csv(frame, file.path(out, name), row.names = FALSE, quote = FALSE)
tight <- list(threshold = 1e-14, maxiter = 10000)

# --- meta-analysis -------------------------------------------------------------------------------
bcg <- escalc("RR", ai = tpos, bi = tneg, ci = cpos, di = cneg, data = dat.bcg)
save(data.frame(study = bcg$trial, yi = sprintf("%.15g", bcg$yi), vi = sprintf("%.15g", bcg$vi), ablat = bcg$ablat, alloc = bcg$alloc), "bcg.csv")
teacher <- dat.raudenbush1985
save(data.frame(study = teacher$study, yi = teacher$yi, vi = sprintf("%.15g", teacher$vi)), "raudenbush1985.csv")
schools8 <- data.frame(study = LETTERS[1:8], yi = c(28, 8, -3, 7, -1, 1, 18, 12), vi = c(15, 10, 16, 11, 9, 11, 10, 18)^2)
save(schools8, "eight-schools.csv")
districts <- dat.konstantopoulos2011
save(data.frame(study = districts$study, cluster = districts$district, yi = sprintf("%.15g", districts$yi), vi = sprintf("%.15g", districts$vi), year90 = districts$year - 1990), "konstantopoulos2011.csv")

for (set in c("bcg", "raudenbush1985")) {
  dat <- if (set == "bcg") bcg else teacher
  for (method in c("FE", "DL", "PM", "ML", "REML", "EB")) {
    fit <- rma(yi, vi, data = dat, method = method, control = c(tight, tol = 1e-13))
    call <- sprintf("rma(yi vi method=%s)", method)
    id <- paste0("meta.", set, ".", method, ".")
    ref(paste0(id, "mu"), fit$beta[1], "metafor", set, call)
    ref(paste0(id, "se"), fit$se, "metafor", set, call)
    if (method != "FE") ref(paste0(id, "tau2"), fit$tau2, "metafor", set, call)
    ref(paste0(id, "i2"), fit$I2, "metafor", set, call)
    ref(paste0(id, "h2"), fit$H2, "metafor", set, call)
  }
  fit <- rma(yi, vi, data = dat, method = "REML", control = tight)
  id <- paste0("meta.", set, ".REML.")
  ref(paste0(id, "q"), fit$QE, "metafor", set, "rma()$QE")
  ref(paste0(id, "qP"), fit$QEp, "metafor", set, "rma()$QEp")
  ci <- confint(fit, control = list(tol = 1e-13, maxiter = 10000))$random
  ref(paste0(id, "tau2Low"), ci[1, 2], "metafor", set, "confint(rma())")
  ref(paste0(id, "tau2High"), ci[1, 3], "metafor", set, "confint(rma())")
  p <- predict(fit)
  ref(paste0(id, "predictionLow"), p$pi.lb, "metafor", set, "predict(rma())")
  ref(paste0(id, "predictionHigh"), p$pi.ub, "metafor", set, "predict(rma())")
  hk <- rma(yi, vi, data = dat, method = "REML", test = "adhoc", control = tight)
  ref(paste0(id, "hkLow"), hk$ci.lb, "metafor", set, "rma(test=adhoc)")
  ref(paste0(id, "hkHigh"), hk$ci.ub, "metafor", set, "rma(test=adhoc)")
  p <- predict(hk)
  ref(paste0(id, "hkPredictionLow"), p$pi.lb, "metafor", set, "predict(rma(test=adhoc))")
  ref(paste0(id, "hkPredictionHigh"), p$pi.ub, "metafor", set, "predict(rma(test=adhoc))")
}
hk <- rma(yi, vi, data = teacher, method = "DL", test = "knha")
egger <- regtest(rma(yi, vi, data = bcg, method = "REML", control = tight))
three <- rma.mv(yi, vi, random = ~ 1 | district/study, data = districts, control = list(optimizer = "nlminb", rel.tol = 1e-12))
call <- "rma.mv(yi vi random=~1|district/study)"
ref("three.mu", three$beta[1], "metafor", "konstantopoulos2011", call)
ref("three.se", three$se, "metafor", "konstantopoulos2011", call)
ref("three.between", three$sigma2[1], "metafor", "konstantopoulos2011", call)
ref("three.within", three$sigma2[2], "metafor", "konstantopoulos2011", call)
ref("three.logLik", as.numeric(logLik(three)), "metafor", "konstantopoulos2011", call)
ref("three.q", three$QE, "metafor", "konstantopoulos2011", call)
robust <- coef_test(three, vcov = "CR2", cluster = districts$district)
ref("three.seCr2", robust$SE[1], "clubSandwich", "konstantopoulos2011", "coef_test(rma.mv() CR2 cluster=district)")
ref("three.dfCr2", robust$df_Satt[1], "clubSandwich", "konstantopoulos2011", "coef_test(rma.mv() CR2 cluster=district)")

# --- meta-regression and subgroups ---------------------------------------------------------------
regression <- function(id, fit, package, data, call) {
  for (j in seq_along(fit$beta)) {
    ref(paste0(id, ".b", j - 1), fit$beta[j], package, data, call)
    ref(paste0(id, ".se", j - 1), fit$se[j], package, data, call)
  }
  ref(paste0(id, ".qm"), fit$QM, package, data, call)
  ref(paste0(id, ".qmP"), fit$QMp, package, data, call)
  ref(paste0(id, ".qe"), fit$QE, package, data, call)
  ref(paste0(id, ".qeP"), fit$QEp, package, data, call)
}
latitude <- rma(yi, vi, mods = ~ ablat, data = bcg, method = "REML", control = tight)
regression("reg.latitude", latitude, "metafor", "bcg", "rma(mods=~ablat)")
ref("reg.latitude.tau2", latitude$tau2, "metafor", "bcg", "rma(mods=~ablat)")
knapp <- rma(yi, vi, mods = ~ ablat, data = bcg, method = "REML", test = "adhoc", control = tight)
ref("reg.latitude.seHk", knapp$se[2], "metafor", "bcg", "rma(mods=~ablat test=adhoc)")
ref("reg.latitude.hkLow", knapp$ci.lb[2], "metafor", "bcg", "rma(mods=~ablat test=adhoc)")
ref("reg.latitude.hkHigh", knapp$ci.ub[2], "metafor", "bcg", "rma(mods=~ablat test=adhoc)")
ref("reg.latitude.hkP", knapp$pval[2], "metafor", "bcg", "rma(mods=~ablat test=adhoc)")
kinds <- rma(yi, vi, mods = ~ alloc, data = bcg, method = "REML", control = tight)
regression("reg.kinds", kinds, "metafor", "bcg", "rma(mods=~alloc)")
ref("reg.kinds.tau2", kinds$tau2, "metafor", "bcg", "rma(mods=~alloc)")
districts$year90 <- districts$year - 1990
years <- rma.mv(yi, vi, mods = ~ year90, random = ~ 1 | district/study, data = districts, control = list(optimizer = "nlminb", rel.tol = 1e-12))
regression("reg.years", years, "metafor", "konstantopoulos2011", "rma.mv(mods=~year90 random=~1|district/study)")
ref("reg.years.between", years$sigma2[1], "metafor", "konstantopoulos2011", "rma.mv(mods=~year90 random=~1|district/study)")
ref("reg.years.within", years$sigma2[2], "metafor", "konstantopoulos2011", "rma.mv(mods=~year90 random=~1|district/study)")
robust <- coef_test(years, vcov = "CR2", cluster = districts$district)
call <- "coef_test(rma.mv(mods=~year90) CR2 cluster=district)"
for (j in 1:2) {
  ref(paste0("reg.years.seCr2.", j - 1), robust$SE[j], "clubSandwich", "konstantopoulos2011", call)
  ref(paste0("reg.years.dfCr2.", j - 1), robust$df_Satt[j], "clubSandwich", "konstantopoulos2011", call)
}

# the eight schools, flat priors on mu and tau, by quadrature
likelihood <- function(tau) sapply(tau, function(t) { w <- 1 / (schools8$vi + t^2); m <- sum(w * schools8$yi) / sum(w)
  exp(-0.5 * sum(w * (schools8$yi - m)^2) + 0.5 * sum(log(w)) - 0.5 * log(sum(w)) + 34) })
centre <- function(tau) sapply(tau, function(t) { w <- 1 / (schools8$vi + t^2); sum(w * schools8$yi) / sum(w) })
whole <- function(f) integrate(f, 0, 20, rel.tol = 1e-12)$value + integrate(f, 20, Inf, rel.tol = 1e-12)$value
total <- whole(likelihood)
ref("bayes.mu", whole(function(t) likelihood(t) * centre(t)) / total, "quadrature", "eight-schools", "integrate()")
ref("bayes.tau", whole(function(t) likelihood(t) * t) / total, "quadrature", "eight-schools", "integrate()")
shrunk <- function(t) sapply(t, function(s) { w <- 1 / (schools8$vi + s^2); m <- sum(w * schools8$yi) / sum(w)
  (schools8$yi[1] * s^2 + m * schools8$vi[1]) / (s^2 + schools8$vi[1]) })
ref("bayes.schoolA", whole(function(t) likelihood(t) * shrunk(t)) / total, "quadrature", "eight-schools", "integrate()")

# --- effects ------------------------------------------------------------------------------------
smd <- escalc("SMD", m1i = 12.5, sd1i = 4, n1i = 25, m2i = 10.1, sd2i = 5, n2i = 31)
ref("effect.g", smd$yi, "metafor", "-", "escalc(SMD m1=12.5 sd1=4 n1=25 m2=10.1 sd2=5 n2=31)")
ref("effect.v", smd$vi, "metafor", "-", "escalc(SMD m1=12.5 sd1=4 n1=25 m2=10.1 sd2=5 n2=31)")

# --- multilevel ---------------------------------------------------------------------------------
exam <- Exam
save(data.frame(school = exam$school, score = sprintf("%.7f", exam$normexam), intake = sprintf("%.7f", exam$standLRT)), "london-exam.csv")
exam$normexam <- as.numeric(sprintf("%.7f", exam$normexam)); exam$standLRT <- as.numeric(sprintf("%.7f", exam$standLRT))
sharp <- lmerControl(optimizer = "bobyqa", optCtrl = list(rhoend = 1e-11, maxfun = 1e5), check.conv.grad = "ignore")
one <- lmer(normexam ~ standLRT + (1 | school), data = exam, control = sharp)
call <- "lmer(normexam ~ standLRT + (1|school))"
ref("exam.slope", fixef(one)[2], "lme4", "london-exam", call)
ref("exam.intercept", fixef(one)[1], "lme4", "london-exam", call)
ref("exam.between", VarCorr(one)$school[1], "lme4", "london-exam", call)
ref("exam.within", sigma(one)^2, "lme4", "london-exam", call)
ref("exam.reml", REMLcrit(one), "lme4", "london-exam", call)
ref("exam.slopeSe", sqrt(vcov(one)[2, 2]), "lme4", "london-exam", call)
ref("exam.interceptSe", sqrt(vcov(one)[1, 1]), "lme4", "london-exam", call)
ml <- lmer(normexam ~ standLRT + (1 | school), data = exam, REML = FALSE, control = sharp)
ref("exam.ml.between", VarCorr(ml)$school[1], "lme4", "london-exam", "lmer(REML=FALSE)")
ref("exam.ml.deviance", deviance(ml), "lme4", "london-exam", "lmer(REML=FALSE)")
two <- lmer(normexam ~ standLRT + (1 + standLRT | school), data = exam, control = sharp)
call <- "lmer(normexam ~ standLRT + (1+standLRT|school))"
ref("exam2.slope", fixef(two)[2], "lme4", "london-exam", call)
ref("exam2.intercept", fixef(two)[1], "lme4", "london-exam", call)
ref("exam2.v11", VarCorr(two)$school[1, 1], "lme4", "london-exam", call)
ref("exam2.v12", VarCorr(two)$school[1, 2], "lme4", "london-exam", call)
ref("exam2.v22", VarCorr(two)$school[2, 2], "lme4", "london-exam", call)
ref("exam2.within", sigma(two)^2, "lme4", "london-exam", call)
ref("exam2.reml", REMLcrit(two), "lme4", "london-exam", call)
ref("exam2.slopeSe", sqrt(vcov(two)[2, 2]), "lme4", "london-exam", call)
viaNlme <- lme(normexam ~ standLRT, random = ~ 1 | school, data = exam)
ref("exam.nlme.logLik", as.numeric(logLik(viaNlme)), "nlme", "london-exam", "lme(normexam ~ standLRT random=~1|school)")

pastes <- Pastes
save(data.frame(batch = pastes$batch, cask = pastes$sample, strength = pastes$strength), "pastes.csv")
deep <- lmer(strength ~ 1 + (1 | batch/cask), data = pastes, control = sharp)
call <- "lmer(strength ~ 1 + (1|batch/cask))"
ref("pastes.mean", fixef(deep)[1], "lme4", "pastes", call)
ref("pastes.se", sqrt(vcov(deep)[1, 1]), "lme4", "pastes", call)
ref("pastes.batch", VarCorr(deep)$batch[1], "lme4", "pastes", call)
ref("pastes.cask", VarCorr(deep)$`cask:batch`[1], "lme4", "pastes", call)
ref("pastes.within", sigma(deep)^2, "lme4", "pastes", call)
ref("pastes.reml", REMLcrit(deep), "lme4", "pastes", call)

sleep <- sleepstudy
save(data.frame(subject = sleep$Subject, days = sleep$Days, reaction = sprintf("%.6f", sleep$Reaction)), "sleepstudy.csv")
sleep$Reaction <- as.numeric(sprintf("%.6f", sleep$Reaction))
slope <- lmer(Reaction ~ Days + (1 + Days | Subject), data = sleep, control = sharp)
call <- "lmer(Reaction ~ Days + (1+Days|Subject))"
ref("sleep.v11", VarCorr(slope)$Subject[1, 1], "lme4", "sleepstudy", call)
ref("sleep.v12", VarCorr(slope)$Subject[1, 2], "lme4", "sleepstudy", call)
ref("sleep.v22", VarCorr(slope)$Subject[2, 2], "lme4", "sleepstudy", call)
ref("sleep.reml", REMLcrit(slope), "lme4", "sleepstudy", call)
ref("sleep.slopeSe", sqrt(vcov(slope)[2, 2]), "lme4", "sleepstudy", call)

# few, unbalanced clusters: 14 classes of the sleepers' kind, a treatment for half of them, and holes
set.seed(7)
size <- c(3, 5, 9, 4, 12, 7, 6, 8, 3, 10, 5, 6, 11, 4)
class <- rep(seq_along(size), size)
treated <- as.integer(class %% 2 == 0)
before <- round(rnorm(length(class)) + rnorm(14, 0, .4)[class], 4)
after <- round(.6 * before + .3 * treated + rnorm(14, 0, .5)[class] + rnorm(length(class), 0, .7), 4)
small <- data.frame(class, treated, before, after)
save(small, "few-classes.csv")
few <- lmer(after ~ treated + before + (1 | class), data = small, control = sharp)
call <- "lmer(after ~ treated + before + (1|class))"
ref("few.treated", fixef(few)["treated"], "lme4", "few-classes", call)
ref("few.se", sqrt(vcov(few)["treated", "treated"]), "lme4", "few-classes", call)
kr <- vcovAdj(few)
ref("few.krSe", sqrt(kr[2, 2]), "pbkrtest", "few-classes", "vcovAdj(lmer())")
ref("few.krDf", get_Lb_ddf(few, c(0, 1, 0)), "pbkrtest", "few-classes", "get_Lb_ddf(lmer() treated)")
ref("few.krDfBefore", get_Lb_ddf(few, c(0, 0, 1)), "pbkrtest", "few-classes", "get_Lb_ddf(lmer() before)")
sat <- SATmodcomp(few, matrix(c(0, 1, 0), 1))
ref("few.satDf", sat$test$ddf[1], "pbkrtest", "few-classes", "SATmodcomp(lmer() treated)")
krExam <- get_Lb_ddf(few, c(1, 0, 0))
ref("few.krDfIntercept", krExam, "pbkrtest", "few-classes", "get_Lb_ddf(lmer() intercept)")
plain <- lm(after ~ treated + before, data = small)
cr2 <- coef_test(plain, vcov = "CR2", cluster = small$class)
call <- "coef_test(lm(after ~ treated + before) CR2 cluster=class)"
ref("cr2.treated", cr2$beta[2], "clubSandwich", "few-classes", call)
ref("cr2.se", cr2$SE[2], "clubSandwich", "few-classes", call)
ref("cr2.df", cr2$df_Satt[2], "clubSandwich", "few-classes", call)
ref("cr2.dfBefore", cr2$df_Satt[3], "clubSandwich", "few-classes", call)
hc2 <- coef_test(plain, vcov = "CR2", cluster = seq_len(nrow(small)))
ref("hc2.se", hc2$SE[2], "clubSandwich", "few-classes", "coef_test(lm() CR2 cluster=row)")
ref("hc2.df", hc2$df_Satt[2], "clubSandwich", "few-classes", "coef_test(lm() CR2 cluster=row)")

# classes within few schools of unequal size, a treatment drawn by class
set.seed(23)
classes <- c(2, 3, 2, 4, 3, 2, 3)
class <- rep(seq_len(sum(classes)), sample(3:9, sum(classes), replace = TRUE))
school <- rep(seq_along(classes), classes)[class]
treated <- sample(rep(0:1, length.out = sum(classes)))[class]
before <- round(rnorm(length(class)) + rnorm(length(classes), 0, .4)[school], 4)
after <- round(.6 * before + .3 * treated + rnorm(length(classes), 0, .5)[school] + rnorm(sum(classes), 0, .4)[class] + rnorm(length(class), 0, .7), 4)
nested <- data.frame(school, class, treated, before, after)
save(nested, "few-schools.csv")
deeper <- lmer(after ~ treated + before + (1 | school/class), data = nested, control = sharp)
call <- "lmer(after ~ treated + before + (1|school/class))"
ref("nested.treated", fixef(deeper)["treated"], "lme4", "few-schools", call)
ref("nested.se", sqrt(vcov(deeper)["treated", "treated"]), "lme4", "few-schools", call)
ref("nested.school", VarCorr(deeper)$school[1], "lme4", "few-schools", call)
ref("nested.class", VarCorr(deeper)$`class:school`[1], "lme4", "few-schools", call)
ref("nested.reml", REMLcrit(deeper), "lme4", "few-schools", call)
kr <- vcovAdj(deeper)
for (j in 1:3) {
  name <- c("Intercept", "", "Before")[j]
  ref(paste0("nested.krSe", name), sqrt(kr[j, j]), "pbkrtest", "few-schools", "vcovAdj(lmer())")
  ref(paste0("nested.krDf", name), get_Lb_ddf(deeper, as.numeric(1:3 == j)), "pbkrtest", "few-schools", "get_Lb_ddf(lmer())")
}
ref("nested.satDf", SATmodcomp(deeper, matrix(c(0, 1, 0), 1))$test$ddf[1], "pbkrtest", "few-schools", "SATmodcomp(lmer() treated)")
ref("pastes.krSe", sqrt(vcovAdj(deep)[1, 1]), "pbkrtest", "pastes", "vcovAdj(lmer())")
ref("pastes.krDf", get_Lb_ddf(deep, 1), "pbkrtest", "pastes", "get_Lb_ddf(lmer())")

# regression discontinuity: local lines and local parabolas with a triangular kernel are weighted lm()s
set.seed(11)
x <- round(runif(600, -1, 1), 3); y <- round(.4 * x + .5 * x^2 + .3 * (x < 0) + rnorm(600, 0, .4), 4)
z <- round(.6 * y + rnorm(600, 0, .4), 4) # another test; in truth taken before, here any column will do
save(data.frame(score = x, outcome = y, other = z), "threshold.csv")
near <- abs(x) < .5; k <- 1 - abs(x[near]) / .5
frame <- data.frame(x = x[near], y = y[near], d = as.integer(x[near] < 0), k, z = z[near])
line <- lm(y ~ d * x, data = frame, weights = k); curve <- lm(y ~ d * x + d * I(x^2), data = frame, weights = k)
ref("rdd.linear", coef(line)["d"], "clubSandwich", "threshold", "lm(y ~ d*x weights=triangle(.5))")
ref("rdd.robust", coef(curve)["d"], "clubSandwich", "threshold", "lm(y ~ d*x + d*x^2 weights=triangle(.5))")
inv <- function(fit) coef_test(fit, vcov = vcovCR(fit, cluster = seq_len(nrow(frame)), type = "CR2", target = rep(1, nrow(frame)), inverse_var = FALSE))
ref("rdd.robustSe", inv(curve)$SE[2], "clubSandwich", "threshold", "vcovCR(lm() CR2 cluster=row target=1)")
ref("rdd.otherLinear", coef(lm(y ~ d * x + z, data = frame, weights = k))["d"], "stats", "threshold", "lm(y ~ d*x + z weights=triangle(.5))")
ref("rdd.other", coef(lm(y ~ d * x + d * I(x^2) + z, data = frame, weights = k))["d"], "stats", "threshold", "lm(y ~ d*x + d*x^2 + z weights=triangle(.5))")
# the same line corrected by parabolas that look further, b = .8: shares of the outcomes by hand, spread by clubSandwich's residuals
wide <- abs(x) < .8; k <- 1 - abs(x[wide]) / .8
frame <- data.frame(x = x[wide], y = y[wide], d = as.integer(x[wide] < 0), k)
share <- function(X, w) solve(crossprod(X * w, X), t(X * w))
lines <- model.matrix(~ d * x, frame); bends <- model.matrix(~ d * x + d * I(x^2), frame)
of <- share(lines, pmax(0, 1 - abs(frame$x) / .5))["d", ]; bend <- share(bends, k)
l <- of - sum(of * frame$x^2) * bend["I(x^2)", ] - sum(of * frame$d * frame$x^2) * bend["d:I(x^2)", ]
rest <- diag(nrow(frame)) - bends %*% bend
ref("rdd.further", sum(l * frame$y), "algebra", "threshold", "line at .5 less bends at .8")
ref("rdd.furtherSe", sqrt(sum(l^2 * (rest %*% frame$y)^2 / rowSums(rest^2))), "algebra", "threshold", "HC2 of the parabolas at .8")
g <- l / sqrt(rowSums(rest^2)); both <- g * t(g * tcrossprod(rest))
ref("rdd.furtherDf", sum(diag(both))^2 / sum(both^2), "algebra", "threshold", "Satterthwaite of the parabolas at .8")
reference <- do.call(rbind, rows)
write.csv(reference, file.path(out, "reference.csv"), row.names = FALSE, quote = FALSE)
cat(nrow(reference), "reference numbers\n")
