import type { Translated } from '../../lib/translated';
import type german from './session.de';

export default {
  signIn: {
    title: 'Sign in',
    welcome: 'Good to see you.',
    email: 'E-mail address',
    password: 'Password',
    submit: 'Sign in',
    forgot: 'Forgotten your password?',
    noAccount: 'You work in the working group and have no account yet? The coordination will invite you.',
  },
  again: {
    title: 'Please sign in once more',
    text: 'Your session has ended. After signing in you go on right here, and what you entered is kept.',
  },
  forgot: {
    title: 'Forgotten password',
    text: 'We will send you a link to set a new password. It is valid for one hour.',
    submit: 'Request link',
    sentTitle: 'Please check your mailbox',
    sentText:
      'If there is an account for {{email}}, an e-mail with the link is on its way. Please look in the spam folder, too.',
    back: 'Back to sign-in',
  },
  set: {
    title: 'Set password',
    text: 'Choose a new password for your account.',
    password: 'New password',
    hint: 'At least 12 characters. A sentence of several words that only you know works well.',
    submit: 'Save password',
    doneTitle: 'Your password has been saved',
    doneText: 'You can now sign in with it.',
    linkMissing: 'This link is incomplete',
    linkMissingText: 'Please open the link in the e-mail once more or request a new one.',
    requestLink: 'Request new link',
  },
  change: {
    title: 'Change password',
    text: 'You will be signed out on all other devices.',
    current: 'Current password',
    submit: 'Change password',
    done: 'Your new password holds from now on.',
  },
  keys: {
    title: 'Keyboard shortcuts',
    label: 'Single characters as shortcuts, such as “?” for help',
    hint: 'Turn this off if you control your computer by voice.',
  },
  establish: {
    title: 'Set up the portal',
    text: 'Welcome. With this link you create the first person of the administration, once. After that you invite everybody else.',
    emailHint: 'You sign in with it.',
    password: 'Password',
    submit: 'Set up the portal',
    doneTitle: 'The portal has been set up',
    doneText: 'Now sign in with your e-mail address and your password.',
    linkMissingText: 'Please open the whole link that the portal prints to the console when it starts.',
  },
} satisfies Translated<typeof german>;
