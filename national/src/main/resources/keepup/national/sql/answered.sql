select area, max(year) as year, count(distinct school) as schools
from challenge
where year = (select max(year) from challenge)
group by area
order by area
