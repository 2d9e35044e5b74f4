-- Which schools took part, as the features themselves know it: whose adults came to an event, who signed for a cohort that has
-- begun, who is in a work group. For reach: a school stands here by its number, and nobody by name.
do $$
declare
  name text;
begin
  foreach name in array array['cohort_day', 'cohort_place', 'cohort_signature', 'work_group', 'work_group_school']
  loop
    execute format('create policy took_part on %I for select to keepup_sign_in using (true)', name);
  end loop;
end
$$;
grant select (urn) on hub_school to keepup_sign_in;
grant select (hub_id, cohort_id, held_on) on cohort_day to keepup_sign_in;
grant select (hub_id, place_id, cohort_id, hub_school_id, left_at) on cohort_place to keepup_sign_in;
grant select (hub_id, place_id) on cohort_signature to keepup_sign_in;
grant select (hub_id, group_id, begins) on work_group to keepup_sign_in;
grant select (hub_id, group_id, hub_school_id, left_at) on work_group_school to keepup_sign_in;

-- Of the transaction's hub; of all hubs for the national team. begins: the year in which a school year begins.
grant create on schema public to keepup_sign_in;
create function schools_that_took_part(today date) returns table (hub_id uuid, urn integer, begins integer, route text)
  language sql stable security definer set search_path = pg_catalog, pg_temp
  begin atomic
    with seen as (
      select s.hub_id, s.hub_school_id, s.urn
        from public.hub_school s
       where s.urn is not null
         and (s.hub_id = nullif(current_setting('app.hub', true), '')::uuid or public.hub_is_national()))
    select s.hub_id, s.urn, extract(year from days.first - interval '8 months')::integer, 'course'
      from seen s
      join public.cohort_place p on p.hub_id = s.hub_id and p.hub_school_id = s.hub_school_id and p.left_at is null
      cross join lateral (select min(d.held_on) as first from public.cohort_day d
                           where d.hub_id = p.hub_id and d.cohort_id = p.cohort_id) days
     where days.first <= today
       and exists (select from public.cohort_signature g where g.hub_id = p.hub_id and g.place_id = p.place_id)
    union
    select s.hub_id, s.urn, extract(year from e.starts - interval '8 months')::integer, 'event'
      from seen s
      join public.event_booking b on b.hub_id = s.hub_id and b.hub_school_id = s.hub_school_id and b.attendance = 'present'
      join public.event e on e.hub_id = b.hub_id and e.event_id = b.event_id
    union
    select s.hub_id, s.urn, g.begins, 'work-group'
      from seen s
      join public.work_group_school w on w.hub_id = s.hub_id and w.hub_school_id = s.hub_school_id and w.left_at is null
      join public.work_group g on g.hub_id = w.hub_id and g.group_id = w.group_id
     where make_date(g.begins, 9, 1) <= today;
  end;
revoke all on function schools_that_took_part(date) from public;
grant execute on function schools_that_took_part(date) to keepup_app;
alter function schools_that_took_part(date) owner to keepup_sign_in;
revoke create on schema public from keepup_sign_in;
