with first_years as (
  select school, min(year) as first_year from taking_part group by school
),
schools as (
  select year, school, max(pupils) as pupils from taking_part group by year, school
),
hubs as (
  select year, count(distinct hub) as hubs from taking_part group by year
),
years as (
  select
    schools.year,
    count(*) as schools,
    count(case when first_years.first_year = schools.year then 1 end) as new_schools,
    cast(sum(schools.pupils) as bigint) as pupils
  from schools join first_years on schools.school = first_years.school
  group by schools.year
)
select
  years.year, hubs.hubs, years.schools, years.new_schools,
  cast(sum(years.new_schools) over (order by years.year) as bigint) as schools_so_far,
  years.pupils
from years join hubs on years.year = hubs.year
order by years.year
