import type { Translated } from '../../../lib/translated';
import type german from './minutes-documents.de';

export default {
  menu: {
    label: 'Download',
    group: 'For the working group',
    leadership: 'Extract for the leadership',
    public: 'Extract without names',
    pdf: 'PDF',
    docx: 'Word',
    html: 'HTML',
  },
  publication: {
    title: 'Public extract',
    what: 'Everybody can read what is marked as “public”. It never names a person.',
    notYet: 'Nothing is published yet.',
    published: 'Version {{version}} has been public since {{day}}.',
    outdated: 'Meanwhile there is version {{version}}.',
    publish: 'Publish extract',
    publishNewest: 'Publish version {{version}}',
    withdraw: 'Withdraw',
    visit: 'See the published extract',
    preview: 'See the extract first (PDF)',
    done: 'The extract is published.',
    withdrawn: 'The extract is withdrawn.',
    failed: 'That did not work',
    named_one: 'There is a name in one place',
    named_other: 'There are names in {{count}} places',
    namedText:
      'Change these places by an amendment before you publish. Where a word does not mean a person here, such as a place, tick it.',
    confirm: '“{{word}}” does not mean a person here',
    whole: '“{{word}}” is the name of a person.',
    found: '{{place}}: {{excerpt}}',
  },
  public: {
    title: 'Public minutes',
    lead: 'What the working group makes public. No person is named.',
    empty: 'No minutes published yet',
    emptyText: 'Extracts of approved minutes appear here as soon as the working group publishes them.',
    meeting: 'Meeting {{number}}',
    untitled: 'Minutes',
    published: 'published on {{day}}',
    download: 'Download as PDF',
    downloadWord: 'Download as Word document',
    table: 'Table: {{columns}}',
  },
} satisfies Translated<typeof german>;
