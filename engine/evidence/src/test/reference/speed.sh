#!/bin/sh
# Wall time and peak memory of a fit to 200,000 pupils and of pooling 5,000 schools, beside lme4 and metafor in the same run.
# Needs R with lme4 and metafor, GNU time, and a built ./keepup. Run from the root of the repository.
# LIMIT is how many seconds each may take, 900 if not said; KEEPUP another way to start the program.
set -eu
limit=${LIMIT:-900}
keepup=${KEEPUP:-./keepup}
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cat > "$folder/make.R" <<'R'
set.seed(1); args <- commandArgs(TRUE)
schools <- 4000; school <- rep(1:schools, each = 50); before <- rnorm(200000)
after <- .1 + .6 * before + rnorm(schools, 0, .3)[school] + rnorm(200000, 0, .75)
write.csv(data.frame(school, before = round(before, 5), after = round(after, 5)), file.path(args[1], "pupils.csv"), row.names = FALSE, quote = FALSE)
hub <- rep(1:40, each = 125); vi <- runif(5000, .005, .08)
yi <- .1 + rnorm(40, 0, .1)[hub] + rnorm(5000, 0, .15) + rnorm(5000, 0, sqrt(vi))
write.csv(data.frame(study = 1:5000, hub, yi = round(yi, 6), vi = round(vi, 6)), file.path(args[1], "schools.csv"), row.names = FALSE, quote = FALSE)
R
cat > "$folder/lme4.R" <<'R'
suppressPackageStartupMessages(library(lme4)); f <- commandArgs(TRUE)[1]
m <- lmer(after ~ before + (1 | school), data = read.csv(f))
cat(sprintf("slope %.6f, schools %.6f, pupils %.6f, criterion %.4f\n", fixef(m)[2], VarCorr(m)$school[1], sigma(m)^2, REMLcrit(m)))
R
cat > "$folder/metafor.R" <<'R'
suppressPackageStartupMessages(library(metafor)); f <- commandArgs(TRUE)[1]
m <- rma.mv(yi, vi, random = ~ 1 | hub/study, data = read.csv(f), sparse = TRUE)
cat(sprintf("mu %.6f, se %.6f, hubs %.6f, schools %.6f\n", m$beta[1], m$se, m$sigma2[1], m$sigma2[2]))
R
Rscript "$folder/make.R" "$folder"
measured() { echo "== $1"; shift; /usr/bin/time -f "%e s on the clock, %U s of processor, %M kB at most" timeout "$limit" "$@" 2>&1 || echo "not done after $limit s, or failed"; }
measured "200,000 pupils, lme4" Rscript "$folder/lme4.R" "$folder/pupils.csv"
measured "200,000 pupils, Keep Up" "$keepup" evidence multilevel "$folder/pupils.csv" --outcome after --predictors before --cluster school
measured "5,000 schools, Keep Up" "$keepup" evidence meta "$folder/schools.csv" --cluster hub
# 1,250 schools in 40 hubs: a size that both can do, and whether the answers agree
awk -F, 'NR == 1 || NR % 4 == 2' "$folder/schools.csv" > "$folder/fewer.csv"
measured "1,250 schools, Keep Up" "$keepup" evidence meta "$folder/fewer.csv" --cluster hub
measured "1,250 schools, metafor" Rscript "$folder/metafor.R" "$folder/fewer.csv"
measured "5,000 schools, metafor" Rscript "$folder/metafor.R" "$folder/schools.csv"
