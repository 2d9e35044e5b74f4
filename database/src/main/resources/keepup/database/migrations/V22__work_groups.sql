-- Work groups, and a school's journey. Tables of a hub as in V18; a school sees the groups that it is in, and of visits and release
-- money only its own. What a school answers of its readiness, and the rows of its trial, are the school's: the hub sees the copies
-- that the school shared, and of a trial counts of at least ten, an effect and its variance.

create table work_group (
  hub_id   uuid        not null references hub,
  group_id uuid        not null,
  begins   smallint    not null check (begins between 2000 and 2200), -- 2026 for the school year 2026/27
  name     text        not null check (length(name) between 1 and 200),
  kind     text        not null check (kind in ('development', 'consolidation', 'further', 'intervention')),
  route    text        not null check (route in ('primary', 'early-years', 'secondary', 'five-days', 'twilights')),
  theme    text        not null default '' check (length(theme) <= 400),
  lead_id  uuid        not null,
  made_at  timestamptz not null default now(),
  primary key (hub_id, group_id),
  foreign key (hub_id, lead_id) references hub_member
);

-- Its schools, and what each is to get for releasing its teachers, in pence. A school sees its own row only: the other tables ask
-- here whether a school is in a group.
create table work_group_school (
  hub_id        uuid        not null,
  group_id      uuid        not null,
  hub_school_id uuid        not null,
  release_pence bigint      not null default 0 check (release_pence between 0 and 100000000),
  joined_at     timestamptz not null default now(),
  left_at       timestamptz,
  primary key (hub_id, group_id, hub_school_id),
  foreign key (hub_id, group_id) references work_group,
  foreign key (hub_id, hub_school_id) references hub_school
);
create index work_group_school_by_school on work_group_school (hub_id, hub_school_id);

-- The two teachers of each school; the whole group sees their names. adult is who it is in a school that uses Keep Up.
create table work_group_seat (
  hub_id        uuid     not null,
  group_id      uuid     not null,
  hub_school_id uuid     not null,
  seat          smallint not null check (seat in (1, 2)),
  school_name   text     not null check (length(school_name) between 1 and 200),
  name          text     not null default '' check (length(name) <= 200),
  joined_school uuid,
  adult         uuid,
  left_at       timestamptz, -- as the school's own row has it, for the others to see
  primary key (hub_id, group_id, hub_school_id, seat),
  foreign key (hub_id, group_id, hub_school_id) references work_group_school,
  foreign key (joined_school, adult) references staff (school_id, staff_id),
  check ((joined_school is null) = (adult is null))
);

create table work_group_meeting (
  hub_id     uuid     not null,
  group_id   uuid     not null,
  meeting_id uuid     not null,
  half_term  smallint not null check (half_term between 1 and 6),
  held_on    date     not null,
  place      text     not null default '' check (length(place) <= 200),
  host       uuid, -- a school of the group
  agenda     text     not null default '' check (length(agenda) <= 4000),
  -- the lesson that was watched together, and what was said of it
  step_id    text     not null default '' check (length(step_id) <= 100),
  taught     text     not null default '' check (length(taught) <= 400),
  seen       text     not null default '' check (length(seen) <= 4000),
  tried      text     not null default '' check (length(tried) <= 4000),
  questions  text     not null default '' check (length(questions) <= 4000),
  primary key (hub_id, group_id, meeting_id),
  foreign key (hub_id, group_id) references work_group,
  foreign key (hub_id, group_id, host) references work_group_school
);

create table work_group_attendance (
  hub_id        uuid     not null,
  group_id      uuid     not null,
  meeting_id    uuid     not null,
  hub_school_id uuid     not null,
  seat          smallint not null,
  came          boolean  not null,
  primary key (hub_id, group_id, meeting_id, hub_school_id, seat),
  foreign key (hub_id, group_id, meeting_id) references work_group_meeting,
  foreign key (hub_id, group_id, hub_school_id, seat) references work_group_seat
);

