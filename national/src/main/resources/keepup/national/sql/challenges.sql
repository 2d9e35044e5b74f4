select challenge, area, count(distinct school) as schools
from challenge
where year = (select max(year) from challenge) and challenge <> 'none'
group by challenge, area
order by challenge, area
