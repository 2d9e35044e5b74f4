-- Signing in, before any school is known.

-- Every attempt to sign in, so that guessing can be slowed down. Holds no names: keyed hashes of the e-mail and the address.
create table sign_in_attempt (
  attempt_id    bigint      generated always as identity primary key,
  email_hash    bytea       not null check (length(email_hash) between 16 and 64),
  address_hash  bytea       not null check (length(address_hash) between 16 and 64),
  at            timestamptz not null default now(),
  succeeded     boolean     not null
);
create index sign_in_attempt_by_email on sign_in_attempt (email_hash, at);
create index sign_in_attempt_by_address on sign_in_attempt (address_hash, at);
create index sign_in_attempt_by_time on sign_in_attempt (at);
grant select, insert, delete on sign_in_attempt to keepup_app; -- delete: they are forgotten after some days

-- Finds those who may sign in with an e-mail: one row for each school that they work at. It runs as keepup_sign_in, a
-- role that nobody can sign in as and that may read just these columns of every school.
create policy sign_in on staff for select to keepup_sign_in using (true);
create policy sign_in on school for select to keepup_sign_in using (true);
grant select (school_id, staff_id, name, email, role, password_hash, left_at) on staff to keepup_sign_in;
grant select (school_id, name) on school to keepup_sign_in;
grant usage, create on schema public to keepup_sign_in; -- create: only to be given the function

create function find_sign_in(email text)
  returns table (school_id uuid, staff_id uuid, name text, role text, password_hash text, school_name text)
  language sql stable strict security definer set search_path = pg_catalog, pg_temp
  begin atomic
    select s.school_id, s.staff_id, s.name, s.role, s.password_hash, school.name
      from public.staff s
      join public.school on school.school_id = s.school_id
     where s.email = lower(find_sign_in.email) and s.left_at is null
     order by school.name, s.school_id;
  end;
revoke all on function find_sign_in(text) from public;
grant execute on function find_sign_in(text) to keepup_app;
alter function find_sign_in(text) owner to keepup_sign_in;
revoke create on schema public from keepup_sign_in;
