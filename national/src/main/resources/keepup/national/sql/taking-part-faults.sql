select
  count(*) as lines,
  count(case when year is null or area is null or hub is null or school is null or pupils_written is null then 1 end)
    as gaps,
  count(bad_pupils) as numbers,
  min(bad_pupils) as a_number
from taking_part
