import type { Translated } from '../../lib/translated';
import type german from './audit-log.de';
import meetings from './sentences/meetings.en';
import people from './sentences/people.en';
import publicity from './sentences/publicity.en';
import work from './sentences/work.en';
import values from './values.en';

export default {
  title: 'Change log',
  lead: 'Who did what and when, the newest first. The log cannot be changed.',
  download: 'Download as CSV',
  empty: 'Nothing has happened yet',
  emptyText: 'As soon as somebody plans a meeting, releases a file or invites a person, it stands here.',
  noMatch: 'The log has nothing on this',
  noMatchText: 'Choose a longer period, another person or another subject.',
  filter: {
    label: 'Narrow the log',
    member: 'Person',
    allMembers: 'everybody',
    subject: 'What it was about',
    allSubjects: 'everything',
    from: 'From',
    until: 'Until',
    reset: 'Show everything',
  },
  chain: {
    heading: 'Is the log intact?',
    lead: 'Each entry is linked to the one before by a checksum. If an entry is changed or deleted later, the check shows it.',
    check: 'Check the log',
    checkAgain: 'Check again',
    checking: 'The log is being checked …',
    whole_one: 'Log intact: {{count, number}} entry checked, last at {{time}}',
    whole_other: 'Log intact: {{count, number}} entries checked, last at {{time}}',
    none: 'No entry is linked yet',
    unsealed_one: '{{count, number}} new entry will be linked within the next minute.',
    unsealed_other: '{{count, number}} new entries will be linked within the next minute.',
    failed: 'The log could not be checked just now',
    head: 'Checksum of the last entry',
    headUse: 'Note this checksum in another place: then nobody can change the log up to here without it being noticed.',
    copy: 'Copy the checksum',
    copied: 'The checksum is copied.',
    notCopied: 'The checksum is selected. Copy it with Ctrl+C.',
    fault: {
      missing: 'Entry no. {{position, number}} of the log is missing',
      changed: 'Entry no. {{position, number}} of the log was changed afterwards',
    },
    faultBefore_one: '{{count, number}} entry before it holds; from here on the log is not reliable.',
    faultBefore_other: '{{count, number}} entries before it hold; from here on the log is not reliable.',
    faultSteps: {
      download: 'Download the log as CSV and keep the file. The column “Nr.” shows the place.',
      tell: 'Tell whoever runs the server, and those in charge of information security.',
      compare: 'Compare the log with the last backup. Do not restore anything yet.',
    },
  },
  someone: 'Somebody',
  sentence: '{{who}} {{act}} {{thing}}.',
  withTitle: '{{sentence}}: “{{title}}”',
  unknown: '{{who}} changed something ({{action}}).',
  ownContactData: '{{who}} changed their own contact data.',
  links: { meeting: 'To the meeting', talk: 'To the talk', 'working-group': 'To the working group' },
  subjects: { ...meetings, ...people, ...work, ...publicity },
  values,
} satisfies Translated<typeof german>;