-- What a school set out to try after a meeting, and what came of it.
create table work_group_try (
  hub_id        uuid        not null,
  group_id      uuid        not null,
  meeting_id    uuid        not null,
  hub_school_id uuid        not null,
  will_try      text        not null default '' check (length(will_try) <= 2000),
  what_came     text        not null default '' check (length(what_came) <= 2000),
  changed_by    text        not null check (length(changed_by) <= 200),
  changed_at    timestamptz not null default now(),
  primary key (hub_id, group_id, meeting_id, hub_school_id),
  foreign key (hub_id, group_id, meeting_id) references work_group_meeting,
  foreign key (hub_id, group_id, hub_school_id) references work_group_school
);

-- One visit to each school each term, for that school.
create table work_group_visit (
  hub_id        uuid     not null,
  group_id      uuid     not null,
  hub_school_id uuid     not null,
  term          smallint not null check (term between 1 and 3),
  planned_on    date,
  done_on       date,
  notes         text     not null default '' check (length(notes) <= 4000),
  next_step     text     not null default '' check (length(next_step) <= 1000),
  primary key (hub_id, group_id, hub_school_id, term),
  foreign key (hub_id, group_id, hub_school_id) references work_group_school
);

-- What a school claimed for release, and what it was paid; a mistake is put right by a line of the opposite sign.
create table work_group_release (
  hub_id        uuid        not null,
  group_id      uuid        not null,
  hub_school_id uuid        not null,
  sequence      bigint      generated always as identity,
  kind          text        not null check (kind in ('claimed', 'paid')),
  pence         bigint      not null check (pence <> 0 and abs(pence) <= 100000000),
  on_day        date        not null,
  note          text        not null default '' check (length(note) <= 200),
  written_by    uuid        not null,
  written_at    timestamptz not null default now(),
  primary key (hub_id, group_id, hub_school_id, sequence),
  foreign key (hub_id, group_id, hub_school_id) references work_group_school,
  foreign key (hub_id, written_by) references hub_member
);

-- What members say to each other between meetings. Whoever wrote it, or the hub, takes it back: then its words are gone.
create table work_group_post (
  hub_id        uuid        not null,
  group_id      uuid        not null,
  post_id       uuid        not null,
  answers       uuid,
  sequence      bigint      generated always as identity,
  words         text        not null check (length(words) <= 4000),
  step_ids      text[]      not null default '{}' check (cardinality(step_ids) <= 10),
  member_id     uuid,
  hub_school_id uuid,
  joined_school uuid,
  adult         uuid,
  written_by    text        not null check (length(written_by) <= 400), -- as the group knows them: name and place
  written_at    timestamptz not null default now(),
  taken_back_at timestamptz,
  primary key (hub_id, group_id, post_id),
  foreign key (hub_id, group_id) references work_group,
  foreign key (hub_id, group_id, answers) references work_group_post,
  foreign key (hub_id, member_id) references hub_member,
  foreign key (hub_id, group_id, hub_school_id) references work_group_school,
  foreign key (joined_school, adult) references staff (school_id, staff_id),
  check ((member_id is null) = (adult is not null)),
  check ((taken_back_at is null) or words = '')
);

-- Which model of intervention a school tries; the latest counts.
create table work_group_choice (
  hub_id        uuid        not null,
  group_id      uuid        not null,
  hub_school_id uuid        not null,
  sequence      bigint      generated always as identity,
  model         text        not null check (length(model) between 1 and 100),
  chosen_by     text        not null check (length(chosen_by) <= 200),
  chosen_at     timestamptz not null default now(),
  primary key (hub_id, group_id, hub_school_id, sequence),
  foreign key (hub_id, group_id, hub_school_id) references work_group_school
);

-- The protocol of a group's trial as it was frozen, with its hash.
create table work_group_trial (
  hub_id        uuid        not null,
  group_id      uuid        not null,
  protocol      text        not null check (length(protocol) <= 20000),
  hash          text        not null check (hash ~ '^[0-9a-f]{64}$'),
  frozen_on     date        not null,
  first_outcome date        not null check (first_outcome > frozen_on),
  frozen_by     uuid        not null,
  frozen_at     timestamptz not null default now(),
  primary key (hub_id, group_id),
  foreign key (hub_id, group_id) references work_group,
  foreign key (hub_id, frozen_by) references hub_member
);

