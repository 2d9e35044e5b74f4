-- Organisations above a school: hubs, and the national team. They are tenants of their own, beside schools and never over
-- them: every table of a hub leads its keys with hub_id, has row-level security forced, and shows its rows to the hub named in
-- the setting app.hub of a transaction. No such table has a column for a child, and no table of a school is shown to a hub.
--
-- Where a school takes part, the row says which in joined_school; a school reads what concerns it there, by app.school.

create table hub (
  hub_id  uuid        primary key,
  kind    text        not null check (kind in ('hub', 'national')),
  name    text        not null check (length(name) between 1 and 200),
  made_at timestamptz not null default now()
);

-- The people of a hub, by the names and addresses that they use at work: schools that take part see them.
create table hub_member (
  hub_id    uuid        not null references hub,
  member_id uuid        not null,
  name      text        not null check (length(name) between 1 and 200),
  email     text        not null check (email = lower(email) and length(email) <= 320),
  roles     text[]      not null check (cardinality(roles) > 0
                          and roles <@ array['lead', 'trainer', 'specialist', 'organiser', 'evaluator']),
  made_at   timestamptz not null default now(),
  left_at   timestamptz,
  primary key (hub_id, member_id),
  unique (hub_id, email)
);
create index hub_member_by_email on hub_member (email); -- for sign-in, where the hub is not known yet

-- What they sign in with: no school sees it.
create table hub_sign_in (
  hub_id         uuid    not null,
  member_id      uuid    not null,
  password_hash  text    not null,
  first_password boolean not null default false,
  primary key (hub_id, member_id),
  foreign key (hub_id, member_id) references hub_member
);

-- A school that a hub works with. It may have no Keep Up of its own yet; joined_school is the one that answered the invitation.
create table hub_school (
  hub_id        uuid        not null references hub,
  hub_school_id uuid        not null,
  name          text        not null check (length(name) between 1 and 200),
  urn           integer     check (urn between 100000 and 999999),
  invitation    text        check (invitation ~ '^[BCDFGHJKLMNPQRSTVWXZ]{10}$'),
  invited_at    timestamptz,
  joined_school uuid        references school,
  joined_by     uuid, -- an adult of that school
  joined_at     timestamptz,
  left_at       timestamptz,
  made_at       timestamptz not null default now(),
  primary key (hub_id, hub_school_id),
  unique (hub_id, urn),
  unique (hub_id, joined_school),
  foreign key (joined_school, joined_by) references staff (school_id, staff_id),
  check ((joined_school is null) = (joined_at is null)),
  check ((invitation is null) = (invited_at is null))
);
create index hub_school_by_invitation on hub_school (invitation) where invitation is not null;
create index hub_school_by_school on hub_school (joined_school);

-- Who did what in a hub.
create table hub_audit (
  hub_id    uuid        not null references hub,
  sequence  bigint      generated always as identity,
  member_id uuid,
  at        timestamptz not null default now(),
  action    text        not null,
  subject   text        not null default '',
  primary key (hub_id, sequence),
  foreign key (hub_id, member_id) references hub_member
);

do $$
declare
  name text;
begin
  foreach name in array array['hub', 'hub_member', 'hub_sign_in', 'hub_school', 'hub_audit']
  loop
    execute format('alter table %I enable row level security', name);
    execute format('alter table %I force row level security', name);
    execute format(
      'create policy own_hub on %I '
      'using (hub_id = nullif(current_setting(''app.hub'', true), '''')::uuid) '
      'with check (hub_id = nullif(current_setting(''app.hub'', true), '''')::uuid)', name);
  end loop;
end
$$;

-- What a school sees: its own place, the hubs it takes part in, and the people there.
create policy joined_school on hub_school for select
  using (joined_school = nullif(current_setting('app.school', true), '')::uuid);
create policy joined_school on hub for select
  using (exists (select from hub_school s where s.hub_id = hub.hub_id
                  and s.joined_school = nullif(current_setting('app.school', true), '')::uuid));
create policy joined_school on hub_member for select
  using (exists (select from hub_school s where s.hub_id = hub_member.hub_id
                  and s.joined_school = nullif(current_setting('app.school', true), '')::uuid));

grant select, insert, update on hub, hub_member, hub_sign_in, hub_school to keepup_app;
grant select, insert on hub_audit to keepup_app;

-- As find_sign_in, for the people of hubs.
create policy sign_in on hub_member for select to keepup_sign_in using (true);
create policy sign_in on hub_sign_in for select to keepup_sign_in using (true);
create policy sign_in on hub for select to keepup_sign_in using (true);
create policy sign_in on hub_school for select to keepup_sign_in using (true);
-- A school takes an open invitation up, for itself alone.
create policy take_up on hub_school for update to keepup_sign_in
  using (true) with check (joined_school = nullif(current_setting('app.school', true), '')::uuid);
grant select (hub_id, member_id, name, email, roles, left_at) on hub_member to keepup_sign_in;
grant select on hub_sign_in to keepup_sign_in;
grant select (hub_id, kind, name) on hub to keepup_sign_in;
grant select (hub_id, hub_school_id, name, invitation, invited_at, joined_school, left_at) on hub_school to keepup_sign_in;
grant update (joined_school, joined_by, joined_at, left_at, invitation, invited_at) on hub_school to keepup_sign_in;

grant create on schema public to keepup_sign_in;
create function find_hub_sign_in(email text)
  returns table (hub_id uuid, member_id uuid, name text, roles text[], password_hash text, first_password boolean,
                 hub_name text, kind text)
  language sql stable strict security definer set search_path = pg_catalog, pg_temp
  begin atomic
    select m.hub_id, m.member_id, m.name, m.roles, i.password_hash, i.first_password, h.name, h.kind
      from public.hub_member m
      join public.hub_sign_in i on i.hub_id = m.hub_id and i.member_id = m.member_id
      join public.hub h on h.hub_id = m.hub_id
     where m.email = lower(find_hub_sign_in.email) and m.left_at is null
     order by h.name, m.hub_id;
  end;

-- Takes an invitation up for the current school: the hub's name, or nothing where the code is no open invitation or the school
-- is with that hub already. An invitation is open for 60 days, and for one school.
create function join_hub(code text, adult uuid) returns text
  language sql volatile strict security definer set search_path = pg_catalog, pg_temp
  begin atomic
    update public.hub_school s
       set joined_school = nullif(current_setting('app.school', true), '')::uuid,
           joined_by = join_hub.adult, joined_at = now(), left_at = null, invitation = null, invited_at = null
     where s.invitation = join_hub.code and s.invited_at > now() - interval '60 days' and s.joined_school is null
       and nullif(current_setting('app.school', true), '') is not null
       and not exists (select from public.hub_school o where o.hub_id = s.hub_id
                        and o.joined_school = nullif(current_setting('app.school', true), '')::uuid)
    returning (select h.name from public.hub h where h.hub_id = s.hub_id);
  end;
revoke all on function find_hub_sign_in(text), join_hub(text, uuid) from public;
grant execute on function find_hub_sign_in(text), join_hub(text, uuid) to keepup_app;
alter function find_hub_sign_in(text) owner to keepup_sign_in;
alter function join_hub(text, uuid) owner to keepup_sign_in;
revoke create on schema public from keepup_sign_in;
