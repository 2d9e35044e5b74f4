create or replace temporary view outcome as
select
  trial, model, year, hub, school, class, arm, pupil_premium,
  case when before is not null and after is not null then before end as before,
  case when before is not null and after is not null then after end as after,
  case when cast(before as string) = before_written and before between -10000 and 10000 then null
    else before_written end as bad_before,
  case when cast(after as string) = after_written and after between -10000 and 10000 then null
    else after_written end as bad_after
from (
  select *, try_cast(before_written as bigint) as before, try_cast(after_written as bigint) as after
  from (
    select
      nullif(trim(cast(trial as string)), '') as trial,
      nullif(trim(cast(model as string)), '') as model,
      nullif(trim(cast(year as string)), '') as year,
      nullif(trim(cast(hub as string)), '') as hub,
      nullif(trim(cast(school as string)), '') as school,
      nullif(trim(cast(class as string)), '') as class,
      nullif(trim(cast(arm as string)), '') as arm,
      nullif(trim(cast(pupil_premium as string)), '') as pupil_premium,
      nullif(trim(cast(before as string)), '') as before_written,
      nullif(trim(cast(after as string)), '') as after_written
    from outcomes_file
  ) as words
) as numbers
