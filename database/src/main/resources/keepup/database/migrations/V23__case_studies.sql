-- Case studies: what a hub or a school of it tried, and its tips for others: docs/decisions/0022. Tables of a hub as in V18; no column
-- for a child. A school sees its own, and those that are offered or published in its hubs; anybody sees what is published, by the
-- functions below alone.

-- Written by somebody of the hub (member_id), or by an adult of a school. revision counts the changes, so that only the very text
-- that a reviewer read is published.
create table case_study (
  hub_id        uuid        not null references hub,
  case_id       uuid        not null,
  title         text        not null check (length(title) between 1 and 200),
  context       text        not null default '' check (length(context) <= 8000),
  question      text        not null default '' check (length(question) <= 8000),
  done          text        not null default '' check (length(done) <= 8000),
  happened      text        not null default '' check (length(happened) <= 8000),
  tips          text        not null default '' check (length(tips) <= 8000),
  resources     text        not null default '' check (length(resources) <= 8000),
  step_ids      text[]      not null default '{}' check (cardinality(step_ids) <= 10),
  group_id      uuid, -- whose trial it is about
  member_id     uuid,
  hub_school_id uuid,
  joined_school uuid,
  adult         uuid,
  written_by    text        not null check (length(written_by) between 1 and 400), -- name and place, as readers see them
  state         text        not null default 'draft' check (state in ('draft', 'offered', 'published', 'withdrawn')),
  revision      integer     not null default 1,
  reviewed_by   uuid,
  made_at       timestamptz not null default now(),
  changed_at    timestamptz not null default now(),
  offered_at    timestamptz,
  published_at  timestamptz,
  withdrawn_at  timestamptz,
  search        tsvector    generated always as (
                  setweight(to_tsvector('pg_catalog.english', title), 'A') ||
                  to_tsvector('pg_catalog.english', context || ' ' || question || ' ' || done || ' ' || happened || ' ' || tips
                                                    || ' ' || resources)) stored,
  primary key (hub_id, case_id),
  foreign key (hub_id, group_id) references work_group,
  foreign key (hub_id, member_id) references hub_member,
  foreign key (hub_id, hub_school_id) references hub_school,
  foreign key (joined_school, adult) references staff (school_id, staff_id),
  foreign key (hub_id, reviewed_by) references hub_member,
  check (num_nonnulls(hub_school_id, joined_school, adult) = case when member_id is null then 3 else 0 end),
  -- somebody else has read what is published
  check (state <> 'published' or (published_at is not null and reviewed_by is not null and reviewed_by is distinct from member_id))
);
create index case_study_search on case_study using gin (search) where state = 'published';
create index case_study_published on case_study (case_id) where state = 'published';

-- What readers say of it. Whoever wrote a comment, or the hub, takes it back: then its words are gone.
create table case_comment (
  hub_id        uuid        not null,
  case_id       uuid        not null,
  comment_id    uuid        not null,
  sequence      bigint      generated always as identity,
  words         text        not null check (length(words) <= 4000),
  member_id     uuid,
  hub_school_id uuid,
  joined_school uuid,
  adult         uuid,
  written_by    text        not null check (length(written_by) between 1 and 400),
  written_at    timestamptz not null default now(),
  taken_back_at timestamptz,
  primary key (hub_id, case_id, comment_id),
  foreign key (hub_id, case_id) references case_study,
  foreign key (hub_id, member_id) references hub_member,
  foreign key (hub_id, hub_school_id) references hub_school,
  foreign key (joined_school, adult) references staff (school_id, staff_id),
  check (num_nonnulls(hub_school_id, joined_school, adult) = case when member_id is null then 3 else 0 end),
  check ((taken_back_at is null) or words = '')
);

-- What an adult of a school saved, and so recommends: others learn how many did, not who.
create table case_saved (
  school_id uuid        not null,
  staff_id  uuid        not null,
  case_id   uuid        not null, -- of any hub
  saved_at  timestamptz not null default now(),
  primary key (school_id, staff_id, case_id),
  foreign key (school_id, staff_id) references staff
);
create index case_saved_by_case on case_saved (case_id);

do $$
declare
  name text;
begin
  foreach name in array array['case_study', 'case_comment']
  loop
    execute format('alter table %I enable row level security', name);
    execute format('alter table %I force row level security', name);
    execute format(
      'create policy own_hub on %I '
      'using (hub_id = nullif(current_setting(''app.hub'', true), '''')::uuid) '
      'with check (hub_id = nullif(current_setting(''app.hub'', true), '''')::uuid)', name);
    -- a school changes what it wrote; it never publishes
    execute format(
      'create policy school_changes on %1$I for update '
      'using (joined_school = nullif(current_setting(''app.school'', true), '''')::uuid) '
      'with check (joined_school = nullif(current_setting(''app.school'', true), '''')::uuid%2$s)', name,
      case name when 'case_study' then ' and state <> ''published'' and (group_id is null or exists (select from work_group g '
        'where g.hub_id = case_study.hub_id and g.group_id = case_study.group_id))' else '' end);
  end loop;
