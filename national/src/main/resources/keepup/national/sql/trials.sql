select
  model, trial, school, class, arm, pupil_premium,
  count(*) as pupils,
  count(before) as with_both_marks,
  cast(coalesce(sum(before), 0) as bigint) as before_sum,
  cast(coalesce(sum(after), 0) as bigint) as after_sum,
  cast(coalesce(sum(before * before), 0) as bigint) as before_squares,
  cast(coalesce(sum(after * after), 0) as bigint) as after_squares,
  cast(coalesce(sum(before * after), 0) as bigint) as products
from outcome
group by model, trial, school, class, arm, pupil_premium
order by model, trial, school, class, arm, pupil_premium
