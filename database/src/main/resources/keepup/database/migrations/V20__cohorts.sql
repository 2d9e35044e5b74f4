-- The course as people take it: cohorts of a hub, the places of schools in them, who signed, who came, what a pair chose to
-- share, certificates. What a pair writes for itself is the school's, below, and no hub sees it; what crosses is text that the
-- pair shares and counts of what it did, copied here by the school itself. The content of a course is in text files: course_id,
-- day_id, and what a share is about are their ids.

create table cohort (
  hub_id      uuid        not null references hub,
  cohort_id   uuid        not null,
  course_id   text        not null check (length(course_id) between 1 and 100),
  name        text        not null check (length(name) between 1 and 200),
  trainer_id  uuid        not null,
  venue       text        not null check (length(venue) <= 300),
  places      smallint    not null check (places between 1 and 60),
  price_pence integer     not null check (price_pence between 0 and 10000000),
  agreement   text        not null check (length(agreement) between 1 and 8000),
  return_by   date        not null,
  made_at     timestamptz not null default now(),
  primary key (hub_id, cohort_id),
  foreign key (hub_id, trainer_id) references hub_member
);

create table cohort_day (
  hub_id    uuid not null,
  cohort_id uuid not null,
  day_id    text not null check (length(day_id) between 1 and 100),
  held_on   date not null,
  primary key (hub_id, cohort_id, day_id),
  foreign key (hub_id, cohort_id) references cohort
);

create table cohort_place (
  hub_id        uuid        not null,
  place_id      uuid        not null,
  cohort_id     uuid        not null,
  hub_school_id uuid        not null,
  added_at      timestamptz not null default now(),
  left_at       timestamptz,
  primary key (hub_id, place_id),
  unique (hub_id, cohort_id, hub_school_id),
  foreign key (hub_id, cohort_id) references cohort,
  foreign key (hub_id, hub_school_id) references hub_school
);

-- Whether the price is paid; the row with the highest sequence counts.
create table cohort_payment (
  hub_id   uuid        not null,
  sequence bigint      generated always as identity,
  place_id uuid        not null,
  paid     boolean     not null,
  noted_by uuid        not null,
  noted_at timestamptz not null default now(),
  primary key (hub_id, sequence),
  foreign key (hub_id, place_id) references cohort_place,
  foreign key (hub_id, noted_by) references hub_member
);

-- The agreement as it was when it was signed: by an adult of a school that has joined, or on paper, as the trainer notes. The
-- same two ways lead into the two tables after it.
create table cohort_signature (
  hub_id        uuid        not null,
  signature_id  uuid        not null,
  place_id      uuid        not null,
  name          text        not null check (length(name) between 1 and 200),
  signed_on     date        not null,
  agreement     text        not null,
  joined_school uuid,
  signed_by     uuid,
  noted_by      uuid,
  recorded_at   timestamptz not null default now(),
  primary key (hub_id, signature_id),
  foreign key (hub_id, place_id) references cohort_place,
  foreign key (hub_id, noted_by) references hub_member,
  foreign key (joined_school, signed_by) references staff (school_id, staff_id),
  check ((joined_school is null) = (signed_by is null) and (joined_school is null) <> (noted_by is null))
);

-- The learning partners. The row with the highest sequence counts for its place and part: people leave in the middle of a course.
create table cohort_partner (
  hub_id        uuid        not null,
  partner_id    uuid        not null,
  place_id      uuid        not null,
  part          text        not null check (part in ('teacher', 'ta')),
  name          text        not null check (length(name) between 1 and 200),
  email         text        not null default '' check (length(email) <= 320),
  joined_school uuid,
  staff_id      uuid,
  noted_by      uuid,
  named_at      timestamptz not null default now(),
  sequence      bigint      generated always as identity,
  primary key (hub_id, partner_id),
  unique (hub_id, place_id, partner_id),
  foreign key (hub_id, place_id) references cohort_place,
  foreign key (hub_id, noted_by) references hub_member,
  foreign key (joined_school, staff_id) references staff (school_id, staff_id),
  check ((joined_school is null) = (staff_id is null) and (joined_school is null) <> (noted_by is null))
);
create index cohort_partner_by_place on cohort_partner (hub_id, place_id, part, sequence);

-- Who was there. The row with the highest sequence counts for its partner and day.
create table cohort_attendance (
  hub_id     uuid        not null,
  sequence   bigint      generated always as identity,
  partner_id uuid        not null,
  day_id     text        not null check (length(day_id) between 1 and 100),
  present    boolean     not null,
  noted_by   uuid        not null,
  noted_at   timestamptz not null default now(),
  primary key (hub_id, sequence),
  foreign key (hub_id, partner_id) references cohort_partner,
  foreign key (hub_id, noted_by) references hub_member
);

