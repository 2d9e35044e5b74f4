-- Children answer on devices of their own: a teacher opens a door for a lesson, and a child comes in by its code and three pictures.

-- The three pictures of a child, in order, as a keyed hash; the key is not in the database. A new card takes the place of the old one.
create table picture_card (
  school_id uuid        not null,
  pupil_id  uuid        not null,
  hash      bytea       not null check (length(hash) = 32),
  made_by   uuid        not null,
  made_at   timestamptz not null default now(),
  primary key (school_id, pupil_id),
  foreign key (school_id, pupil_id) references pupil,
  foreign key (school_id, made_by) references staff (school_id, staff_id)
);

-- A door to one check of one class. It is open until closed_at, and never after ends_at. A new code may be given to an open door.
create table door (
  school_id  uuid        not null,
  door_id    uuid        not null,
  class_id   uuid        not null,
  check_id   uuid        not null,
  code       text        not null check (code ~ '^[BCDFGHJKLMNPQRSTVWXZ]{6}$'),
  code_since timestamptz not null default now(),
  opened_by  uuid        not null,
  opened_at  timestamptz not null default now(),
  ends_at    timestamptz not null check (ends_at <= opened_at + interval '2 hours'),
  closed_at  timestamptz,
  primary key (school_id, door_id),
  foreign key (school_id, class_id) references school_class,
  foreign key (school_id, check_id) references exit_check,
  foreign key (school_id, opened_by) references staff (school_id, staff_id)
);
create index door_by_code on door (code); -- for coming in, where the school is not known yet
create index door_by_class on door (school_id, class_id, opened_at);

-- Record: which child came in by which door, and a keyed hash of the device, so that a second device for one child is seen.
create table door_visit (
  school_id   uuid        not null,
  visit_id    uuid        not null,
  door_id     uuid        not null,
  pupil_id    uuid        not null,
  device_hash bytea       not null check (length(device_hash) = 32),
  came_at     timestamptz not null default now(),
  primary key (school_id, visit_id),
  foreign key (school_id, door_id) references door,
  foreign key (school_id, pupil_id) references pupil
);
create index door_visit_by_door on door_visit (school_id, door_id, pupil_id);

-- Three pictures that were nobody's: so that guessing can be slowed down. They say nothing of any child, and are forgotten after a day.
create table door_attempt (
  school_id   uuid        not null,
  sequence    bigint      generated always as identity,
  door_id     uuid        not null,
  device_hash bytea       not null check (length(device_hash) = 32),
  at          timestamptz not null default now(),
  primary key (school_id, sequence),
  foreign key (school_id, door_id) references door
);
create index door_attempt_by_door on door_attempt (school_id, door_id, at);

do $$
declare
  name text;
begin
  foreach name in array array['picture_card', 'door', 'door_visit', 'door_attempt']
  loop
    execute format('alter table %I enable row level security', name);
    execute format('alter table %I force row level security', name);
    execute format(
      'create policy own_school on %I '
      'using (school_id = nullif(current_setting(''app.school'', true), '''')::uuid) '
      'with check (school_id = nullif(current_setting(''app.school'', true), '''')::uuid)', name);
  end loop;
end
$$;

grant select, insert, update, delete on picture_card to keepup_app;
grant select, insert, update (code, code_since, closed_at) on door to keepup_app;
grant select, insert on door_visit to keepup_app;
grant select, insert, delete on door_attempt to keepup_app;

-- The open door with this code, of whatever school; as find_sign_in, and for the same reason.
create policy sign_in on door for select to keepup_sign_in using (true);
grant select (school_id, door_id, code, ends_at, closed_at) on door to keepup_sign_in;
grant create on schema public to keepup_sign_in;
create function find_door(code text)
  returns table (school_id uuid, door_id uuid)
  language sql stable strict security definer set search_path = pg_catalog, pg_temp
  begin atomic
    select d.school_id, d.door_id
      from public.door d
     where d.code = find_door.code and d.closed_at is null and d.ends_at > now();
  end;
revoke all on function find_door(text) from public;
grant execute on function find_door(text) to keepup_app;
alter function find_door(text) owner to keepup_sign_in;
revoke create on schema public from keepup_sign_in;
