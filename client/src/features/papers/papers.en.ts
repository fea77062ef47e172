import type { Translated } from '../../lib/translated';
import type german from './papers.de';

export default {
  title: 'Papers',
  lead: 'Everything to read for this meeting: what has been released, by agenda item.',
  general: 'About the meeting',
  item: 'Item {{number}}: {{title}}',
  agenda: 'Agenda',
  minutes: 'Minutes',
  reports: 'Reports from the municipalities',
  open: 'open',
  read: 'read',
  download: 'download',
  openName: 'Open “{{name}}”',
  downloadName: 'Download “{{name}}”',
  archive: 'All as ZIP',
  archiveSize: 'All as ZIP ({{size}})',
  binder: 'Meeting binder (PDF)',
  binding: 'The binder is being made. This takes a few seconds.',
  bound: 'The binder is in your downloads.',
  failed: 'The binder was not made.',
  retry: 'Try again',
  what: 'The binder is one PDF with contents, bookmarks and page numbers throughout. The ZIP holds the files as they were uploaded.',
  empty: 'No papers yet',
  emptyText: 'As soon as slides or attachments of this meeting are released, they are here.',
} satisfies Translated<typeof german>;
