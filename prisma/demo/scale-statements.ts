/** A UUID of version 7 in form, made from a name: no two runs differ. */
export const stableIdFunction = `
  create or replace function pg_temp.stable_id(name text) returns uuid language sql immutable as $$
    select (substr(h, 1, 12) || '7' || substr(h, 14, 3) || 'a' || substr(h, 18, 15))::uuid from md5(name) as h
  $$`;

/** Rows that are right by construction need no check of every reference; asks for a superuser, goes on without. */
export const withoutReferenceChecks = `
  do $$ begin
    perform set_config('session_replication_role', 'replica', false);
  exception when insufficient_privilege then null;
  end $$`;

const municipalities = `
  insert into municipality (id, slug, name, official_name, abbreviation, kind, ags, postal_code, population)
  select pg_temp.stable_id('municipality/' || n), 'musterkommune-' || n, 'Musterkommune ' || n,
    'Gemeinde Musterkommune ' || n, 'M' || chr(65 + n / 26 % 26) || chr(65 + n % 26), 'community',
    '99' || lpad(n::text, 6, '0'), lpad(n::text, 5, '0'), 4000 + n * 731 % 60000
  from generate_series(1, :municipalities) n`;

const members = `
  insert into member (id, municipality_id, given_name, family_name, position, email, password_hash)
  select pg_temp.stable_id('member/' || n), pg_temp.stable_id('municipality/' || body),
    (array['Anke','Bernd','Carla','Dirk','Elif','Falk','Gesa','Henrik','Ida','Jost','Kira','Lars','Mia','Nils'])[1 + n % 14],
    (array['Ahornberg','Birkenau','Ederkopf','Fichtental','Grünewald','Haferkamp','Ilsetal','Kalteiche','Lindenhof'])[1 + n % 9]
      || '-' || n,
    'Klimaschutz', 'person-' || n || '@musterkommune-' || body || '.example', case when n = 1 then :password_hash end
  from (select n, 1 + (n - 1) % :municipalities as body from generate_series(1, :members) n) m`;

const workingGroups = `
  insert into working_group (id, slug, name, short_name)
  select pg_temp.stable_id('group/' || n), 'arbeitskreis-' || n, 'Arbeitskreis Klimaschutz ' || n, 'Arbeitskreis ' || n
  from generate_series(1, :groups) n`;

const memberships = `
  insert into membership (id, working_group_id, member_id, municipality_id, role, starts_on)
  select pg_temp.stable_id('membership/' || g || '/' || n || '/' || role), pg_temp.stable_id('group/' || g),
    pg_temp.stable_id('member/' || n), pg_temp.stable_id('municipality/' || 1 + (n - 1) % :municipalities),
    role::membership_role, :today::date - 4000
  from (
    select n, 1 + (n - 1) / :municipalities % :groups as g, 'member' as role from generate_series(1, :members) n
    union all select 1, g, 'member' from generate_series(2, :groups) g
    union all select 1 + (g - 1) * :municipalities, g, 'coordinator' from generate_series(1, :groups) g
    union all select 2 + (g - 1) * :municipalities, g, 'minute_taker' from generate_series(1, :groups) g
  ) held`;

/** One a day at half past nine, half of them behind us. */
const meetings = `
  insert into meeting (id, working_group_id, number, title, state, starts_at, ends_at, host_municipality_id,
    location_name, location_address, created_by_id)
  select pg_temp.stable_id('meeting/' || n), pg_temp.stable_id('group/' || 1 + n % :groups), 1 + n / :groups,
    (array['Energiemanagement','Photovoltaik','Wald und Trockenheit','Hitzeaktionsplan','Starkregen','Mobilstation',
      'Bauleitplanung','Treibhausgasbilanz','Öffentlichkeitsarbeit','Wärmenetze'])[1 + n % 10],
    (case when day < :today::date then 'closed' when day < :today::date + 30 then 'invited' else 'scheduled' end)::meeting_state,
    (day + time '09:30') at time zone 'Europe/Berlin', (day + time '12:30') at time zone 'Europe/Berlin',
    pg_temp.stable_id('municipality/' || 1 + n % :municipalities), 'Rathaus, Sitzungssaal', 'Musterstraße ' || 1 + n % 90,
    pg_temp.stable_id('member/1')
  from (select n, :today::date - :meetings / 2 + n as day from generate_series(0, :meetings - 1) n) m`;

const speakers = `
  insert into speaker (id, given_name, family_name, organisation)
  select pg_temp.stable_id('speaker/' || n), 'Ute', 'Beispiel-' || n, 'Institut Musterstadt ' || n
  from generate_series(0, 499) n`;

const talks = `
  insert into talk (id, working_group_id, title, summary)
  select pg_temp.stable_id('talk/' || n || '/' || t), pg_temp.stable_id('group/' || 1 + n % :groups),
    'Fachvortrag ' || n || '.' || t || ': Wege zur klimaneutralen Verwaltung',
    'Der Vortrag zeigt Beispiele aus drei Kommunen. Im Mittelpunkt stehen Kosten, Zuständigkeiten und die ersten Schritte.'
  from generate_series(0, :meetings - 1) n, generate_series(1, :talks_per_meeting) t`;

const talkSpeakers = `
  insert into talk_speaker (talk_id, speaker_id)
  select pg_temp.stable_id('talk/' || n || '/' || t), pg_temp.stable_id('speaker/' || (n * 7 + t * 13) % 500)
  from generate_series(0, :meetings - 1) n, generate_series(1, :talks_per_meeting) t`;

