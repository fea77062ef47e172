import type { Translated } from '../../lib/translated';
import type german from './help-prose.de';
import accounts from './prose/en/accounts';
import actionPlan from './prose/en/action-plan';
import agenda from './prose/en/agenda';
import auditLog from './prose/en/audit-log';
import calendar from './prose/en/calendar';
import campaigns from './prose/en/campaigns';
import datePolls from './prose/en/date-polls';
import display from './prose/en/display';
import events from './prose/en/events';
import folders from './prose/en/folders';
import funding from './prose/en/funding';
import inquiries from './prose/en/inquiries';
import invitations from './prose/en/invitations';
import knowledge from './prose/en/knowledge';
import meetingDay from './prose/en/meeting-day';
import minutes from './prose/en/minutes';
import newsletter from './prose/en/newsletter';
import notifications from './prose/en/notifications';
import pictures from './prose/en/pictures';
import press from './prose/en/press';
import publicSite from './prose/en/public-site';
import registrations from './prose/en/registrations';
import reports from './prose/en/reports';
import search from './prose/en/search';
import slides from './prose/en/slides';
import speakers from './prose/en/speakers';
import start from './prose/en/start';
import surveys from './prose/en/surveys';
import topics from './prose/en/topics';

export default {
  title: 'Help',
  lead: 'Explained in short, topic by topic. The question mark key opens the help for the page you are on.',
  stuck: {
    heading: 'You are stuck?',
    paragraphs: [
      'Write to [{{contactEmail}}](mailto:{{contactEmail}}). If an error message names a reference, please send it along.',
    ],
    list: [],
  },
  topics: {
    start,
    datePolls,
    invitations,
    agenda,
    reports,
    meetingDay,
    calendar,
    notifications,
    speakers,
    slides,
    topics,
    search,
    actionPlan,
    funding,
    knowledge,
    accounts,
    inquiries,
    surveys,
    campaigns,
    events,
    registrations,
    pictures,
    press,
    newsletter,
    minutes,
    folders,
    publicSite,
    auditLog,
    display,
  },
} satisfies Translated<typeof german>;
