-- Number facts. All of it is record: added to and read, never changed.

-- One answer of a child to a number fact. The device makes the id, so that what is sent twice is kept once. given is null
-- where the child did not know yet. answered_on is the day at school on which the child answered, which may lie before the
-- day on which a device without a connection could send it.
create table fact_answer (
  school_id   uuid        not null,
  answer_id   uuid        not null,
  pupil_id    uuid        not null,
  fact        text        not null check (fact ~ '^[0-9]{1,3}[-+x/][0-9]{1,3}$'),
  given       integer     check (given between 0 and 9999),
  helped      boolean     not null,
  answered_on date        not null,
  recorded_by uuid        not null,
  recorded_at timestamptz not null default now(),
  sequence    bigint      generated always as identity,
  primary key (school_id, answer_id),
  foreign key (school_id, pupil_id) references pupil,
  foreign key (school_id, recorded_by) references staff (school_id, staff_id)
);
create index fact_answer_by_pupil on fact_answer (school_id, pupil_id, answered_on, sequence);

-- What a child coloured in on its own grid. The newest row of a child and fact counts; 0 is no colour.
create table fact_colour (
  school_id   uuid        not null,
  colour_id   uuid        not null,
  pupil_id    uuid        not null,
  fact        text        not null check (fact ~ '^[0-9]{1,3}[-+x/][0-9]{1,3}$'),
  colour      smallint    not null check (colour between 0 and 4),
  recorded_by uuid        not null,
  recorded_at timestamptz not null default now(),
  sequence    bigint      generated always as identity,
  primary key (school_id, colour_id),
  foreign key (school_id, pupil_id) references pupil,
  foreign key (school_id, recorded_by) references staff (school_id, staff_id)
);
create index fact_colour_by_pupil on fact_colour (school_id, pupil_id, fact, sequence);

do $$
declare
  name text;
begin
  foreach name in array array['fact_answer', 'fact_colour']
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

grant select, insert on fact_answer, fact_colour to keepup_app;