/** Two formalities, the talks, then reports, information, recommendation, other business and the next dates. */
const agendaItems = `
  insert into agenda_item (id, meeting_id, position, number, kind, title, duration_minutes, talk_id)
  select pg_temp.stable_id('agenda-item/' || n || '/' || p), pg_temp.stable_id('meeting/' || n), p, (p + 1)::text,
    (case when p < 2 then 'formalities' when p < 2 + :talks_per_meeting then 'talk'
      else (array['municipality_reports','information','recommendation','any_other_business','formalities'])[p - 1 - :talks_per_meeting]
    end)::agenda_item_kind,
    case when p < 2 then (array['Begrüßung, Tagesordnung','Genehmigung des Protokolls'])[p + 1]
      when p < 2 + :talks_per_meeting then 'Fachvortrag mit Diskussion'
      else (array['Berichte aus den Kommunen','Bericht der Koordination','Gemeinsame Vorhaben','Verschiedenes','Termine'])[p - 1 - :talks_per_meeting]
    end,
    15, case when p between 2 and 1 + :talks_per_meeting then pg_temp.stable_id('talk/' || n || '/' || p - 1) end
  from generate_series(0, :meetings - 1) n, generate_series(0, 6 + :talks_per_meeting) p`;

const attendances = `
  insert into attendance (id, meeting_id, member_id, municipality_id, state)
  select pg_temp.stable_id('attendance/' || m.id || '/' || held.member_id), m.id, held.member_id, held.municipality_id,
    (array['present','present','present','excused','present','absent'])[1 + (m.number + row_number() over ()) % 6]::attendance_state
  from meeting m
  join membership held on held.working_group_id = m.working_group_id and held.role = 'member'
  where m.state = 'closed'
  order by m.starts_at, held.member_id`;

const minutes = `
  insert into minutes (id, meeting_id, state, started_at, ended_at, chair_id, minute_taker_id, circulated_at, approved_at)
  select pg_temp.stable_id('minutes/' || n), m.id, (case when m.state = 'closed' then 'approved' else 'draft' end)::minutes_state,
    m.starts_at, m.ends_at, pg_temp.stable_id('member/1'), pg_temp.stable_id('member/2'),
    case when m.state = 'closed' then m.starts_at + interval '1 day' end,
    case when m.state = 'closed' then m.starts_at + interval '15 days' end
  from generate_series(0, :minutes - 1) n
  join meeting m on m.id = pg_temp.stable_id('meeting/' || n)`;

const sections = `
  insert into minutes_section (id, minutes_id, agenda_item_id, text, content)
  select pg_temp.stable_id('section/' || item.id), minutes.id, item.id, told.words,
    jsonb_build_array(jsonb_build_object('type', 'paragraph', 'content', jsonb_build_array(
      jsonb_build_object('type', 'text', 'text', told.words)),
      'attrs', jsonb_build_object('id', pg_temp.stable_id('block/' || item.id), 'audience', 'group')))
  from minutes join agenda_item item on item.meeting_id = minutes.meeting_id,
    repeat('Die Kommunen berichten über den Stand ihrer Vorhaben und verabreden die nächsten Schritte. ', 1 + item.position % 4)
      as told(words)`;

const entries = `
  insert into minutes_entry (id, section_id, position, kind, text, assignee, municipality_id, due_on)
  select pg_temp.stable_id('entry/' || item.id || '/' || p), pg_temp.stable_id('section/' || item.id), p,
    told.kind::minutes_entry_kind, 'Der Arbeitskreis hält fest: Ergebnis ' || meeting.number || ' zu ' || item.title || '.',
    case when told.kind = 'task' then 'municipality'::minutes_entry_assignee end,
    case when told.kind = 'task' then meeting.host_municipality_id end,
    case when told.kind = 'task' then (meeting.starts_at + interval '60 days')::date end
  from minutes
  join meeting on meeting.id = minutes.meeting_id
  join agenda_item item on item.meeting_id = meeting.id and item.position between 2 and 6,
  unnest(array['question','task']) with ordinality as told(kind, p)`;

const tasks = `
  insert into task (id, working_group_id, text, state, municipality_id, due_on, source_entry_id, completed_at)
  select pg_temp.stable_id('task/' || entry.id), meeting.working_group_id, entry.text,
    (case when overdue then 'done' else 'open' end)::task_state, entry.municipality_id, entry.due_on, entry.id,
    case when overdue then meeting.starts_at + interval '50 days' end
  from minutes_entry entry
  join minutes_section section on section.id = entry.section_id
  join minutes on minutes.id = section.minutes_id and minutes.state = 'approved'
  join meeting on meeting.id = minutes.meeting_id,
  lateral (select entry.due_on < :today::date as overdue) due
  where entry.kind = 'task'`;

const files = `
  insert into file (id, owner_type, owner_id)
  select pg_temp.stable_id('file/' || id), 'talk', id from talk`;

const fileVersions = `
  insert into file_version (id, file_id, number, storage_key, file_name, media_type, size, sha256, preview_state)
  select pg_temp.stable_id('file-version/' || id), pg_temp.stable_id('file/' || id), 1,
    pg_temp.stable_id('key/' || id)::text, 'Vortragsfolien.pdf', 'application/pdf', 1234567, md5(id::text) || md5('x' || id),
    'unavailable'
  from talk`;

const fileRights = `
  insert into file_rights (file_id, holder, scope, licence, third_party, granted_by, granted_on, granted_how)
  select pg_temp.stable_id('file/' || id), 'Institut Musterstadt', 'members', 'all_rights_reserved', 'none',
    'Ute Beispiel', :today::date - 1, 'email'
  from talk`;

/** In the order of their references. */
export const scaleStatements = [
  municipalities,
  members,
  workingGroups,
  memberships,
  meetings,
  speakers,
  talks,
  talkSpeakers,
  agendaItems,
  attendances,
  minutes,
  sections,
  entries,
  tasks,
  files,
  fileVersions,
  fileRights,
];