-- What a pair, or one partner (partner_id), shares: that a task is done, with how many records of each kind show it; that a
-- reflection is written, with its answers only where `shown`; targets. The row with the highest sequence counts for its place,
-- partner, kind and subject; `taken_back` says that nothing is shared.
create table cohort_share (
  hub_id        uuid        not null,
  share_id      uuid        not null,
  place_id      uuid        not null,
  partner_id    uuid,
  kind          text        not null check (kind in ('task', 'reflection', 'targets')),
  about         text        not null check (length(about) between 1 and 100),
  shown         boolean     not null,
  answers       text[]      not null default '{}' check (array_position(answers, null) is null and cardinality(answers) <= 40),
  kinds         text[]      not null default '{}' check (array_position(kinds, null) is null),
  counts        integer[]   not null default '{}' check (cardinality(counts) = cardinality(kinds)),
  taken_back    boolean     not null default false,
  joined_school uuid,
  shared_by     uuid,
  noted_by      uuid,
  shared_at     timestamptz not null default now(),
  sequence      bigint      generated always as identity,
  primary key (hub_id, share_id),
  foreign key (hub_id, place_id) references cohort_place,
  foreign key (hub_id, place_id, partner_id) references cohort_partner (hub_id, place_id, partner_id),
  foreign key (hub_id, noted_by) references hub_member,
  foreign key (joined_school, shared_by) references staff (school_id, staff_id),
  check ((joined_school is null) = (shared_by is null) and (joined_school is null) <> (noted_by is null)),
  check (shown or answers = '{}')
);
create index cohort_share_by_place on cohort_share (hub_id, place_id, sequence);

-- A certificate, with the badge as it was signed. exception: why it was given though something was missing, or ''.
create table cohort_award (
  hub_id     uuid        not null,
  award_id   uuid        not null,
  partner_id uuid        not null,
  title      text        not null check (length(title) between 1 and 300),
  exception  text        not null default '' check (length(exception) <= 1000),
  badge      text        not null,
  awarded_by uuid        not null,
  awarded_on date        not null,
  awarded_at timestamptz not null default now(),
  primary key (hub_id, award_id),
  foreign key (hub_id, partner_id) references cohort_partner,
  foreign key (hub_id, awarded_by) references hub_member
);

-- A certificate that was given by mistake.
create table cohort_award_end (
  hub_id   uuid        not null,
  award_id uuid        not null,
  why      text        not null check (length(why) between 1 and 1000),
  ended_by uuid        not null,
  ended_at timestamptz not null default now(),
  primary key (hub_id, award_id),
  foreign key (hub_id, award_id) references cohort_award,
  foreign key (hub_id, ended_by) references hub_member
);

do $$
declare
  name text;
begin
  foreach name in array array[
    'cohort', 'cohort_day', 'cohort_place', 'cohort_payment', 'cohort_signature', 'cohort_partner', 'cohort_attendance',
    'cohort_share', 'cohort_award', 'cohort_award_end']
  loop
    execute format('alter table %I enable row level security', name);
    execute format('alter table %I force row level security', name);
    execute format(
      'create policy own_hub on %I '
      'using (hub_id = nullif(current_setting(''app.hub'', true), '''')::uuid) '
      'with check (hub_id = nullif(current_setting(''app.hub'', true), '''')::uuid)', name);
    execute format('grant select, insert on %I to keepup_app', name);
  end loop;
end
$$;
grant update (name, trainer_id, venue, places, price_pence, agreement, return_by) on cohort to keepup_app;
grant update (held_on) on cohort_day to keepup_app;
grant update (left_at) on cohort_place to keepup_app;
-- A trainer puts a name right that the trainer listed; whom a school named stays as named.
grant update (name, email) on cohort_partner to keepup_app;
create policy as_listed on cohort_partner as restrictive for update using (noted_by is not null);

-- What a school sees: its own place, and what hangs on it. The policies of the tables asked here hold inside these.
create policy joined_school on cohort_place for select
  using (exists (select from hub_school s where s.hub_id = cohort_place.hub_id and s.hub_school_id = cohort_place.hub_school_id
                  and s.joined_school = nullif(current_setting('app.school', true), '')::uuid));
do $$
declare
  name text;
