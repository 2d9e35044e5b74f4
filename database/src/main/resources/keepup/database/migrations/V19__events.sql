-- Events of a hub, and the adults who book them: docs/decisions/0018.

-- Times are what clocks on the wall in England show; the instants follow from them, so that an event that moves over a clock
-- change keeps its time of day. sequence counts the changes that a calendar has to hear of.
create table event (
  hub_id         uuid        not null references hub,
  event_id       uuid        not null,
  kind           text        not null check (kind in ('open-day', 'workshop', 'twilight', 'network-meeting')),
  title          text        not null check (length(title) between 1 and 200),
  about          text        not null default '' check (length(about) <= 4000),
  venue          text        not null check (length(venue) between 1 and 300),
  starts         timestamp   not null,
  ends           timestamp   not null check (ends > starts and ends::date = starts::date),
  closes         timestamp   not null check (closes <= starts),
  starts_at      timestamptz generated always as (starts at time zone 'Europe/London') stored,
  ends_at        timestamptz generated always as (ends at time zone 'Europe/London') stored,
  closes_at      timestamptz generated always as (closes at time zone 'Europe/London') stored,
  places         integer     not null check (places between 1 and 2000),
  funded         integer     not null check (funded between 0 and places),
  price_pence    integer     not null check (price_pence between 0 and 1000000),
  vat_per_10000  integer     not null check (vat_per_10000 between 0 and 10000),
  no_show_pence  integer     not null check (no_show_pence between 0 and 1000000),
  remind_days    integer[]   not null check (cardinality(remind_days) <= 5 and 1 <= all (remind_days) and 60 >= all (remind_days)),
  by_application boolean     not null,
  state          text        not null default 'draft' check (state in ('draft', 'open', 'cancelled')),
  sequence       integer     not null default 0,
  made_by        uuid,
  made_at        timestamptz not null default now(),
  changed_at     timestamptz not null default now(),
  primary key (hub_id, event_id),
  foreign key (hub_id, made_by) references hub_member
);
create index event_by_start on event (hub_id, starts_at);

-- What applications are judged by.
create table event_criterion (
  hub_id   uuid    not null,
  event_id uuid    not null,
  number   integer not null check (number between 1 and 10),
  words    text    not null check (length(words) between 1 and 300),
  weight   integer not null check (weight between 1 and 5),
  primary key (hub_id, event_id, number),
  foreign key (hub_id, event_id) references event
);

-- A place, a wait for one, or an application, of one adult. queue is the order in which people came; it is given while the event
-- is locked. late: cancelled with less than 24 hours to go. promoted_at: when somebody who waited got the place.
create table event_booking (
  hub_id        uuid        not null,
  booking_id    uuid        not null,
  event_id      uuid        not null,
  hub_school_id uuid        not null,
  name          text        not null check (length(name) between 1 and 200),
  email         text        not null check (email = lower(email) and length(email) between 3 and 320),
  queue         integer     not null,
  state         text        not null check (state in ('placed', 'waiting', 'applied', 'offered', 'declined', 'cancelled')),
  funded        boolean     not null default false,
  late          boolean     not null default false,
  made_at       timestamptz not null default now(),
  placed_at     timestamptz,
  promoted_at   timestamptz,
  cancelled_at  timestamptz,
  attendance    text        check (attendance in ('present', 'absent')),
  excuse        text        check (excuse in ('inspection', 'illness', 'bereavement', 'school-closed', 'travel', 'other')),
  excuse_note   text        not null default '' check (length(excuse_note) <= 300),
  primary key (hub_id, booking_id),
  unique (hub_id, event_id, queue),
  foreign key (hub_id, event_id) references event,
  foreign key (hub_id, hub_school_id) references hub_school,
  check ((state = 'cancelled') = (cancelled_at is not null)),
  check (state <> 'placed' or placed_at is not null)
);
-- Nobody has two places at one event.
create unique index event_booking_once on event_booking (hub_id, event_id, email) where state not in ('cancelled', 'declined');
create index event_booking_by_school on event_booking (hub_id, hub_school_id);

