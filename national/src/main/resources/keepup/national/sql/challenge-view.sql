create or replace temporary view challenge as
select
  nullif(trim(cast(year as string)), '') as year,
  nullif(trim(cast(area as string)), '') as area,
  nullif(trim(cast(school as string)), '') as school,
  nullif(trim(cast(challenge as string)), '') as challenge
from challenges_file
