import accounts from './prose/de/accounts';
import actionPlan from './prose/de/action-plan';
import agenda from './prose/de/agenda';
import auditLog from './prose/de/audit-log';
import calendar from './prose/de/calendar';
import campaigns from './prose/de/campaigns';
import datePolls from './prose/de/date-polls';
import display from './prose/de/display';
import events from './prose/de/events';
import folders from './prose/de/folders';
import funding from './prose/de/funding';
import inquiries from './prose/de/inquiries';
import invitations from './prose/de/invitations';
import knowledge from './prose/de/knowledge';
import meetingDay from './prose/de/meeting-day';
import minutes from './prose/de/minutes';
import newsletter from './prose/de/newsletter';
import notifications from './prose/de/notifications';
import pictures from './prose/de/pictures';
import press from './prose/de/press';
import publicSite from './prose/de/public-site';
import registrations from './prose/de/registrations';
import reports from './prose/de/reports';
import search from './prose/de/search';
import slides from './prose/de/slides';
import speakers from './prose/de/speakers';
import start from './prose/de/start';
import surveys from './prose/de/surveys';
import topics from './prose/de/topics';

/** Running text of the help; it has no keys that components ask for. */
export default {
  title: 'Hilfe',
  lead: 'Kurz erklärt, Thema für Thema. Das Fragezeichen auf der Tastatur öffnet die Hilfe zur Seite, auf der Sie sind.',
  stuck: {
    heading: 'Sie kommen nicht weiter?',
    paragraphs: [
      'Schreiben Sie an [{{contactEmail}}](mailto:{{contactEmail}}). Wenn eine Fehlermeldung eine Kennung nennt, schicken Sie sie bitte mit.',
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
};