-- What an applicant wrote to each criterion.
create table event_answer (
  hub_id     uuid    not null,
  booking_id uuid    not null,
  number     integer not null,
  words      text    not null check (length(words) between 1 and 2000),
  primary key (hub_id, booking_id, number),
  foreign key (hub_id, booking_id) references event_booking
);

-- How well one scorer finds a criterion met, 0 to 4.
create table event_score (
  hub_id     uuid        not null,
  booking_id uuid        not null,
  number     integer     not null,
  member_id  uuid        not null,
  score      integer     not null check (score between 0 and 4),
  at         timestamptz not null default now(),
  primary key (hub_id, booking_id, number, member_id),
  foreign key (hub_id, booking_id) references event_booking,
  foreign key (hub_id, member_id) references hub_member
);

-- Mails to send, written in the transaction of what they tell of; occasion keeps a mail from being written twice. A mail is
-- worded when it is sent, from what is true then, and kept as it was sent. overtaken: no longer true before it could be sent.
create table event_mail (
  hub_id      uuid        not null,
  mail_id     uuid        not null default gen_random_uuid(),
  event_id    uuid        not null,
  booking_id  uuid        not null,
  kind        text        not null check (kind in ('placed', 'waiting', 'promoted', 'applied', 'offered', 'declined',
                                                   'cancelled', 'changed', 'called-off', 'reminder')),
  occasion    text        not null,
  made_at     timestamptz not null default now(),
  tries       integer     not null default 0,
  next_try_at timestamptz not null default now(),
  fault       text        not null default '',
  sent_at     timestamptz,
  overtaken_at timestamptz,
  recipient   text        not null default '',
  subject     text        not null default '',
  body        text        not null default '',
  calendar    text        not null default '',
  primary key (hub_id, mail_id),
  unique (hub_id, booking_id, occasion),
  foreign key (hub_id, event_id) references event,
  foreign key (hub_id, booking_id) references event_booking,
  check (sent_at is null or overtaken_at is null)
);
create index event_mail_by_event on event_mail (hub_id, event_id);
create index event_mail_to_send on event_mail (next_try_at) where sent_at is null and overtaken_at is null;

-- The secret address of a calendar of somebody of a hub: the hash of its token.
create table hub_calendar (
  hub_id     uuid        not null,
  member_id  uuid        not null,
  token_hash bytea       not null check (length(token_hash) = 32),
  made_at    timestamptz not null default now(),
  primary key (hub_id, member_id),
  foreign key (hub_id, member_id) references hub_member
);
create index hub_calendar_by_token on hub_calendar (token_hash);

-- The same of an adult of a school.
create table staff_calendar (
  school_id  uuid        not null,
  staff_id   uuid        not null,
  token_hash bytea       not null check (length(token_hash) = 32),
  made_at    timestamptz not null default now(),
  primary key (school_id, staff_id),
  foreign key (school_id, staff_id) references staff (school_id, staff_id)
);
create index staff_calendar_by_token on staff_calendar (token_hash);

do $$
declare
  name text;
begin
  foreach name in array array['event', 'event_criterion', 'event_booking', 'event_answer', 'event_score', 'event_mail',
                              'hub_calendar']
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
alter table staff_calendar enable row level security;
alter table staff_calendar force row level security;
create policy own_school on staff_calendar
  using (school_id = nullif(current_setting('app.school', true), '')::uuid)
  with check (school_id = nullif(current_setting('app.school', true), '')::uuid);

-- What a school sees: the events of the hubs that it takes part in, and the bookings of its own people. It writes by the
-- functions below alone.
create policy joined_school on event for select
  using (state <> 'draft' and exists (select from hub_school s where s.hub_id = event.hub_id and s.left_at is null
                  and s.joined_school = nullif(current_setting('app.school', true), '')::uuid));
create policy joined_school on event_criterion for select
  using (exists (select from event e where e.hub_id = event_criterion.hub_id and e.event_id = event_criterion.event_id
                  and nullif(current_setting('app.school', true), '') is not null));
create policy joined_school on event_booking for select
  using (exists (select from hub_school s where s.hub_id = event_booking.hub_id
                  and s.hub_school_id = event_booking.hub_school_id
                  and s.joined_school = nullif(current_setting('app.school', true), '')::uuid));