begin
  foreach name in array array['cohort_payment', 'cohort_signature', 'cohort_partner', 'cohort_share']
  loop
    execute format(
      'create policy joined_school on %1$I for select '
      'using (nullif(current_setting(''app.school'', true), '''') is not null and exists '
      '(select from cohort_place p where p.hub_id = %1$I.hub_id and p.place_id = %1$I.place_id))', name);
  end loop;
  foreach name in array array['cohort', 'cohort_day']
  loop
    execute format(
      'create policy joined_school on %1$I for select '
      'using (nullif(current_setting(''app.school'', true), '''') is not null and exists '
      '(select from cohort_place p where p.hub_id = %1$I.hub_id and p.cohort_id = %1$I.cohort_id))', name);
  end loop;
  foreach name in array array['cohort_attendance', 'cohort_award']
  loop
    execute format(
      'create policy joined_school on %1$I for select '
      'using (nullif(current_setting(''app.school'', true), '''') is not null and exists '
      '(select from cohort_partner p where p.hub_id = %1$I.hub_id and p.partner_id = %1$I.partner_id))', name);
  end loop;
  -- A school writes for itself alone and at its own place; a hub never in a school's name.
  foreach name in array array['cohort_signature', 'cohort_partner', 'cohort_share']
  loop
    execute format(
      'create policy by_school on %1$I for insert '
      'with check (joined_school = nullif(current_setting(''app.school'', true), '''')::uuid and exists '
      '(select from cohort_place p where p.hub_id = %1$I.hub_id and p.place_id = %1$I.place_id and p.left_at is null))', name);
    execute format(
      'create policy in_own_name on %1$I as restrictive for insert '
      'with check (joined_school is not distinct from nullif(current_setting(''app.school'', true), '''')::uuid)', name);
  end loop;
end
$$;
create policy joined_school on cohort_award_end for select
  using (nullif(current_setting('app.school', true), '') is not null and exists
          (select from cohort_award a where a.hub_id = cohort_award_end.hub_id and a.award_id = cohort_award_end.award_id));

-- Whether a certificate of this number was given and still stands, for anybody who has one in hand: what for and when, no name.
create policy sign_in on cohort_award for select to keepup_sign_in using (true);
create policy sign_in on cohort_award_end for select to keepup_sign_in using (true);
grant select (hub_id, award_id, title, awarded_on) on cohort_award to keepup_sign_in;
grant select (hub_id, award_id, ended_at) on cohort_award_end to keepup_sign_in;
grant create on schema public to keepup_sign_in;
create function find_award(award uuid) returns table (title text, awarded_on date, ended_at timestamptz)
  language sql stable strict security definer set search_path = pg_catalog, pg_temp
  begin atomic
    select a.title, a.awarded_on, e.ended_at
      from public.cohort_award a
      left join public.cohort_award_end e on e.hub_id = a.hub_id and e.award_id = a.award_id
     where a.award_id = find_award.award;
  end;
revoke all on function find_award(uuid) from public;
grant execute on function find_award(uuid) to keepup_app;
alter function find_award(uuid) owner to keepup_sign_in;
revoke create on schema public from keepup_sign_in;

-- ------------------------------------------------------------------------------------------- what the pair writes for itself

-- Answers to the prompts of a reflection, in their order. The row with the highest sequence counts: of the pair, or of one person.
create table course_writing (
  school_id     uuid        not null,
  writing_id    uuid        not null,
  place_id      uuid        not null,
  reflection_id text        not null check (length(reflection_id) between 1 and 100),
  together      boolean     not null,
  answers       text[]      not null check (array_position(answers, null) is null and cardinality(answers) between 1 and 40),
  written_by    uuid        not null,
  recorded_at   timestamptz not null default now(),
  sequence      bigint      generated always as identity,
  primary key (school_id, writing_id),
  foreign key (school_id, written_by) references staff (school_id, staff_id)
);
create index course_writing_by_place on course_writing (school_id, place_id, reflection_id, sequence);

-- What a pair sets out to do. The row with the highest sequence counts for its target.
create table course_target (
  school_id   uuid        not null,
  entry_id    uuid        not null,
  target_id   uuid        not null,
  place_id    uuid        not null,
  says        text        not null check (length(says) between 1 and 500),
  sign        text        not null default '' check (length(sign) <= 500),
  look_again  date,
  state       text        not null check (state in ('set', 'doing', 'done', 'dropped')),
  written_by  uuid        not null,
  recorded_at timestamptz not null default now(),
  sequence    bigint      generated always as identity,
  primary key (school_id, entry_id),
  foreign key (school_id, written_by) references staff (school_id, staff_id)
);
create index course_target_by_place on course_target (school_id, place_id, target_id, sequence);

-- That the pair says a task is done, or not yet after all. Whether its records are there is counted each time, never stored.
create table course_task_word (
  school_id   uuid        not null,
  word_id     uuid        not null,
  place_id    uuid        not null,
  task_id     text        not null check (length(task_id) between 1 and 100),
  done        boolean     not null,
  written_by  uuid        not null,
  recorded_at timestamptz not null default now(),
  sequence    bigint      generated always as identity,
  primary key (school_id, word_id),
  foreign key (school_id, written_by) references staff (school_id, staff_id)
);

do $$
declare
  name text;
begin
  foreach name in array array['course_writing', 'course_target', 'course_task_word']
  loop
    execute format('alter table %I enable row level security', name);
    execute format('alter table %I force row level security', name);
    execute format(
      'create policy own_school on %I '
      'using (school_id = nullif(current_setting(''app.school'', true), '''')::uuid) '
      'with check (school_id = nullif(current_setting(''app.school'', true), '''')::uuid)', name);
    execute format('grant select, insert on %I to keepup_app', name);
  end loop;
end
$$;
