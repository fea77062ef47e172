import type { Translated } from '../../../lib/translated';
import type german from './outside-inquiries.de';

export default {
  form: {
    name: 'Your name',
    email: 'Your e-mail address',
    emailHint: 'We send a confirmation and the answer there.',
    emailOptionalHint: 'Only if you would like an answer by e-mail.',
    notice:
      'We use what you tell us only to answer you. Your name and address are deleted half a year after the case is closed. Against automatic submissions your browser solves a small puzzle on the side; no other provider learns of it.',
    privacy: 'More about privacy',
    honeypot: 'Please leave empty',
    cannotWork:
      'The form cannot be sent over this connection because it is not encrypted. Please write us an e-mail: {{email}}',
  },
  receipt: {
    title: 'Thank you. We have received it.',
    caseNumber: 'Your case number: {{caseNumber}}',
    dueOn: 'Answer at the latest: {{day}}',
    mailed: 'A confirmation goes to {{email}}. With the link in it you read the answer and can add to your inquiry.',
    noAddress: 'You gave no e-mail address. You find our answer only at this address: please save it.',
    notMailed:
      'Several confirmations went to your e-mail address today already. You find your inquiry at this address: please save it.',
    address: 'Address of your inquiry',
    copy: 'Copy address',
    copied: 'Copied.',
    notCopied: 'The address is selected. Copy it with Ctrl+C.',
    open: 'View inquiry',
  },
  ask: {
    title: 'Ask a question',
    lead: 'You have a question about climate action in the district? The coordination of the twelve municipalities answers.',
    kind: 'Who is asking?',
    kinds: {
      buerger: 'I ask as a citizen, school or association',
      presse: 'I ask for the press or broadcasting',
      akteneinsicht: 'I request access to information (IFG, UIG)',
    },
    hints: {
      buerger: 'For example: where do I find the map of heavy rain hazards?',
      presse: 'Please say in the text by when you need the answer.',
      akteneinsicht:
        'Under the freedom of information act or the environmental information act of North Rhine-Westphalia. The answer comes within a month.',
    },
    topic: 'What is it about?',
    topicHint: 'In a few words',
    question: 'Your question',
    organization: 'School, association or company',
    newsroom: 'Newsroom',
    submit: 'Send inquiry',
    barrier: 'You cannot read or use something on these pages? Report a barrier',
  },
  barrier: {
    label: 'Report a barrier',
    title: 'Reported barrier',
    question: 'What did not work?',
    questionHint:
      'What did you want to do? Do you use an aid, a screen reader for example? Write as much or as little as you like.',
    place: 'Where was it?',
    placeHint: 'Address of the page or name of the file',
    submit: 'Send report',
  },
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
