select area, count(*) as schools, cast(sum(pupils) as bigint) as pupils
from (
  select area, school, max(pupils) as pupils
  from taking_part
  where year = (select max(year) from taking_part)
  group by area, school
) as schools
group by area
order by area
