-- What devices recorded while they were away, and which of two adults' marks counts.

-- made_at is when a row was made as far as the school can tell: when it arrived, less how long the device says that it had waited,
-- and in any case later than the row that its adult saw when making it (Kulkarni et al. 2014, hybrid logical clocks). Null where
-- nothing was said: then the row was made when it was recorded. The row with the greatest (made_at or recorded_at, sequence) counts
-- for its child and question, or child and session. The device's own time (device_at) is shown and decides nothing.
alter table answer add column made_at timestamptz;
alter table outcome add column made_at timestamptz;

-- How a child did in a check as an adult saw it: one tap, where nobody types in what was written. mark is null where a tap was
-- taken back. The row that counts is found as for answers.
create table check_mark (
  school_id   uuid        not null,
  mark_id     uuid        not null, -- made by the device
  check_id    uuid        not null,
  pupil_id    uuid        not null,
  mark        text        check (mark in ('got-it', 'nearly', 'not-yet')),
  recorded_by uuid        not null,
  device_at   timestamptz,
  made_at     timestamptz,
  recorded_at timestamptz not null default now(),
  sequence    bigint      generated always as identity,
  primary key (school_id, mark_id),
  foreign key (school_id, check_id) references exit_check,
  foreign key (school_id, pupil_id) references pupil,
  foreign key (school_id, recorded_by) references staff (school_id, staff_id)
);
create index check_mark_by_check on check_mark (school_id, check_id, pupil_id, sequence);

alter table check_mark enable row level security;
alter table check_mark force row level security;
create policy own_school on check_mark
  using (school_id = nullif(current_setting('app.school', true), '')::uuid)
  with check (school_id = nullif(current_setting('app.school', true), '')::uuid);

grant select, insert on check_mark to keepup_app;
