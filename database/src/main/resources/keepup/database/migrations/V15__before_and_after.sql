-- What goes before a lesson and what comes after a session: pre-teaching, what helps a child, who has seen what was handed over.

-- The step of the lesson that a plan's sessions prepare for; null for sessions that follow a lesson. The newest plan of a class and
-- day counts among those of its own sort, so that planning today's groups leaves the pre-teaching as it is.
alter table keep_up_plan add column before_step text check (length(before_step) between 1 and 200);

-- What helps a child to learn, in plain words: never a diagnosis, never a label. The row with the highest sequence counts for its
-- child and kind; says is '' where it helps no longer.
create table child_support (
  school_id   uuid        not null,
  support_id  uuid        not null,
  pupil_id    uuid        not null,
  kind        text        not null check (kind in ('words', 'things', 'pace', 'peer', 'recording', 'other')),
  says        text        not null check (length(says) <= 300),
  fading      text        not null default '' check (length(fading) <= 300),
  look_again  date,
  written_by  uuid        not null,
  recorded_at timestamptz not null default now(),
  sequence    bigint      generated always as identity,
  primary key (school_id, support_id),
  foreign key (school_id, pupil_id) references pupil,
  foreign key (school_id, written_by) references staff (school_id, staff_id)
);
create index child_support_by_pupil on child_support (school_id, pupil_id, kind, sequence);

-- Who has seen the sessions of a class and day: the plan (the adult who takes them) or the results (the teacher). Somebody who
-- reads on paper is written down by a colleague.
create table handover_seen (
  school_id   uuid        not null,
  seen_id     uuid        not null,
  class_id    uuid        not null,
  about       date        not null,
  what        text        not null check (what in ('plan', 'results')),
  way         text        not null check (way in ('screen', 'paper')),
  seen_by     uuid        not null,
  recorded_by uuid        not null,
  recorded_at timestamptz not null default now(),
  sequence    bigint      generated always as identity,
  primary key (school_id, seen_id),
  foreign key (school_id, class_id) references school_class,
  foreign key (school_id, seen_by) references staff (school_id, staff_id),
  foreign key (school_id, recorded_by) references staff (school_id, staff_id)
);
create index handover_seen_by_class on handover_seen (school_id, class_id, about, what, sequence);

-- A check that asks only some children of its class: those who are to be asked again after a session. A check of which no row
-- stands here asks everybody.
create table check_child (
  school_id   uuid        not null,
  check_id    uuid        not null,
  pupil_id    uuid        not null,
  recorded_at timestamptz not null default now(),
  primary key (school_id, check_id, pupil_id),
  foreign key (school_id, check_id) references exit_check,
  foreign key (school_id, pupil_id) references pupil
);

-- A SENDCo sees every class, as a teacher does, and runs nothing of the office.
alter table staff drop constraint staff_role_check;
alter table staff add constraint staff_role_check check (role in ('head', 'maths-lead', 'sendco', 'teacher', 'ta'));

do $$
declare
  name text;
begin
  foreach name in array array['child_support', 'handover_seen', 'check_child']
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

grant select, insert on child_support, handover_seen, check_child to keepup_app;