grant select, insert, update on event, event_booking, event_score, event_mail to keepup_app;
grant select, insert, delete on event_criterion to keepup_app;
grant select on event_answer to keepup_app;
grant select, insert, update, delete on hub_calendar, staff_calendar to keepup_app;

-- Booking looks past the wall for one thing: whether a place is free, whoever has the others. So it runs as keepup_sign_in.
create policy booking on event for select to keepup_sign_in using (true);
create policy booking on event_criterion for select to keepup_sign_in using (true);
create policy booking on event_booking to keepup_sign_in using (true) with check (true);
create policy booking on event_answer for insert to keepup_sign_in with check (true);
create policy booking on event_mail to keepup_sign_in using (true) with check (true);
create policy calendar on hub_calendar for select to keepup_sign_in using (true);
create policy calendar on staff_calendar for select to keepup_sign_in using (true);
grant select on event, event_criterion, hub_calendar, staff_calendar to keepup_sign_in;
grant select, insert, update on event_booking to keepup_sign_in;
grant select, insert on event_mail to keepup_sign_in;
grant insert on event_answer to keepup_sign_in;

-- Whether the transaction is the hub's own, or of the school whose place in the hub this is.
create function may_book(of_hub uuid, place uuid) returns boolean
  language sql stable set search_path = pg_catalog, pg_temp
  begin atomic
    select of_hub = nullif(current_setting('app.hub', true), '')::uuid
        or exists (select from public.hub_school s
                    where s.hub_id = of_hub and s.hub_school_id = place and s.left_at is null
                      and s.joined_school = nullif(current_setting('app.school', true), '')::uuid);
  end;

-- Gives free places to those who wait, first come first served, and funded places to those who came first. Whoever changes
-- places, bookings or the state of an event locks it first and calls this last, in the same transaction.
create function settle_event(of_hub uuid, of_event uuid) returns integer
  language plpgsql security definer set search_path = pg_catalog, pg_temp
as $$
declare
  e public.event;
  one record;
  promoted integer := 0;
begin
  perform pg_advisory_xact_lock(hashtextextended(of_event::text, 19));
  select * into e from public.event x where x.hub_id = of_hub and x.event_id = of_event;
  if not found or e.state <> 'open' or e.starts_at <= clock_timestamp() then
    return 0;
  end if;
  if not e.by_application then
    for one in
      select b.booking_id from public.event_booking b
       where b.hub_id = of_hub and b.event_id = of_event and b.state = 'waiting'
       order by b.queue
       limit greatest(0, e.places - (select count(*) from public.event_booking t
                                      where t.hub_id = of_hub and t.event_id = of_event and t.state = 'placed'))
    loop
      update public.event_booking b set state = 'placed', placed_at = clock_timestamp(), promoted_at = clock_timestamp()
       where b.hub_id = of_hub and b.booking_id = one.booking_id;
      insert into public.event_mail (hub_id, event_id, booking_id, kind, occasion)
        values (of_hub, of_event, one.booking_id, 'promoted', 'promoted') on conflict do nothing;
      promoted := promoted + 1;
    end loop;
  end if;
  update public.event_booking b set funded = true
   where b.hub_id = of_hub and b.booking_id in (
     select f.booking_id from public.event_booking f
      where f.hub_id = of_hub and f.event_id = of_event and f.state = 'placed' and not f.funded
      order by f.queue
      limit greatest(0, e.funded - (select count(*) from public.event_booking t
                                     where t.hub_id = of_hub and t.event_id = of_event and t.state = 'placed' and t.funded)));
  return promoted;
end
$$;

-- Books a place for an adult, for the school or for the hub: 'placed', 'waiting' or 'applied'; or why not: 'nowhere', 'closed',
-- 'twice', 'unanswered'. A hub may still enter somebody after the deadline.
create function book_place(of_hub uuid, of_event uuid, place uuid, booking uuid, adult text, mail text, answers text[])
  returns text
  language plpgsql security definer set search_path = pg_catalog, pg_temp
as $$
declare
  hubs_own constant boolean := coalesce(of_hub = nullif(current_setting('app.hub', true), '')::uuid, false);
  e public.event;
  became text;
