select
  count(*) as lines,
  count(case when trial is null or model is null or year is null or hub is null or school is null or class is null
    or arm is null or pupil_premium is null then 1 end) as gaps,
  count(case when arm not in ('help', 'usual') then 1 end) as arms,
  min(case when arm not in ('help', 'usual') then arm end) as an_arm,
  count(case when pupil_premium not in ('yes', 'no') then 1 end) as premiums,
  min(case when pupil_premium not in ('yes', 'no') then pupil_premium end) as a_premium,
  count(bad_before) + count(bad_after) as marks,
  coalesce(min(bad_before), min(bad_after)) as a_mark,
  count(before) as with_both_marks
from outcome
