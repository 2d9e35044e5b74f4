-- The school, the people in it, and the record.
--
-- Every table that belongs to a school leads its keys with school_id, so that a unique-key error can never tell one school
-- of another's rows, and has row-level security forced. The app's role sees the rows of the school named in the
-- setting app.school of its transaction, and no rows at all where nothing is named.
--
-- "The record" is append-only: the app's role may insert and select, never update or delete. A correction is a new row.

create table school (
  school_id   uuid        primary key,
  name        text        not null check (length(name) between 1 and 200),
  made_at     timestamptz not null default now()
);

create table staff (
  school_id     uuid        not null references school,
  staff_id      uuid        not null,
  name          text        not null check (length(name) between 1 and 200),
  email         text        not null check (email = lower(email) and length(email) <= 320),
  role          text        not null check (role in ('head', 'maths-lead', 'teacher', 'ta')),
  password_hash text        not null,
  made_at       timestamptz not null default now(),
  left_at       timestamptz,
  primary key (school_id, staff_id),
  unique (school_id, email)
);
create index staff_by_email on staff (email); -- for sign-in, where the school is not known yet

create table school_class (
  school_id  uuid not null references school,
  class_id   uuid not null,
  name       text not null check (length(name) between 1 and 60),
  primary key (school_id, class_id),
  unique (school_id, name)
);

-- Who teaches or supports which class.
create table class_adult (
  school_id  uuid not null,
  class_id   uuid not null,
  staff_id   uuid not null,
  primary key (school_id, class_id, staff_id),
  foreign key (school_id, class_id) references school_class,
  foreign key (school_id, staff_id) references staff
);

create table pupil (
  school_id       uuid     not null references school,
  pupil_id        uuid     not null,
  class_id        uuid     not null,
  upn             text     check (upn ~ '^[A-Z][0-9]{11}[0-9A-Z]$'),
  legal_forename  text     not null,
  legal_surname   text     not null,
  preferred_forename text  not null,
  preferred_surname  text  not null,
  born_on         date     not null,
  year_group      smallint not null check (year_group between 0 and 6), -- 0 is Reception
  sex             text     check (sex in ('F', 'M')),
  free_meals      boolean  not null default false,
  pupil_premium   boolean  not null default false,
  send            text     not null default 'N' check (send in ('N', 'K', 'E')), -- none, SEN support, EHC plan
  eal             boolean  not null default false,
  left_on         date,
  primary key (school_id, pupil_id),
  unique (school_id, upn),
  foreign key (school_id, class_id) references school_class
);
create index pupil_by_class on pupil (school_id, class_id);

-- An uploaded register waiting for its preview to be accepted. Personal data: deleted on acceptance, or after a day.
create table register_upload (
  school_id   uuid        not null references school,
  upload_id   uuid        not null,
  uploaded_by uuid        not null,
  uploaded_at timestamptz not null default now(),
  file_name   text        not null,
  content     bytea       not null,
  primary key (school_id, upload_id),
  foreign key (school_id, uploaded_by) references staff (school_id, staff_id)
);

-- ---------------------------------------------------------------------------------------------------------- the record

-- The step that a class was taught on a day. The newest row for a class and day counts.
create table lesson (
  school_id  uuid        not null,
  lesson_id  uuid        not null,
  class_id   uuid        not null,
  taught_on  date        not null,
  step_id    text        not null,
  chosen_by  uuid        not null,
  chosen_at  timestamptz not null default now(),
  sequence   bigint      generated always as identity,
  primary key (school_id, lesson_id),
  foreign key (school_id, class_id) references school_class,
  foreign key (school_id, chosen_by) references staff (school_id, staff_id)
);
create index lesson_by_class on lesson (school_id, class_id, taught_on);

-- An exit check of one lesson: its questions are written down in full, so that what was asked can never change.
create table exit_check (
  school_id  uuid        not null,
  check_id   uuid        not null,
  lesson_id  uuid        not null,
  seed       bigint      not null,
  made_by    uuid        not null,
  made_at    timestamptz not null default now(),
  sequence   bigint      generated always as identity,
  primary key (school_id, check_id),
  foreign key (school_id, lesson_id) references lesson,
  foreign key (school_id, made_by) references staff (school_id, staff_id)
);
create index exit_check_by_lesson on exit_check (school_id, lesson_id);

create table exit_check_question (
  school_id  uuid     not null,
  check_id   uuid     not null,
  number     smallint not null check (number between 1 and 40),
  step_id    text     not null,
  question   text     not null,
  expected   text     not null,
  primary key (school_id, check_id, number),
  foreign key (school_id, check_id) references exit_check
);

