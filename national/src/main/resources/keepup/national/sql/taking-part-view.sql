create or replace temporary view taking_part as
select
  year, area, hub, school, pupils_written, pupils,
  case when cast(pupils as string) = pupils_written and pupils between 0 and 10000 then null
    else pupils_written end as bad_pupils
from (
  select *, try_cast(pupils_written as bigint) as pupils
  from (
    select
      nullif(trim(year), '') as year,
      nullif(trim(area), '') as area,
      nullif(trim(hub), '') as hub,
      nullif(trim(school), '') as school,
      nullif(trim(cast(pupils as string)), '') as pupils_written
    from taking_part_file
  ) as words
) as numbers
