import type { Translated } from '../../lib/translated';
import type german from './talks.de';

export default {
  title: 'Talks',
  one: 'Talk',
  meeting: 'Meeting {{number}}',
  list: {
    topics: 'Topic store',
    speakers: 'Speakers',
    group: 'Working group',
    allGroups: 'All working groups',
    onlySlides: 'Only talks with files',
    year: 'Talks of {{year}}',
    files_one: '1 file',
    files_other: '{{count}} files',
    noFiles: 'no files yet',
    empty: 'There are no talks yet.',
    emptyText: 'Talks are planned on the agenda of a meeting. With their slides they stay here.',
    emptyFiltered: 'No talk fits this choice.',
    showAll: 'Show all talks',
    toMeetings: 'Go to the meetings',
  },
  facts: {
    duration: '{{talk}} minutes of talk, {{discussion}} minutes of discussion',
    noDiscussion: '{{talk}} minutes of talk',
    speakers: 'Speakers',
    noMeeting: 'This talk is on no agenda.',
  },
  summary: {
    title: 'Summary',
    missing: 'A summary is still missing.',
    missingText: 'Two or three sentences help everybody who was not there or cannot read the slides.',
  },
  pages: { title: 'The pages' },
  files: {
    title: 'Slides and papers',
    none: 'There are no files of this talk yet.',
    pending_one: 'One file is still waiting for its release.',
    pending_other: '{{count}} files are still waiting for their release.',
    pendingText: 'As soon as the rights are cleared you find them here.',
  },
  edit: {
    open: 'Change details',
    title: 'Details of the talk',
    talkTitle: 'Title of the talk',
    duration: 'Talk in minutes',
    discussion: 'Discussion in minutes',
    summaryHint: 'Two or three sentences. They help those, too, who cannot read the slides.',
    submit: 'Save',
    cancel: 'Cancel',
    saved: 'The details are saved.',
  },
} satisfies Translated<typeof german>;
