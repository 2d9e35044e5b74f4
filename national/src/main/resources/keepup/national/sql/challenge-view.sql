create or replace temporary view challenge as
select
  nullif(trim(year), '') as year,
  nullif(trim(area), '') as area,
  nullif(trim(school), '') as school,
  nullif(trim(challenge), '') as challenge
from challenges_file