end
$$;
alter table case_saved enable row level security;
alter table case_saved force row level security;
create policy own_school on case_saved
  using (school_id = nullif(current_setting('app.school', true), '')::uuid)
  with check (school_id = nullif(current_setting('app.school', true), '')::uuid);

create policy joined_school on case_study for select
  using (joined_school = nullif(current_setting('app.school', true), '')::uuid
         or (state in ('offered', 'published')
             and exists (select from hub_school s where s.hub_id = case_study.hub_id and s.left_at is null
                          and s.joined_school = nullif(current_setting('app.school', true), '')::uuid)));
create policy school_adds on case_study for insert
  with check (joined_school = nullif(current_setting('app.school', true), '')::uuid and state = 'draft'
              and exists (select from hub_school s where s.hub_id = case_study.hub_id and s.left_at is null
                           and s.hub_school_id = case_study.hub_school_id and s.joined_school = case_study.joined_school)
              and (group_id is null or exists (select from work_group g where g.hub_id = case_study.hub_id
                                                and g.group_id = case_study.group_id)));
create policy joined_school on case_comment for select
  using (nullif(current_setting('app.school', true), '') is not null
         and exists (select from case_study c where c.hub_id = case_comment.hub_id and c.case_id = case_comment.case_id));
create policy school_adds on case_comment for insert
  with check (joined_school = nullif(current_setting('app.school', true), '')::uuid
              and exists (select from hub_school s where s.hub_id = case_comment.hub_id and s.left_at is null
                           and s.hub_school_id = case_comment.hub_school_id and s.joined_school = case_comment.joined_school)
              and exists (select from case_study c where c.hub_id = case_comment.hub_id and c.case_id = case_comment.case_id
                           and c.state in ('offered', 'published')));

-- Keys, and who wrote it, never change.
grant select, insert on case_study, case_comment to keepup_app;
grant update (title, context, question, done, happened, tips, resources, step_ids, group_id, state, revision, reviewed_by, changed_at,
              offered_at, published_at, withdrawn_at) on case_study to keepup_app;
grant update (words, taken_back_at) on case_comment to keepup_app;
grant select, insert, delete on case_saved to keepup_app;

-- What is open to everybody, before any school or hub is known. The functions name the state themselves, because whoever is signed in
-- sees more of the table than that.
create policy stories on case_study for select to keepup_sign_in using (state = 'published');
create policy stories on case_saved for select to keepup_sign_in using (true);
grant select (hub_id, case_id, title, context, question, done, happened, tips, resources, step_ids, group_id, joined_school, written_by,
              state, published_at, search) on case_study to keepup_sign_in;
grant select (school_id, case_id) on case_saved to keepup_sign_in;

-- What is published and has these words, and is about this step, or is this one; null or '' asks for all. The best first, then the
-- newest; a hundred at most.
create function find_stories(words text, step text, one uuid)
  returns table (case_id uuid, title text, context text, question text, done text, happened text, tips text, resources text,
                 step_ids text[], of_trial boolean, written_by text, hub_name text, published_at timestamptz, saves integer)
  language sql stable security definer set search_path = pg_catalog, pg_temp
  begin atomic
    select c.case_id, c.title, c.context, c.question, c.done, c.happened, c.tips, c.resources, c.step_ids, c.group_id is not null,
           c.written_by, h.name, c.published_at,
           (select count(*)::integer from public.case_saved s where s.case_id = c.case_id)
      from public.case_study c join public.hub h on h.hub_id = c.hub_id
     where c.state = 'published'
       and (find_stories.one is null or c.case_id = find_stories.one)
       and (coalesce(find_stories.step, '') = '' or find_stories.step = any (c.step_ids))
       and (coalesce(find_stories.words, '') = '' or c.search @@ websearch_to_tsquery('pg_catalog.english', find_stories.words))
     order by ts_rank(c.search, websearch_to_tsquery('pg_catalog.english', coalesce(find_stories.words, ''))) desc,
              c.published_at desc, c.case_id
     limit 100;
  end;

-- The steps that some published one is about.
create function story_steps() returns setof text
  language sql stable security definer set search_path = pg_catalog, pg_temp
  begin atomic
    select distinct s.id from public.case_study c, unnest(c.step_ids) as s (id) where c.state = 'published' order by s.id;
  end;

grant create on schema public to keepup_sign_in;
revoke all on function find_stories(text, text, uuid), story_steps() from public;
grant execute on function find_stories(text, text, uuid), story_steps() to keepup_app;
alter function find_stories(text, text, uuid) owner to keepup_sign_in;
alter function story_steps() owner to keepup_sign_in;
revoke create on schema public from keepup_sign_in;
