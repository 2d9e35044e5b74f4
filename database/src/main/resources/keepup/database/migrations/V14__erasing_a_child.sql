-- Erasing a child at the school's lawful request: docs/decisions/0013.

-- What stays of all children erased: sums of a whole school and school year, of no step, class or day.
create table erased_total (
  school_id      uuid     not null references school,
  begins         smallint not null check (begins between 2000 and 2200),
  children       integer  not null default 0 check (children >= 0),
  answers        integer  not null default 0 check (answers >= 0),
  session_places integer  not null default 0 check (session_places >= 0),
  primary key (school_id, begins)
);
alter table erased_total enable row level security;
alter table erased_total force row level security;
create policy own_school on erased_total
  using (school_id = nullif(current_setting('app.school', true), '')::uuid)
  with check (school_id = nullif(current_setting('app.school', true), '')::uuid);
grant select on erased_total to keepup_app;

-- Which rows are about a child, found in the catalogue so that a new table cannot be forgotten: those that refer to pupil, and
-- those that refer to such a row. Tables furthest from pupil come first. via: how a row is found from a child's id ($1).
create function tables_about_a_child() returns table (name text, via text, distance integer)
  language sql stable set search_path = pg_catalog, pg_temp
  begin atomic
    with recursive
      reference as (
        select f.conrelid as child, f.confrelid as parent,
               string_agg(format('%I.%I = %I.%I', c.relname, ca.attname, p.relname, pa.attname), ' and ' order by k.n) as joined,
               string_agg(format('%I.%I', c.relname, ca.attname), ' ' order by k.n) filter (where ca.attname <> 'school_id') as own
          from pg_constraint f
          join pg_class c on c.oid = f.conrelid
          join pg_class p on p.oid = f.confrelid
          cross join lateral unnest(f.conkey, f.confkey) with ordinality as k (own, other, n)
          join pg_attribute ca on ca.attrelid = f.conrelid and ca.attnum = k.own
          join pg_attribute pa on pa.attrelid = f.confrelid and pa.attnum = k.other
         where f.contype = 'f' and c.relnamespace = 'public'::regnamespace
         group by f.oid, f.conrelid, f.confrelid),
      about as (
        select 'public.pupil'::regclass::oid as relation, 'pupil.pupil_id = $1'::text collate "C" as via, 0 as distance
        union all
        select r.child,
               case when a.distance = 0 then r.own || ' = $1'
                    else format('exists (select from public.%I where %s and %s)', pc.relname, r.joined, a.via) end,
               a.distance + 1
          from about a
          join reference r on r.parent = a.relation
          join pg_class pc on pc.oid = a.relation
         where a.distance < 6)
    select c.relname::text, string_agg(distinct a.via, ' or '), max(a.distance)
      from about a join pg_class c on c.oid = a.relation
     group by c.relname;
  end;
revoke all on function tables_about_a_child() from public;
grant execute on function tables_about_a_child() to keepup_app;

-- Erases a child of the school that the transaction names. It runs as the owner of the tables, whom the walls between schools
-- bind as well, and it is all of the owner's right that the application has: it asks for a head, takes out one child, and leaves
-- its trace in the audit, in one step that cannot be had without the others.
create function erase_pupil(pupil uuid, head uuid) returns integer
  language plpgsql security definer set search_path = pg_catalog, pg_temp
as $$
declare
  school constant uuid := nullif(current_setting('app.school', true), '')::uuid;
  about record;
  gone integer;
  rows integer := 0;
