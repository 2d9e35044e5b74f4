-- A school's own curriculum beside the one that comes with the program: its wording of steps, its order and dates over the
-- year. Both are append-only, so that who changed what and when stays known, and nothing that an upgrade brings touches them.

-- How a school words one part of a small step. The newest row of a step and part counts; words is null where the school went
-- back to the original. original is what the original said when this was written: where it says something else by now, the
-- page tells so.
create table step_wording (
  school_id   uuid        not null references school,
  wording_id  uuid        not null,
  step_id     text        not null check (length(step_id) between 1 and 200),
  part        text        not null check (part in ('says', 'hard', 'things', 'picture', 'stems', 'look-for', 'deepen', 'reach-back')),
  words       text        check (length(words) <= 4000),
  original    text        not null,
  written_by  uuid        not null,
  written_at  timestamptz not null default now(),
  sequence    bigint      generated always as identity,
  primary key (school_id, wording_id),
  foreign key (school_id, written_by) references staff (school_id, staff_id)
);
create index step_wording_by_step on step_wording (school_id, step_id, part, sequence);

-- A scheme of work: which steps a year group is taught in a school year, in which order and from which day. Each change writes
-- the whole scheme anew; the newest of a year group and school year counts.
create table scheme_of_work (
  school_id   uuid        not null references school,
  scheme_id   uuid        not null,
  year_group  smallint    not null check (year_group between 0 and 6), -- 0 is Reception
  begins      smallint    not null check (begins between 2000 and 2200), -- 2026 is the school year 2026/27
  written_by  uuid        not null,
  written_at  timestamptz not null default now(),
  sequence    bigint      generated always as identity,
  primary key (school_id, scheme_id),
  foreign key (school_id, written_by) references staff (school_id, staff_id)
);
create index scheme_of_work_by_year on scheme_of_work (school_id, year_group, begins, sequence);

create table scheme_step (
  school_id   uuid        not null,
  scheme_id   uuid        not null,
  number      smallint    not null check (number between 1 and 400),
  step_id     text        not null check (length(step_id) between 1 and 200),
  taught_from date        not null,
  primary key (school_id, scheme_id, number),
  unique (school_id, scheme_id, step_id),
  foreign key (school_id, scheme_id) references scheme_of_work
);

do $$
declare
  name text;
begin
  foreach name in array array['step_wording', 'scheme_of_work', 'scheme_step']
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

grant select, insert on step_wording, scheme_of_work, scheme_step to keepup_app;
