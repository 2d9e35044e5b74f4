-- Whether this installation still waits for its first school: all that the set-up page may know before anybody can sign in.
grant create on schema public to keepup_sign_in;
create function has_no_school() returns boolean
  language sql stable security definer set search_path = pg_catalog, pg_temp
  begin atomic
    select not exists (select from public.school);
  end;
revoke all on function has_no_school() from public;
grant execute on function has_no_school() to keepup_app;
alter function has_no_school() owner to keepup_sign_in;
revoke create on schema public from keepup_sign_in;