begin
  if public.may_book(of_hub, place) is not true then
    return 'nowhere';
  end if;
  perform pg_advisory_xact_lock(hashtextextended(of_event::text, 19));
  select * into e from public.event x where x.hub_id = of_hub and x.event_id = of_event;
  if not found or (e.state = 'draft' and not hubs_own) then
    return 'nowhere';
  end if;
  if e.state <> 'open' or (e.closes_at <= clock_timestamp() and not hubs_own) or e.ends_at <= clock_timestamp() then
    return 'closed';
  end if;
  if exists (select from public.event_booking b where b.hub_id = of_hub and b.event_id = of_event and b.email = lower(mail)
              and b.state not in ('cancelled', 'declined')) then
    return 'twice';
  end if;
  if e.by_application and exists (select from public.event_criterion c where c.hub_id = of_hub and c.event_id = of_event
                                   and coalesce(btrim(answers[c.number]), '') = '') then
    return 'unanswered';
  end if;
  became := case when e.by_application then 'applied'
                 when (select count(*) from public.event_booking b where b.hub_id = of_hub and b.event_id = of_event
                        and b.state in ('placed', 'waiting')) < e.places then 'placed'
                 else 'waiting' end;
  insert into public.event_booking (hub_id, booking_id, event_id, hub_school_id, name, email, queue, state, placed_at)
    values (of_hub, booking, of_event, place, adult, lower(mail),
            (select coalesce(max(b.queue), 0) + 1 from public.event_booking b where b.hub_id = of_hub and b.event_id = of_event),
            became, case when became = 'placed' then clock_timestamp() end);
  if e.by_application then
    insert into public.event_answer (hub_id, booking_id, number, words)
      select of_hub, booking, c.number, btrim(answers[c.number]) from public.event_criterion c
       where c.hub_id = of_hub and c.event_id = of_event;
  end if;
  insert into public.event_mail (hub_id, event_id, booking_id, kind, occasion)
    values (of_hub, of_event, booking, became, 'booked');
  perform public.settle_event(of_hub, of_event);
  return became;
end
$$;

-- Gives a place, a wait, an application or an offer back, and gives the place to whoever waits longest: 'cancelled', 'late' where
-- less than 24 hours were left; 'nowhere', or 'over' where the event has begun or nothing was booked any more.
create function cancel_booking(of_hub uuid, booking uuid) returns text
  language plpgsql security definer set search_path = pg_catalog, pg_temp
as $$
declare
  b public.event_booking;
  e public.event;
  too_late boolean;
begin
  select * into b from public.event_booking x where x.hub_id = of_hub and x.booking_id = booking;
  if not found or public.may_book(of_hub, b.hub_school_id) is not true then
    return 'nowhere';
  end if;
  perform pg_advisory_xact_lock(hashtextextended(b.event_id::text, 19));
  select * into b from public.event_booking x where x.hub_id = of_hub and x.booking_id = booking;
  select * into e from public.event x where x.hub_id = of_hub and x.event_id = b.event_id;
  if b.state in ('cancelled', 'declined') or e.state <> 'open' or e.starts_at <= clock_timestamp() then
    return 'over';
  end if;
  too_late := b.state = 'placed' and clock_timestamp() > e.starts_at - interval '24 hours';
  update public.event_booking x set state = 'cancelled', cancelled_at = clock_timestamp(), late = too_late
   where x.hub_id = of_hub and x.booking_id = booking;
  insert into public.event_mail (hub_id, event_id, booking_id, kind, occasion)
    values (of_hub, b.event_id, booking, 'cancelled', 'cancelled') on conflict do nothing;
  perform public.settle_event(of_hub, b.event_id);
  return case when too_late then 'late' else 'cancelled' end;
end
$$;

-- Takes an offered place: 'placed', 'nowhere', or 'over' where there is no offer any more.
create function accept_offer(of_hub uuid, booking uuid) returns text
  language plpgsql security definer set search_path = pg_catalog, pg_temp
as $$
declare
  b public.event_booking;