-- What a child wrote, exactly; '' where it was left blank. given is null where an adult took a typed answer back (undo).
-- The row with the highest sequence counts for its child and question.
create table answer (
  school_id   uuid        not null,
  answer_id   uuid        not null, -- made by the device, so that sending it twice stores it once
  check_id    uuid        not null,
  number      smallint    not null,
  pupil_id    uuid        not null,
  given       text        check (length(given) <= 200),
  recorded_by uuid        not null,
  device_at   timestamptz,          -- what the device's clock said: shown, never trusted
  recorded_at timestamptz not null default now(),
  sequence    bigint      generated always as identity,
  primary key (school_id, answer_id),
  foreign key (school_id, check_id, number) references exit_check_question,
  foreign key (school_id, pupil_id) references pupil,
  foreign key (school_id, recorded_by) references staff (school_id, staff_id)
);
create index answer_by_check on answer (school_id, check_id, pupil_id, number, sequence);
create index answer_by_pupil on answer (school_id, pupil_id, recorded_at);

-- A plan of one class's keep-up sessions for a day. The newest plan of a class and day counts.
create table keep_up_plan (
  school_id  uuid        not null,
  plan_id    uuid        not null,
  class_id   uuid        not null,
  held_on    date        not null,
  check_id   uuid,
  made_by    uuid        not null,
  made_at    timestamptz not null default now(),
  sequence   bigint      generated always as identity,
  primary key (school_id, plan_id),
  foreign key (school_id, class_id) references school_class,
  foreign key (school_id, check_id) references exit_check,
  foreign key (school_id, made_by) references staff (school_id, staff_id)
);
create index keep_up_plan_by_class on keep_up_plan (school_id, class_id, held_on);

create table keep_up_session (
  school_id        uuid     not null,
  session_id       uuid     not null,
  plan_id          uuid     not null,
  number           smallint not null,
  step_id          text     not null,
  misconception_id text,
  adult_id         uuid,
  starts_at        time,
  minutes          smallint not null check (minutes between 1 and 60),
  reason           text     not null,
  seed             bigint   not null,
  primary key (school_id, session_id),
  unique (school_id, plan_id, number),
  foreign key (school_id, plan_id) references keep_up_plan,
  foreign key (school_id, adult_id) references staff (school_id, staff_id)
);

create table keep_up_session_pupil (
  school_id  uuid not null,
  session_id uuid not null,
  pupil_id   uuid not null,
  reason     text not null,
  primary key (school_id, session_id, pupil_id),
  foreign key (school_id, session_id) references keep_up_session,
  foreign key (school_id, pupil_id) references pupil
);

-- How a child got on in a session. The row with the highest sequence counts.
create table outcome (
  school_id   uuid        not null,
  outcome_id  uuid        not null, -- made by the device
  session_id  uuid        not null,
  pupil_id    uuid        not null,
  result      text        not null check (result in ('secure', 'nearly', 'not-yet', 'absent')),
  used        text        not null default '' check (length(used) <= 200),
  note        text        not null default '' check (length(note) <= 1000),
  recorded_by uuid        not null,
  device_at   timestamptz,
  recorded_at timestamptz not null default now(),
  sequence    bigint      generated always as identity,
  primary key (school_id, outcome_id),
  foreign key (school_id, session_id, pupil_id) references keep_up_session_pupil,
  foreign key (school_id, recorded_by) references staff (school_id, staff_id)
);
create index outcome_by_session on outcome (school_id, session_id, pupil_id, sequence);
create index outcome_by_pupil on outcome (school_id, pupil_id, recorded_at);

-- Who saw or changed what.
create table audit_entry (
  school_id  uuid        not null references school,
  sequence   bigint      generated always as identity,
  staff_id   uuid,
  at         timestamptz not null default now(),
  action     text        not null,
  subject    text        not null default '',
  primary key (school_id, sequence),
  foreign key (school_id, staff_id) references staff
);

-- ------------------------------------------------------------------------------------------------ walls between schools

-- Forced, so that even the owner of the tables is bound: a migration that touches rows must name each school in turn.
-- After a transaction the setting is '' and not null, hence nullif.
do $$
declare
  name text;
begin
  foreach name in array array[
    'school', 'staff', 'school_class', 'class_adult', 'pupil', 'register_upload', 'lesson', 'exit_check',
    'exit_check_question', 'answer', 'keep_up_plan', 'keep_up_session', 'keep_up_session_pupil', 'outcome', 'audit_entry']
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

-- What the application may do. The record: add and read, no more.
grant select, insert on
  lesson, exit_check, exit_check_question, answer, keep_up_plan, keep_up_session, keep_up_session_pupil, outcome, audit_entry
  to keepup_app;
grant select, insert, update on school, staff, school_class, class_adult, pupil to keepup_app;
grant delete on class_adult to keepup_app;
grant select, insert, delete on register_upload to keepup_app;
