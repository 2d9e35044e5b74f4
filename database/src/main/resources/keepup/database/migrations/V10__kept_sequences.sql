-- Sequences of questions that adults keep, and those that they put into a keep-up session.

-- A sequence that somebody made and kept. It is theirs: they may change it and throw it away; their colleagues may use it.
-- recipe is how it is made again: the questions themselves in order, the seed, the length and the misconceptions in focus.
create table kept_sequence (
  school_id   uuid        not null references school,
  sequence_id uuid        not null,
  step_id     text        not null check (length(step_id) between 1 and 200),
  title       text        not null check (length(title) between 1 and 120),
  recipe      text        not null check (length(recipe) <= 20000),
  made_by     uuid        not null,
  changed_at  timestamptz not null default now(),
  primary key (school_id, sequence_id),
  foreign key (school_id, made_by) references staff (school_id, staff_id)
);
create index kept_sequence_by_step on kept_sequence (school_id, step_id, changed_at);

-- The questions that somebody chose for a session in place of those made for it; recipe is null where they went back to
-- those. This is record: the row with the highest sequence counts, and what a sheet asked stays known whatever becomes of
-- the kept sequence.
create table session_questions (
  school_id   uuid        not null,
  choice_id   uuid        not null,
  session_id  uuid        not null,
  title       text        not null check (length(title) <= 120),
  recipe      text        check (length(recipe) <= 20000),
  chosen_by   uuid        not null,
  chosen_at   timestamptz not null default now(),
  sequence    bigint      generated always as identity,
  primary key (school_id, choice_id),
  foreign key (school_id, session_id) references keep_up_session,
  foreign key (school_id, chosen_by) references staff (school_id, staff_id)
);
create index session_questions_by_session on session_questions (school_id, session_id, sequence);

do $$
declare
  name text;
begin
  foreach name in array array['kept_sequence', 'session_questions']
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

grant select, insert, update, delete on kept_sequence to keepup_app;
grant select, insert on session_questions to keepup_app;
