-- When the school is open, and who may take keep-up sessions when and where: what a school office enters. It may be changed;
-- the audit says by whom.

-- A half-term: its first and last day with school. begins = 2026 is the school year 2026/27.
create table school_term (
  school_id   uuid        not null references school,
  begins      smallint    not null check (begins between 2000 and 2200),
  number      smallint    not null check (number between 1 and 6),
  first_day   date        not null,
  last_day    date        not null check (last_day >= first_day),
  primary key (school_id, begins, number)
);

-- A day inside a half-term on which no children come.
create table closed_day (
  school_id   uuid        not null references school,
  day         date        not null,
  why         text        not null check (length(why) between 1 and 80),
  primary key (school_id, day)
);

-- A time of the day in which sessions may run. A school without a row has the built-in ones. days: 1 is Monday.
create table session_slot (
  school_id   uuid        not null references school,
  slot_key    text        not null check (slot_key ~ '^[a-z0-9-]{1,40}$'),
  name        text        not null check (length(name) between 1 and 60),
  starts_at   time        not null,
  minutes     smallint    not null check (minutes between 5 and 60),
  misses      text        not null default '' check (length(misses) <= 80),
  days        smallint[]  not null check (cardinality(days) between 1 and 5 and days <@ '{1,2,3,4,5}'::smallint[]),
  primary key (school_id, slot_key)
);

-- A place for one session at a time. A school without a row finds places by itself.
create table session_room (
  school_id   uuid        not null references school,
  room_key    text        not null check (room_key ~ '^[a-z0-9-]{1,40}$'),
  name        text        not null check (length(name) between 1 and 60),
  seats       smallint    not null check (seats between 1 and 30),
  primary key (school_id, room_key)
);

-- When an adult takes sessions and on what; who has no row is asked as before. minutes: of a day, null as is usual. away: when
-- they cannot come, as day and slot ('1 assembly' is assembly on Monday). highest_year: no step of a later year.
create table adult_time (
  school_id    uuid       not null,
  staff_id     uuid       not null,
  minutes      smallint   check (minutes between 0 and 300),
  away         text[]     not null default '{}' check (array_position(away, null) is null and cardinality(away) <= 300),
  highest_year smallint   check (highest_year between 0 and 6),
  not_domains  text[]     not null default '{}' check (array_position(not_domains, null) is null and cardinality(not_domains) <= 40),
  primary key (school_id, staff_id),
  foreign key (school_id, staff_id) references staff (school_id, staff_id)
);

-- What a child is never taken out of, by the words of the slot.
create table pupil_kept_in (
  school_id   uuid        not null,
  pupil_id    uuid        not null,
  lesson      text        not null check (length(lesson) between 1 and 80),
  primary key (school_id, pupil_id, lesson),
  foreign key (school_id, pupil_id) references pupil
);

-- Two children who must not be in one group, or who work well together; once for a pair.
create table pupil_pair (
  school_id   uuid        not null,
  pupil_id    uuid        not null,
  other_id    uuid        not null,
  way         text        not null check (way in ('apart', 'together')),
  primary key (school_id, pupil_id, other_id),
  check (pupil_id < other_id),
  foreign key (school_id, pupil_id) references pupil,
  foreign key (school_id, other_id) references pupil
);

-- What was missed and where it was held stay true when the times of the day change. Null in sessions of before.
alter table keep_up_session add column misses text check (length(misses) <= 80);
alter table keep_up_session add column room text check (length(room) <= 60);

do $$
declare
  name text;
begin
  foreach name in array array[
    'school_term', 'closed_day', 'session_slot', 'session_room', 'adult_time', 'pupil_kept_in', 'pupil_pair']
  loop
    execute format('alter table %I enable row level security', name);
    execute format('alter table %I force row level security', name);
    execute format(
      'create policy own_school on %I '
      'using (school_id = nullif(current_setting(''app.school'', true), '''')::uuid) '
      'with check (school_id = nullif(current_setting(''app.school'', true), '''')::uuid)', name);
    execute format('grant select, insert, delete on %I to keepup_app', name);
  end loop;
end
$$;