-- How many sessions a school planned and held in a half-term: numbers, typed or counted in its record.
create table work_group_fidelity (
  hub_id        uuid     not null,
  group_id      uuid     not null,
  hub_school_id uuid     not null,
  half_term     smallint not null check (half_term between 1 and 6),
  planned       integer  not null check (planned between 0 and 10000),
  held          integer  not null check (held between 0 and 10000),
  counted       boolean  not null, -- in the school's record, by the school
  primary key (hub_id, group_id, hub_school_id, half_term),
  foreign key (hub_id, group_id, hub_school_id) references work_group_school
);

-- What a school agreed to show of its trial, as much as pooling needs: computed from its own rows when it agreed. One of a school and a
-- trial, because the difference of two could tell of the one child by whom they differ. What is taken back is gone, and stays gone.
create table work_group_result (
  hub_id        uuid        not null,
  group_id      uuid        not null,
  hub_school_id uuid        not null,
  school_name   text        not null check (length(school_name) between 1 and 200),
  model         text        not null check (length(model) between 1 and 100),
  with_it       integer     check (with_it >= 10),
  without_it    integer     check (without_it >= 10),
  effect        double precision check (effect between -10 and 10),
  variance      double precision check (variance > 0 and variance < 100),
  can_be_shown  boolean     not null,
  because       text        not null check (length(because) <= 1000),
  told          boolean     not null, -- to the group's lead, by a school without Keep Up
  shared_by     text        not null check (length(shared_by) <= 200),
  shared_on     date        not null,
  taken_back_at timestamptz,
  primary key (hub_id, group_id, hub_school_id),
  foreign key (hub_id, group_id) references work_group_trial,
  foreign key (hub_id, group_id, hub_school_id) references work_group_school,
  check (num_nonnulls(with_it, without_it, effect, variance) = case when taken_back_at is null then 4 else 0 end)
);

-- Where each school stands; the latest counts, the others are its history.
create table journey_stage (
  hub_id        uuid        not null,
  hub_school_id uuid        not null,
  sequence      bigint      generated always as identity,
  route         text        not null check (route in ('primary', 'early-years', 'secondary', 'five-days', 'twilights')),
  stage         text        not null check (stage in ('introduction', 'readiness', 'development', 'consolidation', 'further', 'paused')),
  since         date        not null,
  theme         text        not null default '' check (length(theme) <= 400),
  written_by    uuid        not null,
  written_at    timestamptz not null default now(),
  primary key (hub_id, hub_school_id, sequence),
  foreign key (hub_id, hub_school_id) references hub_school,
  foreign key (hub_id, written_by) references hub_member
);

-- What a school shared of its readiness: copies, which it may take back.
create table shared_audit (
  hub_id        uuid        not null,
  hub_school_id uuid        not null,
  audit_id      uuid        not null,
  finished_on   date        not null,
  shared_by     text        not null check (length(shared_by) <= 200),
  shared_at     timestamptz not null default now(),
  primary key (hub_id, hub_school_id, audit_id),
  foreign key (hub_id, hub_school_id) references hub_school
);
create table shared_audit_answer (
  hub_id        uuid     not null,
  hub_school_id uuid     not null,
  audit_id      uuid     not null,
  statement     text     not null check (length(statement) <= 100),
  answer        smallint not null check (answer between 0 and 3),
  evidence      text     not null check (length(evidence) <= 500),
  primary key (hub_id, hub_school_id, audit_id, statement),
  foreign key (hub_id, hub_school_id, audit_id) references shared_audit on delete cascade
);

do $$
declare
  name text;
