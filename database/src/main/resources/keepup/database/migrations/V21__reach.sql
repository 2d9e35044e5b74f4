-- Reach: the national register of schools, and which schools a programme's hubs have worked with, year by year.

-- Whether the transaction is one of the national team.
create function hub_is_national() returns boolean
  language sql stable set search_path = pg_catalog, pg_temp
  begin atomic
    select exists (select from public.hub h
                    where h.hub_id = nullif(current_setting('app.hub', true), '')::uuid and h.kind = 'national');
  end;

-- ------------------------------------------------------------------------------------------------- the national register
-- Public data, published for everybody, so there is one copy for all hubs and it belongs to none: no hub_id. Hubs and the national
-- team read it; a school has no use for it. Only the national team brings it in: a count of schools that any hub could change
-- for all others would be nobody's.

create table national_school (
  urn             integer primary key check (urn between 100000 and 999999),
  name            text    not null check (length(name) between 1 and 200),
  closed          boolean not null,
  opened_on       date,
  closed_on       date,
  phase           text    not null, -- '' where the register does not say, as in the others
  region          text    not null,
  free_meals      double precision check (free_meals between 0 and 100), -- percent of pupils
  type            text    not null,
  local_authority text    not null,
  number          text    not null,
  street          text    not null,
  town            text    not null,
  postcode        text    not null,
  trust           text    not null,
  urban           text    not null,
  pupils          integer,
  low_age         integer,
  high_age        integer
);

-- Which entry carries on from which: one link makes an academy, several to one a merger, several from one a split.
create table national_link (
  from_urn integer not null,
  to_urn   integer not null,
  made_on  date,
  primary key (from_urn, to_urn)
);
create index national_link_back on national_link (to_urn);

-- When the register was brought in, and what that changed.
create table national_import (
  sequence      bigint      generated always as identity primary key,
  at            timestamptz not null default now(),
  files         text        not null,
  schools       integer     not null,
  added         integer     not null,
  changed       integer     not null,
  links_added   integer     not null,
  links_changed integer     not null,
  links_removed integer     not null
);

do $$
declare
  name text;
begin
  foreach name in array array['national_school', 'national_link', 'national_import']
  loop
    execute format('alter table %I enable row level security', name);
    execute format('alter table %I force row level security', name);
    execute format(
      'create policy programme_reads on %I for select using (nullif(current_setting(''app.hub'', true), '''') is not null)', name);
    execute format('create policy national_adds on %I for insert with check ((select hub_is_national()))', name);
  end loop;
end
$$;
create policy national_changes on national_school for update using ((select hub_is_national()));
create policy national_changes on national_link for update using ((select hub_is_national()));
create policy national_removes on national_link for delete using ((select hub_is_national()));
grant select, insert, update on national_school to keepup_app;
grant select, insert, update, delete on national_link to keepup_app;
grant select, insert on national_import to keepup_app;

-- ------------------------------------------------------------------------------------------------- specialists and their groups

-- reference: what the programme calls this specialist wherever they work, so that who moves to another hub is counted once.
create table specialist (
  hub_id        uuid        not null references hub,
  specialist_id uuid        not null,
  reference     text        check (reference = upper(reference) and length(reference) between 1 and 40),
  own_urn       integer     check (own_urn between 100000 and 999999),
  made_at       timestamptz not null default now(),
  primary key (hub_id, specialist_id),
  unique (hub_id, reference)
);

-- Who it is, apart: the national team counts specialists and has no need of their names.
create table specialist_person (
  hub_id        uuid not null,
  specialist_id uuid not null,
  name          text not null check (length(name) between 1 and 200),
  primary key (hub_id, specialist_id),
  foreign key (hub_id, specialist_id) references specialist
);

-- The yearly cohorts. Who begins again is in two. begins: the year in which a school year begins.
create table specialist_training (
  hub_id        uuid     not null,
  specialist_id uuid     not null,
  begins        smallint not null check (begins between 2000 and 2200),
  primary key (hub_id, specialist_id, begins),
  foreign key (hub_id, specialist_id) references specialist
);

create table specialist_group (
  hub_id        uuid     not null,
  group_id      uuid     not null,
  specialist_id uuid     not null,
  begins        smallint not null check (begins between 2000 and 2200),
  name          text     not null check (length(name) between 1 and 200),
  primary key (hub_id, group_id),
  unique (hub_id, specialist_id, begins, name),
  foreign key (hub_id, specialist_id) references specialist
);

-- That a school took part. The number is as it was written down, whatever the register says of it; a record is never changed, but
-- may be taken back.
create table school_took_part (
  hub_id        uuid        not null references hub,
  record_id     uuid        not null,
  urn           integer     not null check (urn between 100000 and 999999),
  begins        smallint    not null check (begins between 2000 and 2200),
  route         text        not null check (route in ('work-group', 'course', 'event', 'other')),
  group_id      uuid,
  recorded_by   uuid,
  recorded_at   timestamptz not null default now(),
  taken_back_at timestamptz,
  primary key (hub_id, record_id),
  foreign key (hub_id, group_id) references specialist_group,
  foreign key (hub_id, recorded_by) references hub_member
);
create unique index school_took_part_once on school_took_part (hub_id, urn, begins, route, group_id) nulls not distinct
  where taken_back_at is null;

do $$
declare
  name text;
begin
  foreach name in array array['specialist', 'specialist_person', 'specialist_training', 'specialist_group', 'school_took_part']
  loop
    execute format('alter table %I enable row level security', name);
    execute format('alter table %I force row level security', name);
    execute format(
      'create policy own_hub on %I '
      'using (hub_id = nullif(current_setting(''app.hub'', true), '''')::uuid) '
      'with check (hub_id = nullif(current_setting(''app.hub'', true), '''')::uuid)', name);
  end loop;
  -- The national team sees which schools took part and how many specialists there are: schools and numbers, no names of people.
  foreach name in array array['specialist', 'specialist_training', 'school_took_part']
  loop
    execute format('create policy national on %I for select using ((select hub_is_national()))', name);
  end loop;
end
$$;
grant select, insert on specialist, specialist_person, specialist_training, specialist_group, school_took_part to keepup_app;
grant update (taken_back_at) on school_took_part to keepup_app;

-- The names of hubs, for a table by hub: all for the national team, its own for a hub.
grant create on schema public to keepup_sign_in;
create function hub_names() returns table (hub_id uuid, name text)
  language sql stable security definer set search_path = pg_catalog, pg_temp
  begin atomic
    select h.hub_id, h.name from public.hub h
     where h.hub_id = nullif(current_setting('app.hub', true), '')::uuid or public.hub_is_national();
  end;
revoke all on function hub_names() from public;
grant execute on function hub_names() to keepup_app;
alter function hub_names() owner to keepup_sign_in;
revoke create on schema public from keepup_sign_in;