begin
  if not exists (select from public.staff s
                  where s.school_id = school and s.staff_id = head and s.role = 'head' and s.left_at is null) then
    raise exception 'Only a head of the school may erase a child.' using errcode = 'insufficient_privilege';
  end if;
  perform from public.pupil p where p.school_id = school and p.pupil_id = pupil for update;
  if not found then
    return 0;
  end if;
  insert into public.erased_total as t (school_id, begins, children, answers, session_places)
    select school, y.begins, case when y.begins = max(y.begins) over () then 1 else 0 end, sum(y.answers), sum(y.places)
      from (select extract(year from a.recorded_at - interval '7 months')::smallint as begins, count(*) as answers, 0 as places
              from public.answer a where a.school_id = school and a.pupil_id = pupil group by 1
             union all
            select extract(year from p.held_on - interval '7 months')::smallint, 0, count(*)
              from public.keep_up_session_pupil m
              join public.keep_up_session s on s.school_id = m.school_id and s.session_id = m.session_id
              join public.keep_up_plan p on p.school_id = s.school_id and p.plan_id = s.plan_id
             where m.school_id = school and m.pupil_id = pupil group by 1
             union all
            select extract(year from now() - interval '7 months')::smallint, 0, 0) y
     group by y.begins
    on conflict (school_id, begins) do update
       set children = t.children + excluded.children, answers = t.answers + excluded.answers,
           session_places = t.session_places + excluded.session_places;
  for about in select name, via from public.tables_about_a_child() order by distance desc, name
  loop
    execute format('delete from public.%1$I where %1$I.school_id = $2 and (%2$s)', about.name, about.via) using pupil, school;
    get diagnostics gone = row_count;
    rows := rows + gone;
  end loop;
  delete from public.register_upload u where u.school_id = school;
  update public.audit_entry e set subject = 'an erased child'
   where e.school_id = school and position(pupil::text in e.subject) > 0;
  insert into public.audit_entry (school_id, staff_id, action, subject)
    values (school, head, 'child erased', 'an erased child');
  return rows;
end
$$;
revoke all on function erase_pupil(uuid, uuid) from public;
grant execute on function erase_pupil(uuid, uuid) to keepup_app;

-- The rows that the rows about a child lean on: what was asked, which session, which class. Nothing of staff, of other children
-- or of the school. Found in the catalogue as above.
create function tables_behind_a_child() returns table (name text, via text)
  language sql stable set search_path = pg_catalog, pg_temp
  begin atomic
    with recursive
      reference as (
        select f.conrelid as child, f.confrelid as parent, c.relname as child_name, p.relname as parent_name,
               string_agg(format('%I.%I = %I.%I', p.relname, pa.attname, c.relname, ca.attname), ' and ' order by k.n) as joined
          from pg_constraint f
          join pg_class c on c.oid = f.conrelid
          join pg_class p on p.oid = f.confrelid
          cross join lateral unnest(f.conkey, f.confkey) with ordinality as k (own, other, n)
          join pg_attribute ca on ca.attrelid = f.conrelid and ca.attnum = k.own
          join pg_attribute pa on pa.attrelid = f.confrelid and pa.attnum = k.other
         where f.contype = 'f' and c.relnamespace = 'public'::regnamespace
           and p.relname not in (select a.name from public.tables_about_a_child() a)
           and p.relname not in ('school', 'staff')
         group by f.oid, f.conrelid, f.confrelid, c.relname, p.relname),
      behind as (
        select r.parent, r.parent_name, 1 as distance,
               format('exists (select from public.%I where %s and (%s))', r.child_name, r.joined, a.via) as via
          from public.tables_about_a_child() a
          join reference r on r.child_name = a.name
        union all
        select r.parent, r.parent_name, b.distance + 1,
               format('exists (select from public.%I where %s and (%s))', r.child_name, r.joined, b.via)
          from behind b
          join reference r on r.child = b.parent
         where b.distance < 5)
    select b.parent_name::text, string_agg(distinct b.via, ' or ') from behind b group by b.parent_name;
  end;
revoke all on function tables_behind_a_child() from public;
grant execute on function tables_behind_a_child() to keepup_app;

-- Who saw or changed what of one child, or what one adult saw and changed, newest first.
create index audit_entry_by_subject on audit_entry (school_id, subject, sequence);
create index audit_entry_by_staff on audit_entry (school_id, staff_id, sequence);
