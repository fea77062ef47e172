import type { Translated } from '../../../lib/translated';
import type german from './outside-inquiries.de';

export default {
  own: {
    title: 'Your inquiry {{caseNumber}}',
    loading: 'Your inquiry',
    conversation: 'Question and answers',
    states: {
      received: 'Received',
      in_progress: 'In progress',
      waiting: 'Waits for your answer',
      answered: 'Answered',
      closed: 'Closed',
    },
    dueOn: 'answer at the latest {{day}}',
    kinds: {
      question: 'Your inquiry',
      own: 'Your message',
      query_back: 'Question from the coordination',
      interim_reply: 'Interim reply',
      answer: 'Answer',
    },
    waiting: 'We have a question for you.',
    answer: 'Your answer',
    writeOn: 'Add something',
    reopens: 'The inquiry is closed. If you write, we open it again.',
    send: 'Send',
    written: 'Sent.',
    dead: 'This link is no longer valid',
    deadText: 'It has expired, or the inquiry was deleted. If you would like to know more, please ask us anew.',
    missing: 'The link is incomplete',
    missingText: 'Please open the whole link from the e-mail; some programs cut off its end.',
    askAgain: 'Ask a new question',
  },
} satisfies Translated<typeof german>;
