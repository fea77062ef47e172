import type { Translated } from '../lib/translated';
import type german from './api.de';

export default {
  missing: 'Please fill in “{{label}}”.',
  offline: 'The server cannot be reached right now. Please check your connection and try again.',
  unexpected: 'Something went wrong. Please try again.',
  reference: 'Reference for questions: {{instance}}',
  cancelled: 'The upload was cancelled.',
} satisfies Translated<typeof german>;
