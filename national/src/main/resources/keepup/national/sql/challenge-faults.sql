select
  count(*) as lines,
  count(case when year is null or area is null or school is null or challenge is null then 1 end) as gaps
from challenge
