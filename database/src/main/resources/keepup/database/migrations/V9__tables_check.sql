-- The multiplication tables check in practice form. All of it is record: added to and read, never changed.

-- What helps a child in the check, as an adult chose it. The row with the highest sequence counts for its child.
create table tables_help (
  school_id   uuid        not null,
  help_id     uuid        not null,
  pupil_id    uuid        not null,
  helps       text[]      not null check (array_position(helps, null) is null and cardinality(helps) <= 20),
  chosen_by   uuid        not null,
  recorded_at timestamptz not null default now(),
  sequence    bigint      generated always as identity,
  primary key (school_id, help_id),
  foreign key (school_id, pupil_id) references pupil,
  foreign key (school_id, chosen_by) references staff (school_id, staff_id)
);
create index tables_help_by_pupil on tables_help (school_id, pupil_id, sequence);

-- One go of one child: what is asked, in order, the three to warm up first ('1x4', ..., '7x8'), with which helps, timed or not, and
-- why it may be timed: the record speaks for it, or an adult decided.
create table tables_practice (
  school_id   uuid        not null,
  practice_id uuid        not null,
  pupil_id    uuid        not null,
  asked       text[]      not null check (cardinality(asked) between 4 and 40 and array_position(asked, null) is null),
  helps       text[]      not null check (array_position(helps, null) is null and cardinality(helps) <= 20),
  timed       text        not null check (timed in ('no', 'record', 'adult')),
  begun_by    uuid        not null,
  begun_at    timestamptz not null default now(),
  sequence    bigint      generated always as identity,
  primary key (school_id, practice_id),
  foreign key (school_id, pupil_id) references pupil,
  foreign key (school_id, begun_by) references staff (school_id, staff_id)
);
create index tables_practice_by_pupil on tables_practice (school_id, pupil_id, begun_at);

-- What stood in the box when a question ended, and the milliseconds that the device measured: how long the question was shown, from the
-- frame in which it appeared; the pause before it (null before the first); the first key (null where none was pressed); how long the page
-- was out of sight. A question is answered once: what comes a second time is passed over.
create table tables_answer (
  school_id    uuid        not null,
  answer_id    uuid        not null,
  practice_id  uuid        not null,
  number       smallint    not null check (number between 1 and 40),
  first_factor smallint    not null check (first_factor between 1 and 12),
  second_factor smallint   not null check (second_factor between 1 and 12),
  given        text        not null check (given ~ '^[0-9]{0,5}$'),
  ended        text        not null check (ended in ('child', 'time', 'away')),
  shown_ms     integer     not null check (shown_ms >= 0),
  pause_ms     integer     check (pause_ms >= 0),
  first_key_ms integer     check (first_key_ms >= 0),
  away_ms      integer     not null check (away_ms >= 0),
  recorded_by  uuid        not null,
  device_at    timestamptz not null,
  recorded_at  timestamptz not null default now(),
  sequence     bigint      generated always as identity,
  primary key (school_id, answer_id),
  unique (school_id, practice_id, number),
  foreign key (school_id, practice_id) references tables_practice,
  foreign key (school_id, recorded_by) references staff (school_id, staff_id)
);

-- How a go ended: all was asked, or the child had enough.
create table tables_practice_end (
  school_id   uuid        not null,
  practice_id uuid        not null,
  why         text        not null check (why in ('all', 'enough')),
  recorded_by uuid        not null,
  recorded_at timestamptz not null default now(),
  primary key (school_id, practice_id),
  foreign key (school_id, practice_id) references tables_practice,
  foreign key (school_id, recorded_by) references staff (school_id, staff_id)
);

do $$
declare
  name text;
begin
  foreach name in array array['tables_help', 'tables_practice', 'tables_answer', 'tables_practice_end']
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

grant select, insert on tables_help, tables_practice, tables_answer, tables_practice_end to keepup_app;