begin
  foreach name in array array['work_group', 'work_group_school', 'work_group_seat', 'work_group_meeting', 'work_group_attendance',
    'work_group_try', 'work_group_visit', 'work_group_release', 'work_group_post', 'work_group_choice', 'work_group_trial',
    'work_group_fidelity', 'work_group_result', 'journey_stage', 'shared_audit', 'shared_audit_answer']
  loop
    execute format('alter table %I enable row level security', name);
    execute format('alter table %I force row level security', name);
    execute format(
      'create policy own_hub on %I '
      'using (hub_id = nullif(current_setting(''app.hub'', true), '''')::uuid) '
      'with check (hub_id = nullif(current_setting(''app.hub'', true), '''')::uuid)', name);
  end loop;
  -- what a school sees of itself alone
  foreach name in array array['work_group_school', 'journey_stage', 'shared_audit', 'shared_audit_answer']
  loop
    execute format(
      'create policy joined_school on %1$I for select using (exists (select from hub_school s '
      'where s.hub_id = %1$I.hub_id and s.hub_school_id = %1$I.hub_school_id and s.left_at is null '
      'and s.joined_school = nullif(current_setting(''app.school'', true), '''')::uuid))', name);
  end loop;
  foreach name in array array['work_group_visit', 'work_group_release']
  loop
    execute format(
      'create policy joined_school on %1$I for select using (exists (select from work_group_school s '
      'where s.hub_id = %1$I.hub_id and s.group_id = %1$I.group_id and s.hub_school_id = %1$I.hub_school_id '
      'and s.left_at is null and current_setting(''app.school'', true) <> ''''))', name);
  end loop;
  -- what everybody in a group sees: a school's own row in work_group_school is what lets it in
  foreach name in array array['work_group', 'work_group_seat', 'work_group_meeting', 'work_group_attendance', 'work_group_try',
    'work_group_post', 'work_group_choice', 'work_group_trial', 'work_group_fidelity', 'work_group_result']
  loop
    execute format(
      'create policy joined_school on %1$I for select using (exists (select from work_group_school s '
      'where s.hub_id = %1$I.hub_id and s.group_id = %1$I.group_id and s.left_at is null '
      'and current_setting(''app.school'', true) <> ''''))', name);
  end loop;
  -- what a school adds, of itself alone
  foreach name in array array['work_group_try', 'work_group_choice', 'work_group_fidelity', 'work_group_result']
  loop
    execute format(
      'create policy school_adds on %1$I for insert with check (exists (select from work_group_school s '
      'where s.hub_id = %1$I.hub_id and s.group_id = %1$I.group_id and s.hub_school_id = %1$I.hub_school_id '
      'and s.left_at is null and current_setting(''app.school'', true) <> ''''))', name);
  end loop;
  foreach name in array array['work_group_try', 'work_group_fidelity']
  loop
    execute format(
      'create policy school_changes on %1$I for update using (exists (select from work_group_school s '
      'where s.hub_id = %1$I.hub_id and s.group_id = %1$I.group_id and s.hub_school_id = %1$I.hub_school_id '
      'and s.left_at is null and current_setting(''app.school'', true) <> ''''))', name);
  end loop;
end
$$;

-- A school names its own two, of its own staff.
create policy school_changes on work_group_seat for update
  using (exists (select from work_group_school s where s.hub_id = work_group_seat.hub_id and s.group_id = work_group_seat.group_id
                  and s.hub_school_id = work_group_seat.hub_school_id and s.left_at is null))
  with check (joined_school = nullif(current_setting('app.school', true), '')::uuid or joined_school is null);

-- A school writes in its own name, and takes back what it wrote.
create policy school_adds on work_group_post for insert
  with check (joined_school = nullif(current_setting('app.school', true), '')::uuid
              and exists (select from work_group_school s where s.hub_id = work_group_post.hub_id
                           and s.group_id = work_group_post.group_id and s.hub_school_id = work_group_post.hub_school_id
                           and s.left_at is null));
create policy school_changes on work_group_post for update
  using (joined_school = nullif(current_setting('app.school', true), '')::uuid);
-- It takes its result back, and changes nothing else of it.
create policy school_takes_back on work_group_result for update
  using (exists (select from work_group_school s where s.hub_id = work_group_result.hub_id and s.group_id = work_group_result.group_id
                  and s.hub_school_id = work_group_result.hub_school_id and current_setting('app.school', true) <> ''))
  with check (taken_back_at is not null);
create policy school_adds on shared_audit for insert
  with check (exists (select from hub_school s where s.hub_id = shared_audit.hub_id
                       and s.hub_school_id = shared_audit.hub_school_id and s.left_at is null
                       and s.joined_school = nullif(current_setting('app.school', true), '')::uuid));
create policy school_adds on shared_audit_answer for insert
  with check (exists (select from hub_school s where s.hub_id = shared_audit_answer.hub_id
                       and s.hub_school_id = shared_audit_answer.hub_school_id and s.left_at is null
                       and s.joined_school = nullif(current_setting('app.school', true), '')::uuid));
create policy school_takes_back on shared_audit for delete
  using (exists (select from hub_school s where s.hub_id = shared_audit.hub_id
                  and s.hub_school_id = shared_audit.hub_school_id
                  and s.joined_school = nullif(current_setting('app.school', true), '')::uuid));

-- Keys never change, so that no row moves from one school to another.
grant select, insert on work_group, work_group_school, work_group_seat, work_group_meeting, work_group_attendance, work_group_try,
  work_group_visit, work_group_release, work_group_post, work_group_choice, work_group_trial, work_group_fidelity, work_group_result,
  journey_stage, shared_audit, shared_audit_answer to keepup_app;
grant update (name, route, theme, lead_id) on work_group to keepup_app;
grant update (release_pence, left_at) on work_group_school to keepup_app;
grant update (school_name, name, joined_school, adult, left_at) on work_group_seat to keepup_app;
grant update (half_term, held_on, place, host, agenda, step_id, taught, seen, tried, questions) on work_group_meeting to keepup_app;
grant update (came) on work_group_attendance to keepup_app;
grant update (will_try, what_came, changed_by, changed_at) on work_group_try to keepup_app;
grant update (planned_on, done_on, notes, next_step) on work_group_visit to keepup_app;
grant update (words, taken_back_at) on work_group_post to keepup_app;
grant update (planned, held, counted) on work_group_fidelity to keepup_app;
grant update (model, with_it, without_it, effect, variance, can_be_shown, because, shared_by, shared_on, taken_back_at)
  on work_group_result to keepup_app;
grant delete on shared_audit to keepup_app;

-- A school's own rows of a trial that its work group does: who was drawn, by ids that the school made up, and what they scored. They
-- never leave it. A draw is made once; of marks the latest counts.
create table trial_draw (
  school_id uuid        not null references school,
  group_id  uuid        not null, -- of a hub's work group
  code      text        not null check (code ~ '^[A-Za-z0-9_-]{1,40}$' and code ~ '[0-9]'),
  wave      smallint    not null check (wave in (1, 2)),
  drawn_by  uuid        not null,
  drawn_at  timestamptz not null default now(),
  primary key (school_id, group_id, code),
  foreign key (school_id, drawn_by) references staff
);
create table trial_mark (
  school_id   uuid        not null,
  group_id    uuid        not null,
  code        text        not null,
  sequence    bigint      generated always as identity,
  before      double precision, -- null: was away
  after       double precision,
  recorded_by uuid        not null,
  recorded_at timestamptz not null default now(),
  primary key (school_id, group_id, code, sequence),
  foreign key (school_id, group_id, code) references trial_draw,
  foreign key (school_id, recorded_by) references staff
);

-- A school's answers about its readiness. The record of them only grows: the latest answer to a statement counts.
create table readiness_audit (
  school_id uuid        not null references school,
  audit_id  uuid        not null,
  sequence  bigint      generated always as identity,
  begun_by  uuid        not null,
  begun_on  date        not null,
  begun_at  timestamptz not null default now(),
  primary key (school_id, audit_id),
  foreign key (school_id, begun_by) references staff
);
create table readiness_answer (
  school_id   uuid        not null,
  audit_id    uuid        not null,
  statement   text        not null check (length(statement) <= 100),
  sequence    bigint      generated always as identity,
  answer      smallint    not null check (answer between 0 and 3),
  evidence    text        not null default '' check (length(evidence) <= 500),
  answered_by uuid        not null,
  answered_at timestamptz not null default now(),
  primary key (school_id, audit_id, statement, sequence),
  foreign key (school_id, audit_id) references readiness_audit,
  foreign key (school_id, answered_by) references staff
);
do $$
declare
  name text;
begin
  foreach name in array array['readiness_audit', 'readiness_answer', 'trial_draw', 'trial_mark']
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
grant select, insert on readiness_audit, readiness_answer, trial_draw, trial_mark to keepup_app;
