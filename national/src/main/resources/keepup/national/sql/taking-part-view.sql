create or replace temporary view taking_part as
select
  year, area, hub, school, pupils_written, pupils,
  case when cast(pupils as string) = pupils_written and pupils between 0 and 10000 then null
    else pupils_written end as bad_pupils
from (
  select *, try_cast(pupils_written as bigint) as pupils
  from (
    select
      nullif(trim(cast(year as string)), '') as year,
      nullif(trim(cast(area as string)), '') as area,
      nullif(trim(cast(hub as string)), '') as hub,
      nullif(trim(cast(school as string)), '') as school,
      nullif(trim(cast(pupils as string)), '') as pupils_written
    from taking_part_file
  ) as words
) as numbers
