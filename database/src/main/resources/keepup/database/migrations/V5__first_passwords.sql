-- A password that somebody else chose is for the first sign-in only: after it, nothing opens until it was changed.
alter table staff add column first_password boolean not null default false;
grant select (first_password) on staff to keepup_sign_in;

drop function find_sign_in(text);
grant create on schema public to keepup_sign_in;
create function find_sign_in(email text)
  returns table (school_id uuid, staff_id uuid, name text, role text, password_hash text, first_password boolean, school_name text)
  language sql stable strict security definer set search_path = pg_catalog, pg_temp
  begin atomic
    select s.school_id, s.staff_id, s.name, s.role, s.password_hash, s.first_password, school.name
      from public.staff s
      join public.school on school.school_id = s.school_id
     where s.email = lower(find_sign_in.email) and s.left_at is null
     order by school.name, s.school_id;
  end;
revoke all on function find_sign_in(text) from public;
grant execute on function find_sign_in(text) to keepup_app;
alter function find_sign_in(text) owner to keepup_sign_in;
revoke create on schema public from keepup_sign_in;
