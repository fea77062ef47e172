import type { Translated } from '../lib/translated';
import type german from './app.de';

export default {
  product: 'Klimaportal',
  place: 'Siegen-Wittgenstein',
  nav: {
    main: 'Main navigation',
    more: 'More',
    start: 'Home',
    meetings: 'Meetings',
    talks: 'Talks',
    minutes: 'Minutes',
    tasks: 'Tasks',
    municipalities: 'Municipalities & people',
    administration: 'Administration',
  },
  administration: {
    members: 'People',
    workingGroups: 'Working groups',
    mails: 'E-mails',
    auditLog: 'Change log',
  },
  footer: {
    label: 'Legal information and help',
    legalNotice: 'Legal notice',
    privacy: 'Privacy',
    accessibility: 'Accessibility',
    reportBarrier: 'Report a barrier',
    easyLanguage: 'Easy language (German)',
    help: 'Help',
  },
  own: {
    signIn: 'Sign in',
    signOut: 'Sign out',
    notifications_zero: 'Notifications',
    notifications_one: '1 new notification',
    notifications_other: '{{count}} new notifications',
    profile: 'My profile',
    display: 'Appearance',
    theme: 'Brightness',
    themes: { system: 'Like the device', light: 'Light', dark: 'Dark' },
    language: 'Language',
    languages: { de: 'Deutsch', en: 'English' },
  },
  notice: 'Note',
  demo: 'Demo data – persons and contents are invented',
  notFound: {
    title: 'This page does not exist',
    text: 'It may have been moved or deleted, or only certain members can see it.',
    back: 'To the home page',
  },
  broken: {
    title: 'This page cannot be shown right now',
    text: 'The fault is ours. What you have saved is safe. Reload the page; if that does not help, go on from the home page.',
    reload: 'Reload page',
  },
} satisfies Translated<typeof german>;
