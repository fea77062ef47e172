import type { Translated } from '../lib/translated';
import type german from './ui.de';

export default {
  field: {
    optional: 'optional',
    date: 'Date',
    time: 'Time',
    showPassword: 'Show password',
    hidePassword: 'Hide password',
  },
  errors: {
    summary_one: 'Please check one entry.',
    summary_other: 'Please check {{count}} entries.',
    kept: 'Everything you have entered is still there.',
  },
  dialog: { close: 'Close', cancel: 'Cancel' },
  loaded: {
    loading: 'Loading …',
    failed: 'This could not be loaded.',
    retry: 'Try again',
    stale: 'This may not be up to date.',
  },
  more: { show: 'Load more', loading: 'Loading …', shown: '{{shown}} of {{total}} shown' },
  toast: { undo: 'Undo', close: 'Close message', region: 'Messages' },
  breadcrumb: { label: 'You are here', start: 'Home' },
  busy: 'Please wait …',
  skip: 'Skip to content',
  sort: {
    up: 'Move “{{name}}” up',
    down: 'Move “{{name}}” down',
    drag: 'Move “{{name}}”',
    moved: '“{{name}}” is now at position {{position}} of {{count}}.',
    help: 'To move: drag with the mouse, use the buttons, or the arrow keys on the handle.',
  },
  files: {
    choose: 'Choose file',
    choose_other: 'Choose files',
    drop: 'or drag it here',
    cancel: 'Cancel upload of {{name}}',
    progress: '{{loaded}} of {{total}}',
    checking: 'Being checked …',
  },
  table: { sortBy: 'Sort by “{{column}}”', scroller: 'Table {{caption}}, scrolls sideways' },
  strip: { position: '{{name}}: {{state}}' },
  path: { done: 'done', current: 'current', upcoming: 'to come' },
  unsaved: {
    title: 'Unsaved changes',
    text: 'This page holds entries that have not been saved yet. If you leave the page they will be lost.',
    stay: 'Stay here',
    leave: 'Discard and leave',
  },
  light: { toLight: 'Light view', toDark: 'Dark view' },
  product: 'Klimaportal',
} satisfies Translated<typeof german>;