begin
  select * into b from public.event_booking x where x.hub_id = of_hub and x.booking_id = booking;
  if not found or public.may_book(of_hub, b.hub_school_id) is not true then
    return 'nowhere';
  end if;
  perform pg_advisory_xact_lock(hashtextextended(b.event_id::text, 19));
  update public.event_booking x set state = 'placed', placed_at = clock_timestamp()
   where x.hub_id = of_hub and x.booking_id = booking and x.state = 'offered'
     and exists (select from public.event e where e.hub_id = of_hub and e.event_id = b.event_id
                  and e.state = 'open' and e.starts_at > clock_timestamp());
  if not found then
    return 'over';
  end if;
  insert into public.event_mail (hub_id, event_id, booking_id, kind, occasion)
    values (of_hub, b.event_id, booking, 'placed', 'accepted') on conflict do nothing;
  perform public.settle_event(of_hub, b.event_id);
  return 'placed';
end
$$;

-- How full an event is; a school that takes part may know that, and nothing of who comes.
create function event_counts(of_hub uuid, of_event uuid) returns table (taken integer, waiting integer)
  language sql stable security definer set search_path = pg_catalog, pg_temp
  begin atomic
    select count(*) filter (where b.state in ('placed', 'offered'))::integer,
           count(*) filter (where b.state = 'waiting')::integer
      from public.event_booking b
     where b.hub_id = of_hub and b.event_id = of_event
       and (of_hub = nullif(current_setting('app.hub', true), '')::uuid
            or exists (select from public.hub_school s
                        where s.hub_id = of_hub and s.left_at is null
                          and s.joined_school = nullif(current_setting('app.school', true), '')::uuid));
  end;

-- Which number somebody who waits has, 1 for the next.
create function place_in_queue(of_hub uuid, booking uuid) returns integer
  language sql stable security definer set search_path = pg_catalog, pg_temp
  begin atomic
    select count(*)::integer
      from public.event_booking b
      join public.event_booking o on o.hub_id = b.hub_id and o.event_id = b.event_id and o.state = 'waiting' and o.queue <= b.queue
     where b.hub_id = of_hub and b.booking_id = place_in_queue.booking and public.may_book(b.hub_id, b.hub_school_id);
  end;

-- The hubs that have mail to send or to write. It tells ids alone.
create function hubs_with_events() returns setof uuid
  language sql stable security definer set search_path = pg_catalog, pg_temp
  begin atomic
    select e.hub_id from public.event e where e.state = 'open' and e.starts_at > now()
    union
    select m.hub_id from public.event_mail m
     where m.sent_at is null and m.overtaken_at is null and m.next_try_at <= now();
  end;

-- Whose calendar a token opens, before any school or hub is known.
create function find_calendar(hash bytea) returns table (school_id uuid, staff_id uuid, hub_id uuid, member_id uuid)
  language sql stable strict security definer set search_path = pg_catalog, pg_temp
  begin atomic
    select c.school_id, c.staff_id, null::uuid, null::uuid
      from public.staff_calendar c join public.staff s on s.school_id = c.school_id and s.staff_id = c.staff_id
     where c.token_hash = find_calendar.hash and s.left_at is null
    union all
    select null, null, c.hub_id, c.member_id
      from public.hub_calendar c join public.hub_member m on m.hub_id = c.hub_id and m.member_id = c.member_id
     where c.token_hash = find_calendar.hash and m.left_at is null;
  end;

grant create on schema public to keepup_sign_in;
do $$
declare
  name text;
begin
  foreach name in array array['may_book(uuid, uuid)', 'settle_event(uuid, uuid)',
                              'book_place(uuid, uuid, uuid, uuid, text, text, text[])', 'cancel_booking(uuid, uuid)',
                              'accept_offer(uuid, uuid)', 'event_counts(uuid, uuid)', 'place_in_queue(uuid, uuid)', 'hubs_with_events()',
                              'find_calendar(bytea)']
  loop
    execute format('revoke all on function %s from public', name);
    execute format('grant execute on function %s to keepup_app', name);
    execute format('alter function %s owner to keepup_sign_in', name);
  end loop;
end
$$;
revoke create on schema public from keepup_sign_in;
