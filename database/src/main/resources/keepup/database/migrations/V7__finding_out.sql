-- Finding out what a child knows: checks that are not of a lesson taught, sittings with one child, what an adult saw.
-- All of it is record: added to and read, never changed.

-- A row that only says what a check is about (a set on paper, a sitting, a check before a lesson). It is never the step that
-- the class was taught, and its check is never the day's exit check.
alter table lesson add column aside boolean not null default false;

-- One child who answers questions that are chosen one by one, on the screen or with an adult. Its questions and answers are
-- those of its check: a question is added when it is asked, and never changes after.
create table sitting (
  school_id   uuid        not null,
  sitting_id  uuid        not null,
  check_id    uuid        not null,
  pupil_id    uuid        not null,
  way         text        not null check (way in ('screen', 'interview')),
  started_by  uuid        not null,
  started_at  timestamptz not null default now(),
  sequence    bigint      generated always as identity,
  primary key (school_id, sitting_id),
  unique (school_id, check_id),
  foreign key (school_id, check_id) references exit_check,
  foreign key (school_id, pupil_id) references pupil,
  foreign key (school_id, started_by) references staff (school_id, staff_id)
);
create index sitting_by_pupil on sitting (school_id, pupil_id, started_at);

-- How a sitting ended: enough is known, the child had enough, the adult ended it, or it was long enough.
create table sitting_end (
  school_id   uuid        not null,
  sitting_id  uuid        not null,
  why         text        not null check (why in ('known', 'enough', 'adult', 'long')),
  recorded_by uuid        not null,
  recorded_at timestamptz not null default now(),
  primary key (school_id, sitting_id),
  foreign key (school_id, sitting_id) references sitting,
  foreign key (school_id, recorded_by) references staff (school_id, staff_id)
);

-- How a child came to an answer, as the adult who wrote the answer down saw it. Two adults who watch one child each write
-- their own answer row, so each has their own row here.
create table strategy_seen (
  school_id   uuid        not null,
  answer_id   uuid        not null,
  strategy    text        not null check (strategy ~ '^[a-z][a-z-]{0,39}$'),
  note        text        not null default '' check (length(note) <= 1000),
  recorded_at timestamptz not null default now(),
  primary key (school_id, answer_id),
  foreign key (school_id, answer_id) references answer
);

-- What an adult knows of a child and a step from elsewhere than answers. The row with the highest sequence counts for its
-- child and step; 'taken-back' says that nothing does.
create table observation (
  school_id      uuid        not null,
  observation_id uuid        not null,
  pupil_id       uuid        not null,
  step_id        text        not null check (length(step_id) between 1 and 200),
  says           text        not null check (says in ('can', 'not-yet', 'taken-back')),
  note           text        not null default '' check (length(note) <= 1000),
  seen_by        uuid        not null,
  recorded_at    timestamptz not null default now(),
  sequence       bigint      generated always as identity,
  primary key (school_id, observation_id),
  foreign key (school_id, pupil_id) references pupil,
  foreign key (school_id, seen_by) references staff (school_id, staff_id)
);
create index observation_by_pupil on observation (school_id, pupil_id, step_id, sequence);

do $$
declare
  name text;
begin
  foreach name in array array['sitting', 'sitting_end', 'strategy_seen', 'observation']
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

grant select, insert on sitting, sitting_end, strategy_seen, observation to keepup_app;
